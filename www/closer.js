// Closer looks at maps of many areas: buttons, keys and hands zoom and move all maps of the page together. Gives what shows
// them whole again.
const closer = () => {
  const { closer: words } = document.getElementById("app").dataset;
  if (!words) return () => {};
  const [label, ...names] = JSON.parse(words);
  const view = closerView();
  const { look, maps, show, take, turn, isSeen } = view;

  // The area that is meant: whose row has the focus, or whose details are open.
  const meant = () => {
    const row = document.activeElement?.closest("[data-lane]")?.dataset.lane;
    const key = row ?? document.getElementById("details")?.dataset.area;
    const area = key && document.querySelector(`svg.map [data-area="${key}"]`);
    if (!area) return undefined;
    const { x, y, width, height } = area.getBBox();
    return { x: x + width / 2, y: y + height / 2, width, height };
  };
  // A keyboard reaches areas that are not in view.
  const reveal = () => {
    const it = look.zoom > 1 && meant();
    if (!it || isSeen(it)) return;
    Object.assign(look, { x: it.x, y: it.y });
    show();
  };

  // To the next power of two, about the area that is meant.
  const step = (way) => {
    const doubled = Math.log2(look.zoom);
    const to = way > 0 ? Math.floor(doubled + 0.01) + 1 : Math.ceil(doubled - 0.01) - 1;
    const { x, y } = meant() ?? look;
    turn(2 ** to, isSeen({ x, y }) ? { x, y } : look);
  };
  const nearer = () => step(1);
  const farther = () => step(-1);
  const seeWhole = () => {
    look.zoom = 1;
    show();
  };
  const go = ([right, down]) => {
    const { width, height } = maps()[0].getBoundingClientRect();
    turn(look.zoom, look, [(right * width) / 4, (down * height) / 4]);
  };
  const keys = { "+": nearer, "=": nearer, "-": farther, _: farther, 0: seeWhole };
  const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const keydown = (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const arrow = look.zoom > 1 && arrows[key];
    if (ctrlKey || metaKey || altKey || !(keys[key] || arrow)) return;
    event.preventDefault();
    if (arrow) go(arrow);
    else keys[key]();
  };
  const heard = { keydown, ...closerHands(view) };

  // The maps, and the buttons at their corner, are one group, which takes the keys.
  const offer = (chart) => {
    if (!chart || chart.querySelector(".closer")) return;
    const buttons = document.createElement("div");
    buttons.className = "closer steps";
    for (const [i, [sign, key, act]] of [["+", "Plus", nearer], ["−", "-", farther], [names[2], "0", seeWhole]].entries()) {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: sign, title: names[i] });
      button.setAttribute("aria-label", names[i]);
      button.setAttribute("aria-keyshortcuts", key);
      button.addEventListener("click", act);
      buttons.append(button);
    }
    chart.append(buttons);
    chart.setAttribute("role", "group");
    chart.setAttribute("aria-label", label);
    for (const kind in heard) chart.addEventListener(kind, heard[kind], { passive: false });
  };

  // Maps come and go, with an account, a comparison, the program or another file. The new ones show what those before them did.
  const known = new WeakSet();
  const sizes = new ResizeObserver(show);
  let chosen;
  const follow = () => {
    const fresh = maps().filter((map) => !known.has(map));
    for (const map of fresh) {
      known.add(map);
      sizes.observe(map);
      offer(map.closest(".chart"));
      take(map);
    }
    if (fresh.length > 0) show();
    const { area } = document.getElementById("details")?.dataset ?? {};
    if (area === chosen) return;
    chosen = area;
    reveal();
  };
  document.body.addEventListener("focusin", ({ target }) => target.closest("[data-lane]") && reveal());
  new MutationObserver(follow).observe(document.body, { childList: true, subtree: true });
  follow();
  return seeWhole;
};
const seeWhole = closer();
