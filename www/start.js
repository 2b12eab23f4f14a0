// Starts the page's program. Whatever goes wrong, the prerendered page stays and says so in one line.
const address = (part) => document.getElementById(part).href;
const tell = () => {
  document.getElementById("trouble").hidden = false;
};

const load = async () => {
  const program = await import(address("script"));
  await program.default({ module_or_path: address("wasm") });
  return program;
};
const fetchEdition = async () => {
  const answer = await fetch(address("edition"));
  if (!answer.ok) throw new Error(answer.statusText);
  return new Uint8Array(await answer.arrayBuffer());
};

// Whoever holds the slider holds it until it is let go.
const released = async () => {
  while (document.querySelector("#app :active")) await new Promise(requestAnimationFrame);
};

// The focus stays where it is: the program draws the same parts in the same order.
const parts = () => [...document.querySelectorAll("#app :is(a, button, input, select, [tabindex])")];
const keepFocus = () => {
  const held = parts().indexOf(document.activeElement);
  const giveBack = (_, observer) => {
    observer.disconnect();
    parts()[held]?.focus();
  };
  new MutationObserver(giveBack).observe(document.documentElement, { attributeFilter: ["data-ready"] });
};

Promise.all([load(), fetchEdition()])
  .then(async ([program, edition]) => {
    await released();
    keepFocus();
    program.open(edition);
    offerToTake(edition);
    // A program that stops later has left the page as it was at that moment.
    addEventListener("error", (event) => {
      if (event.error instanceof WebAssembly.RuntimeError) tell();
    });
  })
  .catch(tell);

// What can be taken away is loaded when a reader comes near it.
const offerToTake = (edition) => {
  const take = document.getElementById("take");
  take.hidden = false;
  const near = new IntersectionObserver(async (seen) => {
    if (!seen.some((it) => it.isIntersecting)) return;
    near.disconnect();
    const { open } = await import(address("take-module"));
    await open(address, edition);
  });
  near.observe(take);
};

// Another language shows the same day, district and view.
for (const kind of ["pointerdown", "click"]) {
  addEventListener(kind, ({ target }) => {
    const link = target.closest("a[hreflang]");
    if (link) link.hash = location.hash;
  });
}

// The page is kept for a reader without a network once there is nothing else to load.
if (navigator.serviceWorker) {
  addEventListener("load", () => {
    navigator.serviceWorker.register(document.documentElement.dataset.worker).catch(() => {});
  });
}
