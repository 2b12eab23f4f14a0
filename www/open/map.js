// Draws an edition with the page's own program.
//
// A program opens one edition in its life: its module keeps the instance that it has made. For another edition the module is
// evaluated again, under its address with another fragment. To a browser that is another module, as it knows modules by whole
// addresses; the policy, the network and every cache see one and the same file, so that nothing is loaded twice and nothing
// is evaluated from text. The WebAssembly is compiled once.
const app = () => document.getElementById("app");
const unopened = app().cloneNode(true);
// Each instance keeps its memory: after so many the page is loaded anew.
const MOST_DRAWN = 20;
let drawn = 0;
let compiled;

const compile = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return WebAssembly.compile(await answer.arrayBuffer());
};

// What a program hears of the window and of the document, it stops hearing when it goes.
let present = new AbortController();
for (const target of [window, document]) {
  const { addEventListener } = target;
  target.addEventListener = (kind, hear, options) => {
    const { signal } = present;
    const asked = typeof options === "object" ? options : { capture: Boolean(options) };
    addEventListener.call(target, kind, hear, { ...asked, signal });
  };
}

// Takes away the program that is there, and puts an element in the place of what it has drawn.
const replaceApp = (element) => {
  // Days that go on by themselves stop, as they do at any touch of the page.
  document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  present.abort();
  present = new AbortController();
  delete document.documentElement.dataset.ready;
  app().replaceWith(element);
};

const draw = async (edition, colours) => {
  drawn += 1;
  const mine = drawn;
  compiled ??= compile(place("wasm"));
  // What has failed is asked for again.
  compiled.catch(() => (compiled = undefined));
  const script = mine === 1 ? place("script") : `${place("script")}#${mine}`;
  const [program, module] = await Promise.all([import(script), compiled]);
  await program.default({ module_or_path: module });
  if (mine !== drawn) return;
  replaceApp(unopened.cloneNode(false));
  // A style sheet that is made is no inline style: it holds class names and colours, and no text of a file.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(colours);
  document.adoptedStyleSheets = [sheet];
  program.open(edition);
};

const undraw = () => {
  drawn += 1;
  replaceApp(unopened.cloneNode(true));
};
