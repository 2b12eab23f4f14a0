// Starts the page's program. Whatever goes wrong, the prerendered page stays and says so in one line.
// A host's policy or a proxy may stop the scripts that stand in the page and not this one.
if (typeof started === "undefined") {
  document.getElementById("trouble").hidden = false;
  throw new Error("the page's inline script did not run");
}
started = true;

const load = async () => {
  const program = await parts.module("script");
  await program.default({ module_or_path: await parts.wasm("wasm") });
  return program;
};

// Whoever holds the slider holds it until it is let go.
const released = async () => {
  while (document.querySelector("#app :active")) await new Promise(requestAnimationFrame);
};

// The focus stays where it is: the program draws the same controls in the same order.
const controls = () => [...document.querySelectorAll("#app :is(a, button, input, select, [tabindex])")];
const keepFocus = () => {
  const held = controls().indexOf(document.activeElement);
  const giveBack = (_, observer) => {
    observer.disconnect();
    controls()[held]?.focus();
  };
  new MutationObserver(giveBack).observe(document.documentElement, { attributeFilter: ["data-ready"] });
};

// What can be taken away is loaded when a reader comes near it.
const offerToTake = (edition) => {
  const take = document.getElementById("take");
  if (!take) return;
  take.hidden = false;
  if (placeAsked() === take.id) goTo(take.id);
  const near = new IntersectionObserver(async (seen) => {
    if (!seen.some((it) => it.isIntersecting)) return;
    near.disconnect();
    try {
      const { open } = await parts.module("take-module");
      await open(parts, edition);
    } catch (error) {
      document.getElementById("not-loaded").hidden = false;
      for (const it of take.querySelectorAll(".take-buttons button")) it.disabled = true;
      throw error;
    }
  });
  // A file that has failed, or that a newer release has replaced, comes with the whole page.
  document.getElementById("load-again").addEventListener("click", () => {
    placed(take.id);
    location.reload();
  });
  near.observe(take);
};

Promise.all([load(), parts.edition()])
  .then(async ([program, edition]) => {
    await released();
    answering?.();
    answering = undefined;
    keepFocus();
    program.open(edition);
    offerToTake(edition);
    // A program that stops later has left the page as it was at that moment.
    addEventListener("error", (event) => {
      if (event.error instanceof WebAssembly.RuntimeError) tell();
    });
  })
  .catch(tell);

// A page that goes into the browser's cache must not play on when it comes back: any touch stops the days.
addEventListener("pagehide", () => document.body.dispatchEvent(new Event("pointerdown", { bubbles: true })));

// Another language shows the same day, district and view.
for (const kind of ["pointerdown", "click"]) {
  addEventListener(kind, ({ target }) => {
    const link = target.closest("a[hreflang]");
    if (link) link.hash = location.hash;
  });
}
