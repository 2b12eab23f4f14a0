// Where the page's parts are when a server has them: each in a file of its own, named in the head.
const place = (part) => {
  // Opened by a double click: some browsers refuse what such a page asks for, others never answer.
  if (location.protocol === "file:") throw new Error("no server");
  return document.getElementById(part).href;
};
const parts = {
  module: (part) => import(place(part)),
  // An address and no bytes: it compiles while it arrives.
  wasm: (part) => place(part),
  // In the page: it tells much of what the page tells, which is compressed once.
  edition: async () => bytesOf(document.getElementById("edition")),
};

// The page is kept for a reader without a network once there is nothing else to load.
const { worker } = document.documentElement.dataset;
if (worker && navigator.serviceWorker) {
  addEventListener("load", () => {
    navigator.serviceWorker.register(worker).catch(() => {});
  });
}
