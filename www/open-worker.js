// Reads a reader's files beside the page.
let opener;
const begin = async ({ script, wasm }, files) => {
  const program = await import(script);
  await program.default({ module_or_path: wasm });
  opener = new program.Opener();
  for (const file of files) opener.add(file.name, new Uint8Array(await file.arrayBuffer()));
};

const answer = async ({ turn, program, files, choices, language }) => {
  try {
    if (program) await begin(program, files);
    const reading = opener.read(JSON.stringify(choices), language);
    const [told, colours, edition] = [JSON.parse(reading.told()), reading.colours(), reading.edition()];
    reading.free();
    postMessage({ turn, told, colours, edition }, [edition.buffer]);
  } catch (error) {
    postMessage({ turn, failed: String(error) });
  }
};

// One after the other: what is chosen meanwhile waits until the files are there.
let before = Promise.resolve();
addEventListener("message", ({ data }) => {
  before = before.then(() => answer(data));
});
