// Whoever points at an area or at its row means both; so with the point of an event and its line. A style sheet can tell as
// much (:has), but a browser then asks all of the page again whenever anything in it changes.
const light = ({ target }) => {
  const { number, area, lane } = target?.closest?.("[data-number], .map [data-area], [data-lane]")?.dataset ?? {};
  const key = area ?? lane;
  const meant = number ? `[data-number="${number}"]` : key ? `.map [data-area="${key}"], [data-lane="${key}"]` : ":not(*)";
  for (const it of document.querySelectorAll("[data-lit]")) if (!it.matches(meant)) delete it.dataset.lit;
  for (const it of document.querySelectorAll(meant)) it.dataset.lit = "";
};
for (const kind of ["pointerover", "focusin"]) addEventListener(kind, light);
for (const kind of ["pointerout", "focusout"]) addEventListener(kind, ({ relatedTarget }) => relatedTarget || light({}));
// Colours that follow a held slider follow at once.
addEventListener("pointerdown", ({ target }) => document.documentElement.classList.toggle("held", target.id === "day"));
for (const kind of ["pointerup", "pointercancel"]) addEventListener(kind, () => document.documentElement.classList.remove("held"));
