// Until the program is there, and for ever where it cannot run, the page answers from what it says already: each bar
// of a lane has its days, its account and its colour. What cannot follow the day is hidden, never left standing.
// Gives what ends it, or nothing where it cannot answer.
const early = () => {
  const app = document.getElementById("app");
  const [main, slider] = [app.querySelector("main"), document.getElementById("day")];
  const bars = [...app.querySelectorAll("[data-lane] [data-account]")];
  const days = dates();
  if (!slider || !days) return undefined;
  const { iso, index: indexOf, inWords } = days;
  // Prerendered without a script to follow it, the slider would move and change nothing.
  slider.disabled = false;
  const opening = main.dataset.day;
  const roadsOpen = main.classList.contains("roads-open");
  // Marked one by one: a class of what holds them all would have the browser ask each element of the page anew.
  const unfollowing = app.querySelectorAll("#sentence, .weekday, .held, .legend td, .rings, .points, .near-days, #on-this-day > *, #details > *, .date-field");
  const maps = [...app.querySelectorAll(".map")].map((map) => [map, map.getAttribute("aria-label")]);
  const areas = [...app.querySelectorAll(".map [data-area]")].map((area) => {
    const { account } = area.closest(".map").dataset;
    const isOwn = ({ dataset, parentNode }) => dataset.account === account && parentNode.closest("[data-lane]").dataset.lane === area.dataset.area;
    return { area, told: { ...area.dataset }, own: bars.filter(isOwn) };
  });
  const show = (index) => {
    const date = iso(index);
    const [wasOpening, isOpening] = [main.dataset.day, date].map((it) => it === opening);
    slider.value = index;
    slider.setAttribute("aria-valuetext", inWords(date));
    main.dataset.day = date;
    if (isOpening !== wasOpening) {
      for (const it of unfollowing) it.classList.toggle("stale", !isOpening);
      // On which other days the roads are open is not known either.
      main.classList.toggle("roads-open", roadsOpen && isOpening);
    }
    const time = app.querySelector("h2 time");
    time.dateTime = date;
    for (const words of [time, document.getElementById("trouble-day")]) if (words) words.textContent = inWords(date);
    // A map that no sentence tells is called by its day.
    for (const [map, told] of maps) map.setAttribute("aria-label", isOpening ? told : inWords(date));
    for (const it of areas) {
      const { area, told, own } = it;
      const bar = own.find(({ dataset: { from, to } }) => from <= date && date <= to);
      // What is shown already costs nothing.
      if (bar === it.bar && isOpening === wasOpening) continue;
      it.bar = bar;
      area.setAttribute("class", ["area", bar.getAttribute("class")].join(" ").trim());
      if (bar.hasAttribute("fill")) area.setAttribute("fill", bar.getAttribute("fill"));
      else area.removeAttribute("fill");
      area.dataset.authority = bar.dataset.authority;
      // What a bar does not say is known of the opening day alone.
      for (const fact of ["status", "sharedWith"]) {
        if (isOpening && fact in told) area.dataset[fact] = told[fact];
        else delete area.dataset[fact];
      }
    }
    for (const line of app.querySelectorAll(".hairline line")) {
      line.setAttribute("x1", `${(100 * index) / slider.max}%`);
      line.setAttribute("x2", `${(100 * index) / slider.max}%`);
    }
  };
  const followAddress = () => {
    const index = indexOf(/(?:^#|&)date=(\d{4}-\d\d-\d\d)(?:&|$)/.exec(location.hash)?.[1]);
    if (index >= 0 && index <= slider.max) show(index);
  };
  const steps = { "previous-day": () => slider.value - 1, "next-day": () => +slider.value + 1, "first-day": () => 0, "last-day": () => +slider.max };
  const heard = {
    input: ({ target }) => target === slider && show(+slider.value),
    click: ({ target, clientX }) => {
      const step = steps[target.closest("button")?.id];
      if (step) show(Math.min(Math.max(step(), 0), slider.max));
      const lane = target.closest(".bars");
      if (lane) {
        const box = lane.getBoundingClientRect();
        show(Math.round(Math.min(Math.max((clientX - box.left) / box.width, 0), 1) * slider.max));
      }
      // The program opens with what was chosen meanwhile.
      const area = target.closest(".map [data-area]")?.dataset.area ?? target.closest("button")?.closest("[data-lane]")?.dataset.lane;
      if (area) history.replaceState(null, "", `#date=${main.dataset.day}&area=${area}`);
    },
  };
  for (const kind in heard) app.addEventListener(kind, heard[kind]);
  addEventListener("hashchange", followAddress);
  followAddress();
  return () => {
    for (const kind in heard) app.removeEventListener(kind, heard[kind]);
    removeEventListener("hashchange", followAddress);
  };
};
answering = early();
