// Reads files in a worker, so that the page answers meanwhile, and a reading is stopped by ending the worker. The worker keeps
// the files for all that is chosen about them.
const { lang: language } = document.documentElement;
const place = (part) => document.getElementById(part).href;
let worker;
let turn = 0;

const stopReading = () => {
  worker?.terminate();
  worker = undefined;
  turn += 1;
};

// Gives what is told, the packed edition and its colours; nothing ever when another reading has begun meanwhile.
const read = ({ files, choices }) =>
  new Promise((resolve, reject) => {
    const fresh = !worker;
    worker ??= new Worker(place("open-worker"), { type: "module" });
    turn += 1;
    const mine = turn;
    worker.onmessage = ({ data }) => {
      if (data.turn !== turn) return;
      if (data.failed) reject(new Error(data.failed));
      else resolve(data);
    };
    worker.onerror = (event) => {
      if (mine === turn) reject(new Error(event.message));
    };
    const program = { script: place("open-script"), wasm: place("open-wasm") };
    worker.postMessage({ turn, choices, language, ...(fresh && { program, files }) });
  });
