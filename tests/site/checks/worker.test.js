// What the worker keeps, whatever a host answers and in whatever order a deployment arrives.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, Browser, workerOf } from "../support/worker.js";

const PARTS = ["worker", "assets", "data", "pages"];
const FOLDERS = ["", "over-de-cijfers/", "wat-kan-ik-doen/"];

const orders = (parts) =>
  parts.length
    ? parts.flatMap((part) => orders(parts.filter((other) => other !== part)).map((rest) => [part, ...rest]))
    : [[]];

const page = (version, folder) =>
  `<html lang="nl" data-version="${version}"><script src="assets/site-${version}.js"></script><img src="data/index.json">${folder}`;
const missing = () => answer("not found", "text/html", { status: 404 });

/** A host on which these parts of version b have taken the place of version a's. */
const partly = (arrived) => (file) => {
  const has = (part) => (arrived.includes(part) ? "b" : "a");
  if (file === "sw.js") return answer(workerOf(has("worker")), "text/javascript");
  if (file === "version.txt") return answer(has("worker"), "text/plain");
  if (file.startsWith("data/")) return answer(`{"version":"${has("data")}"}`, "application/json");
  const asset = file.match(/^assets\/site-(\w)\.js$/)?.[1];
  // Files that the host had stay for a while, as deploy/README.md says.
  if (asset) return asset === "a" || has("assets") === "b" ? answer(`// ${asset}`, "text/javascript") : missing();
  return FOLDERS.includes(file) ? answer(page(has("pages"), file), "text/html") : missing();
};
const gone = () => {
  throw new TypeError("no network");
};

const versionOf = (text) => text.match(/data-version="(\w)"/)?.[1];
const ofPages = (kept) => [...kept].filter(([file]) => !file.startsWith("assets/"));

/** What somebody has who visits at these moments of a deployment: faults, if any. */
async function deploy(order, moments) {
  const browser = new Browser(partly([]));
  for (const folder of FOLDERS) await browser.visit(folder);
  const faults = [];
  const before = ofPages(await browser.kept()).map(([, text]) => versionOf(text));
  if (before.join() !== "a,a,a") faults.push(`before: ${before}`);
  for (let count = 1; count <= order.length; count++) {
    browser.host = partly(order.slice(0, count));
    // One page alone: only then could others be left behind.
    if (moments & (1 << (count - 1))) await browser.visit(FOLDERS[count % FOLDERS.length]);
    const pages = ofPages(await browser.kept());
    const versions = new Set(pages.map(([, text]) => versionOf(text)));
    if (versions.size !== 1) faults.push(`after ${order.slice(0, count)}: ${[...versions]}`);
    if (pages.some(([file]) => !FOLDERS.includes(file))) faults.push(`kept ${pages.map(([file]) => file)}`);
  }
  for (const folder of FOLDERS) await browser.visit(folder);
  for (const folder of FOLDERS) await browser.visit(folder);
  browser.host = gone;
  for (const folder of FOLDERS) {
    const version = versionOf(await browser.visit(folder));
    if (version !== "b") faults.push(`in the end ${folder} is of ${version}`);
  }
  const files = [...(await browser.kept()).keys()];
  if (!files.includes("assets/site-b.js")) faults.push(`in the end without its files: ${files}`);
  return faults.map((fault) => `${order}, visited at ${moments.toString(2)}: ${fault}`);
}

/** Never, once after each part has arrived, and always. */
const MOMENTS = [0b0000, 0b0001, 0b0010, 0b0100, 0b1000, 0b1111];

test("a deployment in any order mixes nothing, whenever somebody visits", async () => {
  const all = orders(PARTS);
  assert.equal(all.length, 24);
  for (const order of all) for (const moments of MOMENTS) assert.deepEqual(await deploy(order, moments), []);
});

const JS = "assets/site-a.js";
const WASM = "assets/search-a.wasm";
const WRONG = {
  "a page for a script": [JS, "<!doctype html>", "text/html; charset=utf-8"],
  "JSON for a script": [JS, '{"error":"busy"}', "application/json"],
  "a script without a type": [JS, "// a", ""],
  "a text for WebAssembly": [WASM, "asm", "text/plain"],
  "bytes for WebAssembly": [WASM, "asm", "application/octet-stream"],
  "a script for a style sheet": ["assets/site-a.css", "// a", "text/javascript"],
  "a page for data": ["assets/data-a/index.json", "<!doctype html>", "text/html"],
  "a text for data": ["assets/data-a/index.json", "busy", "text/plain"],
  "a page for a font": ["assets/font-a.woff2", "<!doctype html>", "text/html"],
  "a file of no kind that we have": ["assets/site-a.exe", "MZ", "text/html"],
  "nothing for a script": [JS, "", "text/javascript"],
  "nothing for WebAssembly": [WASM, "", "application/wasm"],
  "nothing for data": ["assets/data-a/index.json", "", "application/json"],
  "what another address answered": [JS, "// a", "text/javascript", { redirected: true }],
  "what another host answered": [JS, "// a", "text/javascript", { type: "opaque" }],
  "a part of a script": [JS, "//", "text/javascript", { status: 206 }],
  "that it isn't there": [JS, "// a", "text/javascript", { status: 404 }],
};

/** A browser with the worker, and a host that answers for one file as it is told to. */
async function asking(file, wrong) {
  const right = partly([]);
  const browser = new Browser((asked) => (asked === file ? wrong() : right(asked)));
  await browser.visit("");
  return browser;
}

test("a wrong answer for a file is passed on and never kept, and the right one that follows is", async () => {
  for (const [what, [file, body, type, more]] of Object.entries(WRONG)) {
    const ways = {
      asked: async (browser) => assert.equal(await (await browser.ask(file)).text(), body, what),
      told: async (browser) => browser.tell([file]),
    };
    for (const [way, bring] of Object.entries(ways)) {
      const browser = await asking(file, () => answer(body, type, more));
      await bring(browser);
      await browser.settled();
      assert.ok(!(await browser.kept()).has(file), `${what}, ${way}`);
    }
  }
  const browser = await asking(JS, () => answer("", "text/javascript"));
  browser.host = partly([]);
  await browser.ask(JS);
  await browser.settled();
  assert.equal((await browser.kept()).get(JS), "// a");
});

test("a page that says no version, or comes as something else, is never kept", async () => {
  for (const [body, type, more] of [
    ["<html><title>Busy</title>", "text/html"],
    ["", "text/html"],
    [page("a", ""), "text/plain"],
    [page("a", ""), "text/html", { status: 500 }],
    [page("a", ""), "text/html", { redirected: true }],
  ]) {
    const browser = await asking("nieuw/", () => answer(body, type, more));
    await browser.ask("nieuw/", { mode: "navigate", destination: "document" });
    await browser.settled();
    assert.ok(!(await browser.kept()).has("nieuw/"), `${type} ${JSON.stringify(more)}`);
  }
});

test("a file that breaks off is not kept", async () => {
  const broken = () =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("// a"));
        queueMicrotask(() => controller.error(new TypeError("broken off")));
      },
    });
  const browser = await asking(JS, () => answer(broken(), "text/javascript"));
  browser.tell([JS]);
  await browser.settled();
  assert.ok(!(await browser.kept()).has(JS));
});

test("where the host is silent, the kept page is shown once patience ends, and not before", async () => {
  const browser = await asking(JS, () => answer("// a", "text/javascript"));
  await browser.settled();
  browser.host = () => new Promise(() => {});
  let shown;
  browser.ask("", { mode: "navigate", destination: "document" }).then((page) => (shown = page));
  for (let turns = 0; turns < 20; turns++) await new Promise(setImmediate);
  assert.equal(shown, undefined);
  browser.pass();
  for (let turns = 0; turns < 20; turns++) await new Promise(setImmediate);
  assert.equal(versionOf(await shown.text()), "a");
});

test("a new worker asks again to take over: browsers forget it where the old one is busy", async () => {
  const browser = new Browser(partly([]));
  await browser.visit("");
  browser.pass();
  assert.ok(browser.wishes > 1, `${browser.wishes}`);
});
