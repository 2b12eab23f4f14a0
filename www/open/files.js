// Files as a reader gives them: a folder that is dropped is all the files in it, those of its folders too.
const filesIn = async (entry) => {
  if (entry.isFile) return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
  const reader = entry.createReader();
  const found = [];
  // What a folder holds is told in parts, of which the last is empty.
  for (;;) {
    const part = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) break;
    found.push(...part);
  }
  return (await Promise.all(found.map(filesIn))).flat();
};

// What is dropped can be asked for at that moment only: both lists are taken before anything is waited for.
const dropped = async ({ items, files }) => {
  const entries = [...items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  const alone = [...files];
  if (!entries.some((entry) => entry.isDirectory)) return alone;
  const found = (await Promise.all(entries.map(filesIn))).flat();
  // Systems leave files of their own in every folder.
  return found.filter(({ name }) => !name.startsWith("."));
};
