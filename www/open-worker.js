// Reads a reader's files beside the page, and writes what they hold.
let program;
let opener;
// The choices with which they were read last: what that gave is kept.
let readWith;

const begin = async ({ script, wasm }, files) => {
  program = await import(script);
  await program.default({ module_or_path: wasm });
  opener = new program.Opener();
  for (const file of files) opener.add(file.name, new Uint8Array(await file.arrayBuffer()));
};

const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

const answers = {
  read: ({ choices, language }) => {
    readWith = JSON.stringify(choices);
    const reading = opener.read(readWith, language);
    const [told, colours, edition] = [JSON.parse(reading.told()), reading.colours(), reading.edition()];
    reading.free();
    return { told, colours, edition };
  },
  written: (asked) => {
    if (readWith !== JSON.stringify(asked.choices)) answers.read(asked);
    return opener.written(asked.form);
  },
  // How a policy knows a text, and how everybody knows the files.
  hashes: ({ text }) => ({
    hash: btoa(String.fromCharCode(...program.sha256(text))),
    checksums: hex(opener.checksums()).match(/.{64}/g),
  }),
};

const reply = async ({ number, kind, program: place, files, ...asked }) => {
  try {
    if (place) await begin(place, files);
    const answer = answers[kind](asked);
    const bytes = [answer, answer.edition].filter((it) => it instanceof Uint8Array);
    postMessage({ number, answer }, bytes.map(({ buffer }) => buffer));
  } catch (error) {
    postMessage({ number, failed: String(error) });
  }
};

// One after the other: what is chosen meanwhile waits until the files are there.
let before = Promise.resolve();
addEventListener("message", ({ data }) => {
  before = before.then(() => reply(data));
});
