// Watches the page on which readers open files: what it does from the moment at which a file is chosen.
const seen = (window.watched = { verdict: "", notice: 0, map: 0, gap: 0, task: 0, edition: 0, reader: 0 });
let begun = 0;
let last = 0;
let frames = 0;

const listen = (target, kind, hear) => EventTarget.prototype.addEventListener.call(target, kind, hear, { capture: true });
// Nobody is asked before the page is left.
listen(window, "beforeunload", (event) => event.stopImmediatePropagation());

// The memory of the program that draws.
for (const name of ["instantiate", "instantiateStreaming"]) {
  const begin = WebAssembly[name];
  WebAssembly[name] = async (...all) => {
    const made = await begin.apply(WebAssembly, all);
    seen.program = (made.instance ?? made).exports.memory;
    return made;
  };
}

// What the worker hands over.
const Plain = Worker;
window.Worker = class extends Plain {
  constructor(...all) {
    super(...all);
    this.addEventListener("message", ({ data }) => {
      seen.edition = data.answer?.edition?.byteLength ?? seen.edition;
      seen.reader = data.memory ?? seen.reader;
    });
  }
};

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) {
    if (begun && startTime + duration > begun) seen.task = Math.max(seen.task, duration);
  }
}).observe({ type: "longtask" });

// At the end of the frame in which the thing is there.
const shown = (name) => {
  const port = new MessageChannel();
  port.port1.onmessage = () => (seen[name] ||= performance.now() - begun);
  port.port2.postMessage(0);
};

const look = (now) => {
  seen.gap = Math.max(seen.gap, now - last);
  last = now;
  const { verdict } = document.getElementById("reading").dataset;
  if (verdict && !seen.verdict) {
    seen.verdict = verdict;
    shown("notice");
  }
  const isDrawn = document.documentElement.dataset.ready === "true" && document.querySelector("#app svg.map [data-area]");
  if (isDrawn && !seen.map) shown("map");
  // A map may be laid out and painted in more than one frame.
  if (seen.map) frames += 1;
  seen.settled = frames > 30 || (seen.verdict && seen.verdict !== "opened");
  if (!seen.settled) requestAnimationFrame(look);
};

listen(document, "change", ({ target }) => {
  if (target.id !== "file" || begun) return;
  seen.file = target.files[0];
  begun = last = performance.now();
  requestAnimationFrame(look);
});
