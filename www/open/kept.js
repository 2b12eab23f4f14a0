// The files go along to the page in another language through a database of this browser: no address holds as much, and no
// server is asked. It is there for the way only: the page that comes takes the files and deletes it. Files that have lain in
// it for a minute are of a page that never came, and are deleted unread.
const DATABASE = "opened-files";
const LONGEST_MS = 60000;

const within = async (act) => {
  const asked = indexedDB.open(DATABASE);
  const database = await new Promise((resolve, reject) => {
    asked.addEventListener("upgradeneeded", () => asked.result.createObjectStore(DATABASE));
    asked.addEventListener("success", () => resolve(asked.result));
    asked.addEventListener("error", () => reject(asked.error));
  });
  const work = database.transaction(DATABASE, "readwrite");
  const request = act(work.objectStore(DATABASE));
  // A page that is left takes back what is not whole yet.
  await new Promise((resolve, reject) => {
    work.addEventListener("complete", resolve);
    work.addEventListener("abort", () => reject(work.error));
  });
  database.close();
  return request.result;
};

// Bytes, not files: a file of the disk may be another by then.
const keep = async ({ files, choices, own }) => {
  const copied = async (file) => ({ name: file.name, bytes: await file.arrayBuffer() });
  const kept = { files: await Promise.all(files.map(copied)), choices, own, at: Date.now() };
  await within((store) => store.put(kept, DATABASE));
};

const kept = async () => {
  const found = await within((store) => store.get(DATABASE));
  indexedDB.deleteDatabase(DATABASE);
  if (!found || Date.now() - found.at > LONGEST_MS) return undefined;
  return { ...found, files: found.files.map(({ name, bytes }) => new File([bytes], name)) };
};
