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
  bytes: async (part) => {
    const answer = await fetch(place(part));
    if (!answer.ok) throw new Error(answer.statusText);
    return new Uint8Array(await answer.arrayBuffer());
  },
};

// The page is kept for a reader without a network once there is nothing else to load.
const { worker } = document.documentElement.dataset;
if (worker && navigator.serviceWorker) {
  addEventListener("load", () => {
    navigator.serviceWorker.register(worker).catch(() => {});
  });
}
