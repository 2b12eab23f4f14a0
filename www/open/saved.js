// Saves the shown map: whole, or what was read of the files, for other programs.
const KINDS = { html: "text/html", csv: "text/csv", json: "application/json" };

const saveAs = async (form, map) => {
  const content = form === "html" ? await oneFile(map) : await ask("written", map, { form });
  // As pictures are called.
  const name = `${map.title.replace(/[^\p{Alphabetic}\p{N}]/gu, "_")}.${form}`;
  save(new Blob([content], { type: KINDS[form] }), name);
  return name;
};

const tellTaken = (text) => (byId("taken").textContent = text);
for (const button of document.querySelectorAll("[data-save]")) {
  button.addEventListener("click", async () => {
    // As long as another is read or drawn, the map that stands here is none of what was chosen.
    if (asking || !current.isDrawn) return say(words.reading);
    tellTaken(words.saving);
    try {
      tellTaken(`${words.saved} ${await saveAs(button.dataset.save, current)}`);
    } catch {
      tellTaken(words.not_saved);
      if (!asking) stopReading();
    }
  });
}
