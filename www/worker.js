// Keeps the page for a reader without a network.
//
// A release is kept whole under its own version, or not at all. The page itself is asked for anew on
// every visit, so that a correction is seen at once; it names the very files that it was built with, so
// two releases cannot mix. Without an answer in time, the kept page is shown.
// Another page of the same host keeps its own, so the names begin with where this page stands.
const PLACE = `${self.registration.scope} `;
const VERSION = `${PLACE}{version}`;
// What every page loads, and what belongs to the page in one language.
const FILES = ["{files}"];
const PAGES = {"{pages}":[]};
const PATIENCE_MS = 3000;

const addressOf = (folder) => new URL(folder, self.registration.scope).href;
const bare = (address) => address.replace(/[?#].*/, "").replace(/index\.html$/, "");
const folderOf = (address) => Object.keys(PAGES).find((folder) => addressOf(folder) === bare(address));

// A reader keeps the languages that are read, and no other.
const read = async () => {
  const windows = await self.clients.matchAll({ includeUncontrolled: true, type: "window" });
  const open = windows.map(({ url }) => folderOf(url));
  const versions = (await caches.keys()).filter((version) => version.startsWith(PLACE));
  const keptAlready = async (folder) => {
    const found = await Promise.all(versions.map(async (version) => (await caches.open(version)).match(addressOf(folder))));
    return found.some(Boolean) && folder;
  };
  const before = await Promise.all(Object.keys(PAGES).map(keptAlready));
  return [...new Set([...open, ...before])].filter((folder) => folder in PAGES);
};

const keep = async (files) => {
  const kept = await caches.open(VERSION);
  const fresh = (file) => new Request(file, { cache: file.startsWith("assets/") ? "default" : "no-cache" });
  await kept.addAll(files.map(fresh));
};

self.addEventListener("install", (event) => {
  const all = async () => {
    const folders = await read();
    await keep([...FILES, ...folders.flatMap((folder) => PAGES[folder])]);
    await self.skipWaiting();
  };
  event.waitUntil(all());
});

self.addEventListener("activate", (event) => {
  const forget = async () => {
    const versions = await caches.keys();
    const old = versions.filter((version) => version.startsWith(PLACE) && version !== VERSION);
    await Promise.all(old.map((version) => caches.delete(version)));
    await self.clients.claim();
  };
  event.waitUntil(forget());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin) return;
  event.respondWith(address.pathname.includes("/assets/") ? keptFirst(request) : newFirst(event));
});

// Keeps again what a browser has thrown away of the cache, and a page that is read for the first time.
const refill = async (folder) => {
  const kept = await caches.open(VERSION);
  const known = new Set((await kept.keys()).map(({ url }) => url));
  const missing = [...FILES, ...PAGES[folder]].filter((file) => !known.has(addressOf(file)));
  if (missing.length > 0) await keep(missing);
};

// What can never change.
const keptFirst = async (request) => (await (await caches.open(VERSION)).match(request)) ?? fetch(request);

// What may have changed. A download that has been read once is there without a network too.
const newFirst = async (event) => {
  const { request } = event;
  const kept = await caches.open(VERSION);
  const address = bare(request.url);
  const known = await kept.match(address);
  const folder = folderOf(address);
  if (folder !== undefined) event.waitUntil(refill(folder).catch(() => {}));
  const asked = fetch(request).then(async (answer) => {
    if (answer.status === 200 && address.includes("/data/")) await kept.put(address, answer.clone());
    return answer;
  });
  if (!known) return asked;
  const answered = asked.then((answer) => (answer.status < 500 ? answer : known)).catch(() => known);
  const impatient = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, known));
  return Promise.race([answered, impatient]);
};
