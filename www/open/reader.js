// Reads files in a worker, so that the page answers meanwhile, and a reading is stopped by ending the worker. The worker keeps
// the files for all that is chosen about them.
const { lang: language } = document.documentElement;
const place = (part) => document.getElementById(part).href;
let worker;
let readings = 0;
let questions = 0;
// What the worker has not answered yet, by number.
const waiting = new Map();

const failAll = (why) => {
  for (const { reject } of waiting.values()) reject(new Error(why));
  waiting.clear();
};

const employ = () => {
  const employed = new Worker(place("open-worker"), { type: "module" });
  employed.onmessage = ({ data: { number, failed, answer } }) => {
    // Of a worker that was ended an answer may still be on its way.
    const { resolve, reject } = waiting.get(number) ?? {};
    waiting.delete(number);
    if (failed) reject?.(new Error(failed));
    else resolve?.(answer);
  };
  employed.onerror = ({ message }) => failAll(message);
  return employed;
};

const stopReading = () => {
  readings += 1;
  worker?.terminate();
  worker = undefined;
  failAll("stopped");
};

// Asks the worker about files; it answers one question after the other.
const ask = (kind, { files, choices }, more) =>
  new Promise((resolve, reject) => {
    const fresh = !worker;
    worker ??= employ();
    questions += 1;
    waiting.set(questions, { resolve, reject });
    const program = { script: place("open-script"), wasm: place("open-wasm") };
    worker.postMessage({ number: questions, kind, choices, language, ...more, ...(fresh && { program, files }) });
  });

// Gives what is told, the packed edition and its colours; nothing ever when another reading has begun meanwhile.
const read = (wanted) =>
  new Promise((resolve, reject) => {
    readings += 1;
    const mine = readings;
    const last = (settle) => (it) => mine === readings && settle(it);
    ask("read", wanted).then(last(resolve), last(reject));
  });
