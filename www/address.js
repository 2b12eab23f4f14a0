// The fragment of the address, put right before anything reads it. Messengers, mail programs and text editors escape
// its signs, set other signs before and behind it, make its letters capitals and its hyphens dashes.
const PARTS = ["date", "area", "district", "view", "compare", "to"];
const unescaped = (text) =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs;
    }
  });
const dated = (text) => text.replace(/^([+-]?\d{4,})[-./](\d\d?)[-./](\d\d?)(?:t.*)?$/i, (_, year, month, day) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
// The parts that this page knows, or nothing where there are none.
const mended = (asked) => {
  let text = asked;
  for (let times = 0; times < 3; times += 1) text = unescaped(text);
  text = text.replace(/&amp;/gi, "&").replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, "");
  const parts = text.split(/[?#&;]/).map((part) => {
    const [, name, value] = /^[^\w+-]*(?:(\w+)=)?(.*?)[^\p{L}\p{N}_-]*$/u.exec(part);
    const key = name ? name.toLowerCase() : /^[+-]?\d{4,}[-./]\d\d?[-./]\d\d?$/.test(value) && "date";
    const bare = value.replace(/^[^\p{L}\p{N}_+-]+/u, "");
    // Ids have no capitals, but those of places within the page.
    return PARTS.includes(key) && `${key}=${key === "to" ? bare : dated(bare.toLowerCase())}`;
  });
  return parts.filter(Boolean).join("&");
};
// What is shown, also where the address does not say it yet.
const shown = (compared = location.hash) => {
  const { day, view } = document.querySelector("main").dataset;
  const area = document.getElementById("details")?.dataset.area;
  const compare = /[#&](compare=[^&]*)/.exec(compared);
  return [`date=${day}`, area && `area=${area}`, `view=${view}`, compare?.[1]].filter(Boolean).join("&");
};
// The address of the page, without what others have added to it; of a page that is a file its name: nobody's folders
// are cited.
const home = () => document.querySelector("[rel=canonical]")?.href ?? location.href.replace(/[?#].*/, "").replace(/^file:.*\//, "");
const rewrite = (fragment) => {
  if (fragment !== location.hash.slice(1)) history.replaceState(null, "", `#${fragment}`);
};
// A section far from the window gets its height only when it comes near (content-visibility): so again, for some frames.
const goTo = (id, frames = 8) => {
  document.getElementById(id)?.scrollIntoView();
  if (id && frames > 0) requestAnimationFrame(() => goTo(id, frames - 1));
};
const placeAsked = () => /[#&]to=([^&]*)/.exec(location.hash)?.[1];
// A link within the page is followed by the browser; the address keeps the state and says the place as well.
const placed = (id, before) => rewrite(`${shown(before)}&to=${id}`);
const mendState = () => {
  const state = mended(location.hash || location.search);
  if (state) rewrite(state);
  return state;
};
// What asks for something in no form that is known is told by the program.
const mend = () => {
  const strange = !mendState() && /^#(.*(?:\d{4}|date|area|view).*)/i.exec(location.hash);
  if (strange) rewrite(`date=${strange[1].replace(/[&=]/g, "")}`);
};
const anchor = () => {
  const id = unescaped(location.hash.slice(1));
  return document.getElementById(id) && id;
};
addEventListener("hashchange", (event) => {
  const id = anchor();
  if (!id) mend();
  else {
    placed(id, new URL(event.oldURL).hash);
    // Nothing that follows the state has to.
    event.stopImmediatePropagation();
  }
});
const opened = () => {
  const id = anchor();
  if (id) placed(id, "");
  else mend();
  goTo(placeAsked());
};
// Places far below stand in the page only when it is whole; it is before the program starts.
if (document.readyState === "loading") document.addEventListener("readystatechange", opened, { once: true });
else opened();
mendState();
