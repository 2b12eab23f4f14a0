// What a reader takes away: a citation of what is shown, its address, the system's way to share.
const byId = (id) => document.getElementById(id);
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 6e4).toISOString().slice(0, 10);

const say = (words) => {
  // Seen here, and said by the one voice of the page.
  byId("taken").textContent = words;
  document.querySelector("main [role=status]").textContent = words;
};

// Browsers keep the clipboard from a page without encryption: then the text stands here, selected.
const copy = async (text) => {
  const { done, refused } = byId("taken").dataset;
  if (await navigator.clipboard?.writeText(text).then(() => true, () => false)) return say(done);
  say(refused);
  const there = Object.assign(document.createElement("code"), { textContent: text });
  byId("taken").append(" ", there);
  getSelection().selectAllChildren(there);
};

export const open = async (parts, edition) => {
  const address = () => `${home()}#${shown()}`;
  const program = await parts.module("take-script");
  await program.default({ module_or_path: await parts.wasm("take-wasm") });
  const take = new program.Take(edition);
  for (const button of document.querySelectorAll("[data-picture]")) {
    button.addEventListener("click", async () => {
      const changed = await savePicture(take, address(), Number(button.dataset.picture));
      if (changed) say(byId("taken").dataset.changed);
    });
  }
  // A map that a reader has saved has its pictures alone.
  if (!byId("citation")) return;
  const form = () => document.querySelector("[name=citation-form]:checked").value;
  const write = () => {
    byId("citation").textContent = take.cite(shown(), address(), today(), form());
  };
  byId("take").addEventListener("change", write);
  // Whatever moves the view writes the citation anew, once it has come to rest: a drag pays nothing.
  let resting;
  const writeAtRest = () => {
    clearTimeout(resting);
    resting = setTimeout(write, 250);
  };
  const watched = { attributes: true, attributeFilter: ["data-day", "data-view", "data-area"], childList: true };
  new MutationObserver(writeAtRest).observe(document.querySelector("main"), watched);
  byId("copy-citation").addEventListener("click", () => {
    write();
    copy(byId("citation").textContent);
  });
  byId("copy-link").addEventListener("click", () => copy(address()));
  // A map for another page, as a frame of its own.
  byId("copy-embed")?.addEventListener("click", () => {
    const frame = Object.assign(document.createElement("iframe"), { src: `${home()}embed/#${shown()}`, title: document.title, width: "100%", height: 560 });
    frame.setAttribute("loading", "lazy");
    copy(frame.outerHTML);
  });
  const share = byId("share");
  share.hidden = !navigator.share;
  share.addEventListener("click", () => {
    // A reader who closes the system's sheet has changed their mind.
    navigator.share({ title: document.title, url: address() }).catch(() => {});
  });
  write();
};
