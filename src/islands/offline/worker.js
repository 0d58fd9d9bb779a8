// Keeps what was visited readable without a network. Rendering fills in the version of the site; every
// page carries its own. Kept is a page of this version alone, and files that are named by their bytes:
// in whatever order a host replaces its files, pages of two versions never stand beside each other.
// Switched off by the settings, it takes itself and its stores away from browsers that have it.
const VERSION = "{{version}}";
const IS_ON = "{{on}}";
const UNSEEN = "{{unseen}}";

const root = new URL("./", location);
const OURS = `klachtenwijzer ${root.pathname} `;
const STORE = OURS + VERSION;
/** How many pages and files a new version fetches again for those who visited them. */
const RENEWED = 60;
/** After so many milliseconds a new version asks again to take over. */
const AGAIN = [0, 1000, 4000, 15_000];
/** After so many milliseconds without an answer a kept page is shown. */
const PATIENCE = 3000;
/** What the answer for a file must be. A host may answer with a page whatever it is asked for. */
const TYPES = {
  css: /css/,
  csv: /csv/,
  js: /javascript/,
  json: /json/,
  png: /png/,
  svg: /svg/,
  wasm: /wasm/,
  woff2: /font|octet/,
};
const PAGE = /<html [^>]*data-version="?(\w+)/;

const isAsset = ({ pathname }) => pathname.startsWith(`${root.pathname}assets/`);
const isOurs = ({ origin, pathname }) => origin === root.origin && pathname.startsWith(root.pathname);
const isWhole = ({ status, redirected, type }) => status === 200 && !redirected && type === "basic";
const typeOf = ({ headers }) => headers.get("content-type") ?? "";
const isPage = (response) => isWhole(response) && /html/.test(typeOf(response));
/** A page is one file, whatever its query says. */
const key = (address) => {
  const url = new URL(address, root);
  return url.origin + url.pathname;
};

addEventListener("install", takeOver);
addEventListener("activate", (event) => event.waitUntil(begin()));
addEventListener("message", (event) => {
  if (IS_ON && Array.isArray(event.data)) event.waitUntil(Promise.all(event.data.map(renew)));
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  // Pages on other sites stay what their hosts make of them.
  if (!IS_ON || request.method !== "GET" || request.destination === "iframe" || !isOurs(url)) return;
  if (isAsset(url)) event.respondWith(lasting(request, (work) => event.waitUntil(work)));
  // Other files don't say which version they are of, and are never kept.
  else if (request.mode === "navigate") event.respondWith(page(event));
});

/** Our stores that are there, this version's own among them. */
const stores = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));

/** Asks to take over. Chromium forgets it where the version before has work at that very moment. */
function takeOver() {
  for (const later of AGAIN) setTimeout(() => skipWaiting().catch(console.warn), later);
}

/** Takes over from the version before. Its store stays until the host has a page of this one. */
async function begin() {
  if (!IS_ON) {
    for (const name of await stores()) await caches.delete(name);
    return registration.unregister();
  }
  // Not waited for: until a worker is active, pages wait.
  renew(root.href);
  await clients.claim();
}

/** A file that is kept; nothing where the browser refuses to look. */
const file = (address) => caches.match(address).catch(() => undefined);

/** A page that is kept; of the version before only while there is none of this one. */
async function kept(address) {
  try {
    const pages = (await (await caches.open(STORE)).keys()).filter(({ url }) => !isAsset(new URL(url)));
    return await caches.match(address, pages.length ? { cacheName: STORE } : {});
  } catch {
    return undefined;
  }
}

/** Whether an answer is the file that was asked for. */
function isFile(address, response) {
  const type = TYPES[new URL(address).pathname.split(".").pop()];
  return isWhole(response) && type?.test(typeOf(response));
}

/** A file whose name is made from its bytes never changes. Keeping it is tried, and never waited for. */
async function lasting(request, wait) {
  const found = await file(request.url);
  if (found) return found;
  const response = await fetch(request);
  if (!isFile(request.url, response)) return response;
  const [shown, copy] = twice(response);
  wait(put(request.url, copy));
  return shown;
}

/** An answer to show and one to keep. Of a clone, browsers read no further than somebody reads the other, and
    who asked may have left: this worker would be busy for minutes, and its successor would wait for it. */
function twice({ body, headers }) {
  const bodies = body?.tee() ?? [null, null];
  return bodies.map((body) => new Response(body, { headers }));
}

/** Keeps such a file without showing it. */
async function bring({ href }) {
  if (await file(href)) return;
  const response = await fetch(href);
  if (isFile(href, response)) await put(href, response);
}

/** A page: from the host; as it was kept where the host doesn't answer, or not in time. */
async function page(event) {
  const { request } = event;
  const answer = fetch(request).then((response) => {
    if (!isPage(response)) return response;
    const [shown, copy] = twice(response);
    event.waitUntil(keep(request.url, copy).catch(() => {}));
    return shown;
  });
  // An answer that comes too late to be shown is kept all the same.
  event.waitUntil(answer.catch(() => {}));
  const found = await kept(key(request.url));
  try {
    if (!found) return await answer;
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, found));
    return await Promise.race([answer, late]);
  } catch {
    if (found) return found;
    const language = new URL(request.url).pathname.startsWith(`${root.pathname}en/`) ? "en" : "nl";
    const page = UNSEEN[language].replace("{root}", root.pathname);
    return new Response(page, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
  }
}

/** Keeps a page of this version, and returns its text. One of another version calls for its worker. */
async function keep(address, response) {
  const text = await response.text();
  const [, version] = text.match(PAGE) ?? [];
  if (!version) return "";
  // Not waited for: the new worker waits until this one has nothing to do.
  if (version !== VERSION) return void registration.update().catch(console.warn);
  await replace();
  await put(key(address), new Response(text, { headers: response.headers }));
  return text;
}

let replaced;
/** Gives up the store of the version before, once, and fetches anew what it had kept. */
const replace = () => (replaced ??= replaceOnce().catch(() => {}));

async function replaceOnce() {
  const visited = [];
  for (const name of await stores()) {
    if (name === STORE) continue;
    for (const { url } of await (await caches.open(name)).keys()) if (!isAsset(new URL(url))) visited.push(url);
    await caches.delete(name);
  }
  // Not waited for: each of them comes by here.
  visited.slice(-RENEWED).forEach(renew);
}

/** Keeps an answer that has arrived whole and isn't empty: a host that fails may say that all is well. A
    full store, or none, is nothing that a visitor should notice. */
async function put(address, response) {
  try {
    const body = await response.blob();
    const whole = new Response(body, { headers: response.headers });
    if (body.size) await (await caches.open(STORE)).put(address, whole);
  } catch (error) {
    console.warn(error);
  }
}

/** Fetches what a page had before this worker was there; of a page, its files too. */
async function renew(address) {
  const url = new URL(address, root);
  if (!isOurs(url)) return;
  try {
    if (isAsset(url)) await bring(url);
    else {
      const response = await fetch(key(url), { cache: "no-cache" });
      const text = (isPage(response) && (await keep(url, response))) || "";
      const files = text.matchAll(/(?:href|src)="?([^"\s>]*assets\/[^"\s>]+)/g);
      await Promise.all([...files].map(([, path]) => bring(new URL(path, key(url)))));
    }
  } catch {
    // Without a network there is nothing to renew; the next visit tries again.
  }
}
