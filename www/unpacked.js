// The page of a file that has unpacked itself, and where its parts are.
const { files } = document.getElementById("packed");

const { address, opens } = document.documentElement.dataset;
const { lang: own } = document.documentElement;
let language = own;

// The page in the first language, and what the others have in other words.
const writePage = ({ first, others }) => {
  const asked = new URLSearchParams(location.search).get("lang");
  if (Object.hasOwn(others, asked)) language = asked;
  let at = 0;
  const pieces = (others[language] ?? []).flatMap(([same, dropped, added]) => {
    const kept = first.slice(at, at + same);
    at += same + dropped;
    return [...kept, added];
  });
  const page = new DOMParser().parseFromString([...pieces, ...first.slice(at)].join(""), "text/html");
  document.documentElement.lang = language;
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
};
// A file of one language has its page in its HTML.
if (files.has("pages")) writePage(JSON.parse(new TextDecoder().decode(files.get("pages"))));

// It opens on what was shown when it was saved, where its address asks for nothing.
if (opens && !location.hash && !location.search) history.replaceState(null, "", `#${opens}`);

// Another language is another way to open the same file.
for (const link of document.querySelectorAll("a[hreflang]")) link.href = `?lang=${link.hreflang}`;

// Files that only a server has: there, where it is known, or not at all.
if (address) {
  const there = address + (language === own ? "" : `${language}/`);
  document.head.append(Object.assign(document.createElement("link"), { rel: "canonical", href: there }));
}
if (!address) for (const part of document.querySelectorAll(".served")) part.remove();
for (const link of document.querySelectorAll("a[href]:not([href^='#'], [href*=':'], [hreflang])")) {
  const there = link.getAttribute("href").replace(/^(\.\.\/)+/, "");
  if (address) link.href = address + there;
  else link.replaceWith(...link.childNodes);
}

const joined = async (...names) => new Uint8Array(await new Blob(names.map((name) => files.get(name))).arrayBuffer());
const parts = {
  module: async (part) => modules[part],
  wasm: async (part) => files.get(part),
  // Of several languages, what all share is packed once.
  edition: async () => files.get("edition") ?? joined(`told-${language}`, "scene", `names-${language}`),
};
