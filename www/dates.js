// The days of the slider, by their index: as a date, and in the page's words. Nothing where its years are not those of
// a browser's calendar, or where outlines change, which the bars do not say: the form of a date is missing there.
const dates = () => {
  const app = document.getElementById("app");
  const { months, date: form } = app.dataset;
  const bars = [...app.querySelectorAll("[data-lane] [data-from]")];
  const first = Math.min(...bars.map((bar) => Date.parse(bar.dataset.from)));
  if (!form || !Number.isFinite(first)) return undefined;
  return {
    iso: (index) => new Date(first + index * 864e5).toISOString().slice(0, 10),
    index: (date) => Math.round((Date.parse(date) - first) / 864e5),
    inWords: (date) => {
      const [year, month, day] = date.split("-").map(Number);
      const words = { day, year, month: months.split("|")[month - 1] };
      return form.replace(/\{(\w+)\}/g, (_, place) => words[place]);
    },
  };
};
