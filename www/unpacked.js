// The page of a file that has unpacked itself, and where its parts are.
const { files } = document.getElementById("packed");

// The page in the first language, and what the others have in other words.
const { first, others } = JSON.parse(new TextDecoder().decode(files.get("pages")));
const asked = new URLSearchParams(location.search).get("lang");
const language = Object.hasOwn(others, asked) ? asked : document.documentElement.lang;
const written = () => {
  if (!Object.hasOwn(others, language)) return first.join("");
  let at = 0;
  const pieces = others[language].flatMap(([same, dropped, added]) => {
    const kept = first.slice(at, at + same);
    at += same + dropped;
    return [...kept, added];
  });
  return [...pieces, ...first.slice(at)].join("");
};
const page = new DOMParser().parseFromString(written(), "text/html");
document.documentElement.lang = language;
document.title = page.title;
document.body.replaceChildren(...page.body.childNodes);

// Another language is another way to open the same file.
for (const link of document.querySelectorAll("a[hreflang]")) link.href = `?lang=${link.hreflang}`;

// Files that only a server has: there, where it is known, or not at all.
const { address } = document.documentElement.dataset;
if (address) {
  const there = address + (Object.hasOwn(others, language) ? `${language}/` : "");
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
  // The edition, the one part that a page asks for: what all languages share is packed once.
  bytes: async () => joined(`told-${language}`, "scene", `names-${language}`),
};
