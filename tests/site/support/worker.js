// A browser with the site's worker and nothing else, without a browser: what the worker asks of one is made
// up here, so that hundreds of deployments take no time. Real ones are in specs/offline*.spec.js.
import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { root } from "./site.js";

const source = readFileSync(path.join(root, "src/islands/offline/worker.js"), "utf8");

/** The worker as rendering makes it for a version of the site. */
export const workerOf = (version) =>
  source
    .replace('"{{version}}"', JSON.stringify(version))
    .replace('"{{on}}"', "true")
    .replace('"{{unseen}}"', JSON.stringify({ nl: "niet gezien", en: "not seen" }));

/** An answer of a host; `more` changes what a browser says of it. */
export function answer(body, type, { status = 200, ...more } = {}) {
  const response = new Response(body, { status, headers: { "content-type": type } });
  const own = (response) => {
    const clone = () => own(Response.prototype.clone.call(response));
    const given = { type: "basic", redirected: false, clone, ...more };
    for (const [name, value] of Object.entries(given)) Object.defineProperty(response, name, { value });
    return response;
  };
  return own(response);
}

/** Stores of answers by their addresses. */
class Caches {
  #stores = new Map();
  keys = async () => [...this.#stores.keys()];
  delete = async (name) => this.#stores.delete(name);
  async open(name) {
    if (!this.#stores.has(name)) this.#stores.set(name, new Map());
    const store = this.#stores.get(name);
    const held = async (url) => store.get(url)?.clone();
    return {
      keys: async () => [...store.keys()].map((url) => ({ url })),
      match: held,
      put: async (url, response) => void store.set(url, response),
    };
  }
  async match(url, { cacheName } = {}) {
    for (const name of cacheName ? [cacheName] : await this.keys()) {
      const found = await (await this.open(name)).match(url);
      if (found) return found;
    }
    return undefined;
  }
}

/** One worker: its program, and what is still being done by it. */
class Worker {
  #listeners = new Map();
  #work = new Set();

  constructor(browser, script) {
    this.script = script;
    const own = {
      addEventListener: (name, listener) => this.#listeners.set(name, listener),
      caches: browser.caches,
      clients: { claim: async () => {} },
      console: { warn() {} },
      fetch: (request) => browser.fetch(request.url ?? String(request)),
      location: new URL(`${browser.site}sw.js`),
      registration: {
        update: async () => void browser.begin(browser.update()),
        unregister: async () => true,
      },
      setTimeout: browser.later,
      skipWaiting: async () => void browser.wishes++,
      Response,
      URL,
    };
    vm.runInNewContext(script, own);
  }

  /** Sends it an event, and gives what it answers with. */
  dispatch(name, more = {}) {
    let given;
    const event = {
      ...more,
      waitUntil: (work) => this.#do(work),
      respondWith: (response) => (given = this.#do(response)),
    };
    this.#listeners.get(name)?.(event);
    return given;
  }

  #do(work) {
    const done = Promise.resolve(work).then(
      () => this.#work.delete(done),
      () => this.#work.delete(done),
    );
    this.#work.add(done);
    return work;
  }

  /** Until it has nothing to do any more. */
  async idle() {
    while (this.#work.size) await Promise.all(this.#work);
  }
}

/** A browser that visits the site of a host: a function from a path to an answer. */
export class Browser {
  caches = new Caches();
  site = "https://a.nl/k/";
  /** How often a new worker has asked to take over. */
  wishes = 0;
  #active;
  #newest;
  #waiting = [];
  #begun = new Set();

  constructor(host) {
    this.host = host;
  }

  later = (call, _, ...given) => void this.#waiting.push(() => call(...given));

  /** Lets every time pass that something waits for. */
  pass() {
    for (const call of this.#waiting.splice(0)) call();
  }

  async fetch(url) {
    return this.host(url.slice(this.site.length).split(/[?#]/)[0]);
  }

  begin(work) {
    const done = work.then(
      () => this.#begun.delete(done),
      () => this.#begun.delete(done),
    );
    this.#begun.add(done);
  }

  /** Until nothing is on its way any more, works that nobody waits for among them. */
  async settled() {
    for (let rounds = 0; rounds < 12; rounds++) {
      await new Promise(setImmediate);
      while (this.#begun.size) await Promise.all(this.#begun);
      await this.#active?.idle();
    }
  }

  /** Looks for another worker, which takes over as soon as the one before has nothing to do. */
  async update() {
    const script = await (await this.fetch(`${this.site}sw.js`)).text();
    if (script === this.#newest) return;
    this.#newest = script;
    const worker = new Worker(this, script);
    worker.dispatch("install");
    await worker.idle();
    await this.#active?.idle();
    worker.dispatch("activate");
    this.#active = worker;
    await worker.idle();
  }

  /** One request of a page; by the worker where it wants to. */
  async ask(file, more) {
    const request = { url: this.site + file, method: "GET", destination: "", mode: "no-cors", ...more };
    return (await this.#active?.dispatch("fetch", { request })) ?? this.fetch(request.url);
  }

  /** What a page tells the worker that came after it. */
  tell(files) {
    this.#active.dispatch("message", { data: files.map((file) => this.site + file) });
  }

  /** Opens a page with its files; the first visit brings the worker. */
  async visit(folder) {
    const page = await this.ask(folder, { mode: "navigate", destination: "document" });
    const text = await page.text();
    for (const [, file] of text.matchAll(/src="([^"]+)"/g)) await this.ask(file).catch(() => {});
    if (this.#active) {
      // Whoever opens a page looks for another worker.
      this.begin(this.update());
    } else {
      await this.update();
      this.tell([folder]);
    }
    await this.settled();
    return text;
  }

  /** What is kept, by its path. */
  async kept() {
    const found = new Map();
    for (const name of await this.caches.keys()) {
      const store = await this.caches.open(name);
      for (const { url } of await store.keys())
        found.set(url.slice(this.site.length), await (await store.match(url)).text());
    }
    return found;
  }
}
