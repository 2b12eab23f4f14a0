// Keeps the page for a reader without a network.
//
// A release is kept whole under its own version, or not at all. The page itself is asked for anew on
// every visit, so that a correction is seen at once; it names the very files that it was built with, so
// two releases cannot mix. Without an answer in time, the kept page is shown.
// Another page of the same host keeps its own, so the names begin with where this page stands.
const PLACE = `${self.registration.scope} `;
const VERSION = `${PLACE}{version}`;
const FILES = ["{files}"];
const PATIENCE_MS = 3000;

self.addEventListener("install", (event) => {
  const keep = async () => {
    const kept = await caches.open(VERSION);
    await kept.addAll(FILES.map((file) => new Request(file, { cache: file.startsWith("assets/") ? "default" : "no-cache" })));
    await self.skipWaiting();
  };
  event.waitUntil(keep());
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
  event.respondWith(address.pathname.includes("/assets/") ? keptFirst(request) : newFirst(request));
});

// What can never change.
const keptFirst = async (request) => (await (await caches.open(VERSION)).match(request)) ?? fetch(request);

// What may have changed. A download that has been read once is there without a network too.
const newFirst = async (request) => {
  const kept = await caches.open(VERSION);
  const address = request.url.replace(/[?#].*/, "").replace(/index\.html$/, "");
  const known = await kept.match(address);
  const asked = fetch(request).then(async (answer) => {
    if (answer.status === 200 && address.includes("/data/")) await kept.put(address, answer.clone());
    return answer;
  });
  if (!known) return asked;
  const answered = asked.then((answer) => (answer.status < 500 ? answer : known)).catch(() => known);
  const impatient = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, known));
  return Promise.race([answered, impatient]);
};
