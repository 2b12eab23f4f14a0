// Keeps a dropped file or link from replacing the page, and says where files can be opened.
const isField = (target) => target.closest?.("input, textarea");
for (const kind of ["dragover", "drop"]) {
  addEventListener(kind, (event) => {
    const types = event.dataTransfer?.types ?? [];
    const isFile = types.includes("Files");
    if (!isFile && (isField(event.target) || !types.includes("text/uri-list"))) return;
    event.preventDefault();
    if (kind === "drop" && isFile) document.getElementById("dropped").hidden = false;
  });
}
