// What was understood of the files, in words of the program that reads them, and beside each clause what can be chosen
// instead. What comes of a file is set as text and never as markup.
const byId = (id) => document.getElementById(id);
const words = JSON.parse(byId("opening").dataset.words);

const made = (name, set = {}, ...inside) => {
  const element = Object.assign(document.createElement(name), set);
  element.append(...inside);
  return element;
};

const control = ({ choice, options, chosen }, choose) => {
  if (options.length === 1) {
    const [[value]] = options;
    const button = made("button", { type: "button", textContent: words[choice] });
    button.dataset.choice = choice;
    button.addEventListener("click", () => choose(choice, value));
    return button;
  }
  const option = ([value, text]) => made("option", { value, textContent: text || words[value] || "—" });
  const select = made("select", {}, ...options.map(option));
  select.value = chosen;
  select.dataset.choice = choice;
  select.addEventListener("change", () => choose(choice, select.value));
  return made("label", {}, made("span", { textContent: words[choice] }), select);
};

const showNotice = ({ verdict, notice, command, faults, more }, { files, choices }, choose) => {
  const reading = byId("reading");
  const held = document.activeElement?.closest("#notice [data-choice]")?.dataset.choice;
  reading.dataset.verdict = verdict;
  // A map stands before what was understood of it, a question before anything else. What stays in its place keeps the focus.
  const isOpened = verdict === "opened";
  document.body.classList.toggle("opened", isOpened);
  const follows = Boolean(byId("app").compareDocumentPosition(reading) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (follows !== isOpened) byId("app")[isOpened ? "after" : "before"](reading);
  byId("reading-title").textContent = words[verdict];
  // Above the map stands as much as there is room for: how much is shown, what is left out, and then the rest.
  const [first, ...rest] = notice.map(({ text }) => text);
  byId("in-short").hidden = !isOpened;
  byId("in-short").querySelector("span").textContent = [first, rest.pop(), ...rest].join(" ");
  byId("in-short").querySelector("a").textContent = words[verdict];
  byId("read-files").textContent = files.map(({ name }) => name).join(", ");
  const clause = ({ text, controls }) =>
    made("li", {}, made("span", { textContent: text }), ...controls.map((it) => control(it, choose)));
  byId("notice").replaceChildren(...notice.map(clause));
  const lines = [...faults, ...(more > 0 ? [`… + ${more}`] : [])];
  byId("faults").hidden = lines.length === 0;
  byId("faults").querySelector("ul").replaceChildren(...lines.map((textContent) => made("li", { textContent })));
  byId("command").hidden = !command;
  byId("command").querySelector("code").textContent = command;
  byId("as-found").hidden = Object.keys(choices).length === 0;
  reading.hidden = false;
  // The focus stays on what was chosen.
  if (held) reading.querySelector(`[data-choice="${held}"]`)?.focus();
};
