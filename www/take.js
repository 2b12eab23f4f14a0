// What a reader takes away: a citation of what is shown, its address, the system's way to share.
const byId = (id) => document.getElementById(id);
const main = () => document.querySelector("main");

// What is shown, also where the address does not say it yet.
const fragment = () => {
  const { day, view } = main().dataset;
  const area = byId("details")?.dataset.area;
  const compared = new URLSearchParams(location.hash.slice(1)).get("compare");
  const parts = [`date=${day}`, area && `area=${area}`, `view=${view}`, compared && `compare=${compared}`];
  return parts.filter(Boolean).join("&");
};
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 6e4).toISOString().slice(0, 10);

const copy = async (text) => {
  const { done, refused } = byId("taken").dataset;
  const said = await navigator.clipboard.writeText(text).then(() => done, () => refused);
  // Seen here, and said by the one voice of the page.
  byId("taken").textContent = said;
  document.querySelector("main [role=status]").textContent = said;
};

const save = (blob, name) => {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
};

// A picture of pixels is drawn by the browser from the same SVG, as many times its size.
const pixels = async (svg, times) => {
  const drawn = new Image();
  drawn.src = URL.createObjectURL(svg);
  await drawn.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: drawn.width * times, height: drawn.height * times });
  canvas.getContext("2d").drawImage(drawn, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(drawn.src);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
};

export const open = async (parts, edition) => {
  const address = () => `${parts.home()}#${fragment()}`;
  const program = await parts.module("take-script");
  await program.default({ module_or_path: await parts.wasm("take-wasm") });
  const take = new program.Take(edition);
  const form = () => document.querySelector("[name=citation-form]:checked").value;
  const write = () => {
    byId("citation").textContent = take.cite(fragment(), address(), today(), form());
  };
  byId("take").addEventListener("change", write);
  // Whatever moves the view writes the citation anew, once it has come to rest: a drag pays nothing.
  let resting;
  const writeAtRest = () => {
    clearTimeout(resting);
    resting = setTimeout(write, 250);
  };
  const watched = { attributes: true, attributeFilter: ["data-day", "data-view", "data-area"], childList: true };
  new MutationObserver(writeAtRest).observe(main(), watched);
  byId("copy-citation").addEventListener("click", () => {
    write();
    copy(byId("citation").textContent);
  });
  byId("copy-link").addEventListener("click", () => copy(address()));
  // A map for another page, as a frame of its own.
  byId("copy-embed")?.addEventListener("click", () => {
    const frame = Object.assign(document.createElement("iframe"), { src: `${parts.home()}embed/#${fragment()}`, title: document.title, width: "100%", height: 560 });
    frame.setAttribute("loading", "lazy");
    copy(frame.outerHTML);
  });
  const share = byId("share");
  share.hidden = !navigator.share;
  share.addEventListener("click", () => {
    // A reader who closes the system's sheet has changed their mind.
    navigator.share({ title: document.title, url: address() }).catch(() => {});
  });
  for (const button of document.querySelectorAll("[data-picture]")) {
    button.addEventListener("click", async () => {
      const [name, ...lines] = take.picture(fragment(), address()).split("\n");
      const svg = new Blob([lines.join("\n")], { type: "image/svg+xml" });
      const times = Number(button.dataset.picture);
      if (times === 0) save(svg, name);
      else save(await pixels(svg, times), name.replace(/svg$/, "png"));
    });
  }
  write();
};
