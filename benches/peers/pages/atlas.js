// What every peer needs besides its map, written once so that none pays more than another:
// the answers for a day, the date in words, the sentence, the lanes, the slider.

const read = (name) => fetch(name).then((answer) => answer.json());

export const load = () => Promise.all([read("districts.json"), read("backdrop.json"), read("atlas.json")]);

// The last entry of a list of [first day, value] that has begun.
export const at = (steps, day) => {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (steps[middle][0] <= day) low = middle;
    else high = middle - 1;
  }
  return steps[low][1];
};

const words = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export const control = (atlas, show) => {
  const slider = document.getElementById("day");
  const time = document.querySelector("time");
  const sentence = document.getElementById("sentence");
  const lanes = document.getElementById("lanes");
  lanes.innerHTML = atlas.lanes;
  const hairline = lanes.querySelector("line");
  const update = () => {
    const day = slider.valueAsNumber;
    const date = new Date(Date.parse(atlas.first) + day * 864e5);
    time.dateTime = date.toISOString().slice(0, 10);
    time.textContent = words.format(date);
    sentence.textContent = at(atlas.sentences, day);
    hairline?.setAttribute("x1", `${(day / 365) * 100}%`);
    hairline?.setAttribute("x2", `${(day / 365) * 100}%`);
    slider.setAttribute("aria-valuetext", time.textContent);
    show(day);
  };
  slider.addEventListener("input", update);
  update();
};
