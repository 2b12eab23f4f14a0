// Opens a reader's own files: they are read on this device, and shown by the same program as the page's own map.
// A host's policy or a proxy may stop the scripts that stand in the page and not this one; without WebAssembly no file
// can be read.
if (typeof started === "undefined" || typeof WebAssembly === "undefined") {
  document.getElementById("trouble").hidden = false;
  document.getElementById("opening").hidden = true;
  throw new Error("the page cannot read files here");
}
started = true;
const root = document.documentElement;
const title = document.title;
// What is shown, and what is being read: files, the choices about them, and whether they are the reader's own.
let current;
let asking;
let hasDrawn = false;
let leaving = false;

// What stands in the notice as well is only read out.
const say = (text, isSeen = true) => {
  byId("progress").textContent = text;
  byId("progress").classList.toggle("unseen", !isSeen);
  byId("stop").hidden = text !== words.reading;
};

// What a choice leaves in the address: a colour changes no day and no thing, a name or what has no dates no day; anything
// else may change all.
const shownDay = () => `date=${document.querySelector("main").dataset.day}`;
const stays = { colour: () => shown(), label: shownDay, undated: shownDay };

const show = async (wanted, choice) => {
  if (drawn >= MOST_DRAWN) return leaveFor(location.href, wanted);
  asking = wanted;
  say(words.reading);
  try {
    const { told, colours, edition } = await read(wanted);
    const isOpened = told.verdict === "opened";
    // The address that led here is for the first map.
    if (hasDrawn) rewrite((current?.edition && stays[choice]?.()) || "");
    const map = { ...wanted, title: told.title, colours, edition: isOpened ? edition : undefined, isDrawn: false };
    current = map;
    asking = undefined;
    document.title = [...wanted.files.map(({ name }) => name), title].join(" – ");
    showNotice(told, wanted, choose);
    byId("take").hidden = !isOpened;
    tellTaken("");
    hasDrawn ||= isOpened;
    if (isOpened) await draw(edition, colours);
    else undraw();
    map.isDrawn = true;
    // How much is shown, or what is asked.
    say(told.notice[0].text, false);
  } catch {
    stopReading();
    asking = undefined;
    // Of a map that cannot be drawn nothing is saved.
    if (current && !current.isDrawn) byId("take").hidden = true;
    say(words.failed);
  }
};

const openFiles = (files, { own = true, choices = {} } = {}) => {
  if (files.length === 0) return;
  seeWhole();
  stopReading();
  show({ files, choices, own });
};

// Start and end are chosen together, one time instead of both, no time instead of any.
const choose = (choice, value) => {
  const before = asking ?? current;
  if (before.files !== current.files) return;
  const choices = { ...before.choices, [choice]: value };
  if (choice === "start" || choice === "end") {
    for (const it of ["start", "end"]) choices[it] = document.querySelector(`#notice [data-choice=${it}]`).value;
  }
  const excluded = { start: ["at", "timeless"], end: ["at", "timeless"], at: ["start", "end", "timeless"], timeless: ["start", "end", "at"] };
  for (const it of excluded[choice] ?? []) delete choices[it];
  for (const it in choices) if (choices[it] === "") delete choices[it];
  show({ ...before, choices }, choice);
};

// Goes to another address of this page, and the files with it. Where they cannot go along, the browser asks first.
const leaveFor = async (address, { files, choices, own }) => {
  leaving = await keep({ files, choices, own }).then(() => true, () => false);
  if (address === location.href) location.reload();
  else location.assign(address);
};

byId("file").addEventListener("change", ({ target }) => {
  openFiles([...target.files]);
  // The same file, changed meanwhile, can be chosen again.
  target.value = "";
});
byId("read-pasted").addEventListener("click", () => {
  const text = byId("pasted").value;
  if (text.trim()) openFiles([new File([text], words.pasted)]);
  else byId("pasted").focus();
});
byId("try").addEventListener("click", async () => {
  say(words.reading);
  try {
    const answer = await fetch(place("sample"));
    if (!answer.ok) throw new Error(answer.statusText);
    openFiles([new File([await answer.arrayBuffer()], "control.geojson")], { own: false });
  } catch {
    say(words.failed);
  }
});
byId("stop").addEventListener("click", () => {
  stopReading();
  asking = undefined;
  say("");
});
byId("as-found").addEventListener("click", () => show({ ...current, choices: {} }));

for (const button of document.querySelectorAll("[data-picture]")) {
  button.addEventListener("click", async () => {
    try {
      const program = await import(place("take-script"));
      await program.default({ module_or_path: place("take-wasm") });
      const take = new program.Take(current.edition);
      // Nobody else has the file: a picture names it, and no address.
      const names = current.files.map(({ name }) => name).join(", ");
      const changed = await savePicture(take, names, Number(button.dataset.picture));
      take.free();
      tellTaken(changed ? byId("taken").dataset.changed : "");
    } catch {
      tellTaken(words.not_saved);
    }
  });
}
