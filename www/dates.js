// The days of the slider, by their index: as a date, and in the page's words. Nothing where its years are not those of
// a browser's calendar, or where outlines change, which the bars do not say: the form of a date is missing there.
const dates = () => {
  const app = document.getElementById("app");
  const { months, date: form, dayEndings, yearEndings } = app.dataset;
  // What some languages add to a number: a list of one adds nothing.
  const ended = (number, endings, at) => number + ((endings.includes(" ") && endings.split(" ")[at]) || "");
  const bars = [...app.querySelectorAll("[data-lane] [data-from]")];
  const first = Math.min(...bars.map((bar) => Date.parse(bar.dataset.from)));
  if (!form || !Number.isFinite(first)) return undefined;
  return {
    iso: (index) => new Date(first + index * 864e5).toISOString().slice(0, 10),
    index: (date) => Math.round((Date.parse(date) - first) / 864e5),
    inWords: (date) => {
      const [year, month, day] = date.split("-").map(Number);
      const name = months.split("|")[month - 1];
      // The ending follows the last numeral that is spoken.
      const spoken = year % 1000 === 0 ? 0 : year % 100 === 0 ? 1 : year % 10 === 0 ? 1 + ((year / 10) % 10) : 10 + (year % 10);
      const words = { day, day_of: ended(day, dayEndings, day - 1), year, year_of: ended(year, yearEndings, spoken), month: name, month_name: name };
      return form.replace(/\{(\w+)\}/g, (_, place) => words[place]);
    },
  };
};
