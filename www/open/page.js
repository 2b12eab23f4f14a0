// What the whole page hears, for as long as it is there; so before any program listens.
const holdsFiles = ({ dataTransfer }) => dataTransfer?.types.includes("Files");
// A dropped link would replace the page.
const leadsAway = (event) => !holdsFiles(event) && event.dataTransfer?.types.includes("text/uri-list") && !event.target.closest?.("textarea");
const heard = {
  dragover: (event) => {
    if (leadsAway(event)) event.preventDefault();
    if (!holdsFiles(event)) return;
    event.preventDefault();
    root.classList.add("over");
  },
  dragleave: ({ relatedTarget }) => {
    if (!relatedTarget) root.classList.remove("over");
  },
  drop: async (event) => {
    if (leadsAway(event)) {
      event.preventDefault();
      say(document.querySelector(".drop span").textContent);
    }
    if (!holdsFiles(event)) return;
    event.preventDefault();
    root.classList.remove("over");
    openFiles(await dropped(event.dataTransfer).catch(() => []));
  },
  // A file that is open is gone with the page.
  beforeunload: (event) => {
    if (!current?.own || leaving) return;
    event.preventDefault();
    event.returnValue = "true";
  },
  // Another language shows the same files, day, area and view.
  click: (event) => {
    const link = event.target.closest?.("a[hreflang]");
    if (!link) return;
    link.hash = location.hash;
    if (!current || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!link.hasAttribute("aria-current")) leaveFor(link.href, current);
  },
  // A program that stops later has left the map as it was at that moment.
  error: ({ error }) => {
    if (error instanceof WebAssembly.RuntimeError) say(words.failed);
  },
};
for (const kind in heard) EventTarget.prototype.addEventListener.call(window, kind, heard[kind]);
byId("file").dataset.ready = "true";

kept().then(
  (found) => {
    if (found && !current && !asking) openFiles(found.files, found);
  },
  // A browser that keeps nothing has nothing of a page before.
  () => {},
);
