// A second hairline follows the mouse over the lanes, with the date to which a click there would go.
const ghost = () => {
  const [slider, days] = [document.getElementById("day"), dates()];
  if (!slider || !days) return;
  const line = document.createElement("div");
  line.id = "ghost";
  line.ariaHidden = "true";
  line.hidden = true;
  document.body.append(line);
  addEventListener("pointermove", ({ target, clientX, pointerType, buttons }) => {
    const bars = pointerType === "mouse" && buttons === 0 && target.closest(".bars");
    line.hidden = !bars;
    if (!bars) return;
    const [{ left, width }, list] = [bars.getBoundingClientRect(), bars.closest(".lanes-list").getBoundingClientRect()];
    const across = (index) => left + (width * index) / slider.max;
    // Near a change a click means it.
    const changes = [...bars.querySelectorAll("[data-from]")].map((bar) => days.index(bar.dataset.from)).filter((index) => index > 0);
    const off = (index) => Math.abs(across(index) - clientX);
    const near = changes.filter((index) => off(index) <= 5).sort((one, two) => off(one) - off(two))[0];
    const there = Math.round((Math.min(Math.max(clientX - left, 0), width) / width) * slider.max);
    line.dataset.date = days.inWords(days.iso(near ?? there));
    Object.assign(line.style, { left: `${across(near ?? there)}px`, top: `${list.top}px`, height: `${list.height}px` });
  });
  addEventListener("scroll", () => (line.hidden = true), { passive: true });
};
ghost();
