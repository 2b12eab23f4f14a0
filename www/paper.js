// On paper everything is unfolded, and the address of what is shown is written out: a reader of it has no address bar.
let unfolded = [];
addEventListener("beforeprint", () => {
  unfolded = [...document.querySelectorAll("details.periods:not([open])")];
  for (const fold of unfolded) fold.open = true;
  const place = document.getElementById("paper-address");
  if (place) place.textContent = `${home()}#${shown()}`;
});
addEventListener("afterprint", () => {
  for (const fold of unfolded) fold.open = false;
});
