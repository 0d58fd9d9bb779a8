// Keeps what was visited readable without a network. Rendering fills in the version of the site, so
// that every deployment is another worker with a store of its own: pages and data of one version
// never stand beside those of another. Switched off by the settings, it takes itself and its stores
// away from browsers that have it.
const VERSION = "{{version}}";
const IS_ON = {{on}};
const UNSEEN = {{unseen}};

const root = new URL("./", location);
const OURS = `klachtenwijzer ${root.pathname} `;
const STORE = OURS + VERSION;
/** How many pages and files a new version fetches again for those who visited them. */
const RENEWED = 60;

const isAsset = ({ pathname }) => pathname.startsWith(`${root.pathname}assets/`);
const isOurs = ({ origin, pathname }) => origin === root.origin && pathname.startsWith(root.pathname);
/** A page is one file, whatever its query says. */
const key = (address) => {
  const url = new URL(address, root);
  return url.origin + url.pathname;
};

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(begin()));
addEventListener("message", ({ data }) => IS_ON && Array.isArray(data) && data.forEach(renew));
addEventListener("fetch", (event) => {
  const { method, url, destination } = event.request;
  // Pages on other sites stay what their hosts make of them.
  if (!IS_ON || method !== "GET" || destination === "iframe" || !isOurs(new URL(url))) return;
  event.respondWith(isAsset(new URL(url)) ? lasting(event.request) : fresh(event));
});

/** Takes over from the version before, and fetches anew what it had kept. */
async function begin() {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== STORE);
  const visited = [];
  for (const name of old) {
    for (const { url } of await (await caches.open(name)).keys()) if (!isAsset(new URL(url))) visited.push(url);
    await caches.delete(name);
  }
  if (!IS_ON) {
    await caches.delete(STORE);
    return registration.unregister();
  }
  await clients.claim();
  await Promise.all(visited.slice(-RENEWED).map(renew));
}

/** A file whose name is made from its bytes never changes. */
async function lasting(request) {
  const store = await caches.open(STORE);
  const kept = await store.match(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await store.put(request.url, response.clone());
  return response;
}

/** A page or a file of the data: from the host, and without one as it was kept. */
async function fresh(event) {
  const { request } = event;
  const isPage = request.mode === "navigate";
  try {
    // Data from the browser's own store could be older than the page.
    const response = await fetch(request, isPage ? undefined : { cache: "no-cache" });
    if (response.ok) event.waitUntil(keep(request.url, response.clone()));
    return response;
  } catch (error) {
    const kept = await (await caches.open(STORE)).match(key(request.url));
    if (kept) return kept;
    if (!isPage) throw error;
    const language = new URL(request.url).pathname.startsWith(`${root.pathname}en/`) ? "en" : "nl";
    const page = UNSEEN[language].replace("{root}", root.pathname);
    return new Response(page, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
  }
}

/** Keeps an answer, if the host still serves this version now that the answer is there. */
async function keep(address, response) {
  const live = await fetch(`${root}version.txt`, { cache: "no-store" });
  if (!live.ok || (await live.text()) !== VERSION) return registration.update();
  await (await caches.open(STORE)).put(key(address), response);
}

/** Fetches what a page had before this worker was there; of a page, its files too. */
async function renew(address) {
  const url = new URL(address, root);
  if (!isOurs(url)) return;
  try {
    if (isAsset(url)) return void (await lasting(new Request(url)));
    const response = await fetch(key(address), { cache: "no-cache" });
    if (!response.ok) return;
    const copy = response.clone();
    await keep(address, response);
    if (!/html/.test(copy.headers.get("content-type"))) return;
    const files = (await copy.text()).matchAll(/(?:href|src)="([^"]*assets\/[^"]+)"/g);
    await Promise.all([...files].map(([, file]) => lasting(new Request(new URL(file, key(address))))));
  } catch {
    // Without a network there is nothing to renew; the next visit tries again.
  }
}
