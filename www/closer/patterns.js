// Patterns keep their size on the screen: an area that two divide would be seen in the colour of one. Those of the page fill
// its lanes too, so the maps have copies.
const closePatterns = new CSSStyleSheet();
const scaleClosePatterns = (zoom) => {
  const buttons = document.querySelector(".closer");
  if (!buttons.querySelector("svg")) {
    const copies = document.querySelector(".paints").cloneNode(true);
    const all = [...copies.querySelectorAll("pattern")];
    closePatterns.replaceSync(all.map(({ id }) => `.map[data-level] [fill="url(#${id})"] { fill: url("#close-${id}"); }`).join(""));
    for (const it of all) it.id = `close-${it.id}`;
    buttons.append(copies);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((it) => it !== closePatterns), closePatterns];
  }
  for (const it of buttons.querySelectorAll("pattern")) it.setAttribute("patternTransform", `rotate(45) scale(${1 / zoom})`);
};
