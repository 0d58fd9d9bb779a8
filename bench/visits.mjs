// Measures first visits on a phone: CPU four times slower, 150 ms to the host, 1.6 Mbit/s. Each is set
// beside the floor, a static page as one would write it by hand, with all that the page of the shared
// link says. One with its complaints alone shows what the rest of the content costs. A person who looks a
// name up clicks the field as soon as it is seen and types key by key: beside it stands a page by hand that
// lists every name and filters the list at each key. Beside all complaints stands a page of React, where its
// packages are installed. Prints medians; exits with 1 when a target is missed. Times, so it is no test:
// measure on a quiet machine. Settings from outside, as for the browser tests: CHROMIUM and DIST.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { launchOptions } from "../tests/site/support/browser.js";
import { dataset, dist, root } from "../tests/site/support/site.js";
import { median } from "./support/times.mjs";

const { chromium } = createRequire(path.join(root, "tests/site/package.json"))("@playwright/test");

const RUNS = Number(process.env.RUNS ?? 15);
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const CPU = 4;
const SHARED = "kdv-beukenstraat-11";
/** What a person types, and how much longer than a name by hand it may take until it is listed. */
const NAME = { typed: "hoograven", finds: "hoograven", most: 1.15 };
const TYPO = { typed: "beukenstrat", finds: "beukenstraat", most: 2 };
/** In all complaints: the first one listed has the word, and it stands out. */
const WORD = { typed: "luier", finds: "luier", field: "#zoek-klachten" };
/** Where the page of React is made; it has packages of its own. */
const REACT = "bench/peers/react";
/** How much longer than by hand the longest task of a shared link may be. */
const BUSIER = 1.3;
const TYPES = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
  wasm: "application/wasm",
};

const HEAD = `<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>body{font:1.0625rem/1.55 system-ui,sans-serif;margin:1rem auto;max-width:40rem;padding:0 1rem}</style>`;

/** What a person without tools would put online: all that the page says, and a line of style. */
function floor(html) {
  const said = html
    .replace(/^[^]*?<body>/, "")
    .replace(/<(script|svg|noscript)\b[^]*?<\/\1>|<!-*>|<\/?(bdi|span|div)\b[^>]*>|<\/body>[^]*/g, "")
    .replace(
      /<(\w+)([^>]*)>/g,
      (_, tag, all) => `<${tag}${all.match(/ (href|id)="[^"]*"| class="complaint"/g)?.join("") ?? ""}>`,
    );
  return `<!doctype html><html lang="nl">${HEAD}${html.match(/<title>.*?<\/title>/)[0]}${said}</html>`;
}

/** Less than the page says: its complaints alone. */
function bare() {
  const { locations, complaints, report } = dataset();
  const { name } = locations.find(({ slug }) => slug === SHARED);
  const category = (id) => report.categories.find((one) => one.id === id).name;
  const safe = (text) => (text ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const articles = complaints
    .filter(({ location }) => location === SHARED)
    .map(
      (one) =>
        `<article class="complaint"><h2>${safe(category(one.category))}</h2><p>${safe(one.complaint)}</p><p>${safe(one.resolution)}</p></article>`,
    );
  return `<!doctype html><html lang="nl">${HEAD}<title>${name}</title><h1>${name}</h1>${articles.join("")}</html>`;
}

/** A start page by hand: every name in a list of its own, and a script that filters it at each key. */
function hand() {
  const { locations } = dataset();
  const items = locations.map(({ name, slug }) => `<li><a href="../locatie/${slug}/">${name}</a></li>`);
  const script = `const f=document.getElementById("zoek"),l=[...document.querySelectorAll("li")].map(e=>[e.textContent.toLowerCase(),e]);
f.oninput=()=>{const q=f.value.toLowerCase().trim();for(const[n,e]of l)e.hidden=!n.includes(q)}`;
  return `<!doctype html><html lang="nl">${HEAD}<title>Klachten</title><h1>Klachten per locatie</h1><label for="zoek">Zoek je locatie</label> <input id="zoek"><ul>${items.join("")}</ul><script>${script}</script></html>`;
}

const MADE_HERE = {
  "/hand/index.html": hand,
  "/floor/index.html": () => floor(readFileSync(path.join(dist, "locatie", SHARED, "index.html"), "utf8")),
  "/bare/index.html": bare,
};
const hasReact = existsSync(path.join(root, REACT, "node_modules"));
if (hasReact) {
  const { peer } = await import("./peers/react/build.mjs");
  for (const [file, body] of peer(dataset())) MADE_HERE[`/peers/react/${file}`] = () => body;
} else console.log(`The React page is left out; what installs it: npm --prefix ${REACT} ci`);
const compressed = new Map();
/** Sizes of what a visit's worker has asked for: the browser doesn't count or slow that down for its page. */
let forWorkers = [];
/** A host that sends everything compressed with brotli, as deploy/nginx.conf does. */
function answer(request, response) {
  const { pathname } = new URL(request.url, "http://host/");
  const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
  try {
    if (!compressed.has(file)) {
      const body = MADE_HERE[file]?.() ?? readFileSync(path.join(dist, decodeURIComponent(file)));
      compressed.set(file, brotliCompressSync(body));
    }
    const type = TYPES[path.extname(file).slice(1)] ?? "application/octet-stream";
    const body = compressed.get(file);
    const send = () => response.writeHead(200, { "content-type": type, "content-encoding": "br" }).end(body);
    if (request.headers["sec-fetch-dest"] !== "worker") return send();
    forWorkers.push(body.length);
    setTimeout(send, NETWORK.latency + (1000 * body.length) / NETWORK.downloadThroughput);
  } catch {
    response.writeHead(404).end();
  }
}

const server = createServer(answer);
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch(launchOptions);

/** The moment when an element is on the screen (with a name in it, once that was typed), the longest task after
 * the first paint and from the start, how long a key waits for its frame, and shifts. */
const watch = ({ selector, typed, finds, field }) => {
  window.seen = { shown: 0, longest: 0, longestOfAll: 0, key: 0, shift: 0 };
  const isThere = (element) => {
    const isSeen = element?.getBoundingClientRect().height > 0;
    if (!typed || !isSeen) return isSeen;
    return document.querySelector(field).value === typed && element.textContent.toLowerCase().includes(finds);
  };
  const keys = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === "keydown") keys.push(duration);
    window.seen.key = keys.sort((a, b) => a - b)[Math.floor(keys.length / 2)] ?? 0;
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
  const look = () => {
    if (isThere(document.querySelector(selector))) {
      requestAnimationFrame(() => {
        window.seen.shown = performance.now();
        console.log("shown");
      });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const painted = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity;
  const tasks = [];
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries());
    const late = tasks.filter(({ startTime }) => startTime > painted());
    window.seen.longest = Math.max(0, ...late.map(({ duration }) => duration));
    window.seen.longestOfAll = Math.max(0, ...tasks.map(({ duration }) => duration));
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.seen.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
};

async function visit({ address, selector, typed, finds, field = "#zoek", act }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: "block" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  let [bytes, requests] = [0, 0];
  forWorkers = [];
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(watch, { selector, typed, finds, field });
  // Told by the page itself: to ask for it would keep the page busy while it loads.
  const shown = page.waitForEvent("console", (message) => message.text() === "shown");
  await page.goto(origin + address, { waitUntil: "commit" });
  if (typed) await type(page, field, typed);
  await act?.(page);
  await shown;
  const sum = (sizes) => sizes.reduce((all, size) => all + size, 0);
  const atShown = { bytes: bytes + sum(forWorkers), requests: requests + forWorkers.length };
  await page.waitForTimeout(1000);
  const seen = await page.evaluate(() => window.seen);
  await context.close();
  return { ...seen, ...atShown };
}

/** As a person does: into the field once it is seen, and key by key. */
async function type(page, field, text) {
  await page.locator(field).click();
  await page.keyboard.type(text, { delay: 80 });
}

const scroll = (page) => page.locator("[data-chart]").filter({ visible: true }).first().scrollIntoViewIfNeeded();
const LISTED = ".search-early a, [role=option]";
const BY_HAND = "by hand: a name typed by key";
const BY_REACT = "react: all complaints answer";
const COMPLAINTS = [
  { name: BY_REACT, address: "peers/react/", selector: ".complaint mark", ...WORD },
  {
    name: "all complaints answer",
    address: "klachten/",
    selector: ".complaints .complaint .match",
    ...WORD,
    beside: BY_REACT,
    most: 2,
    mostBytes: 2,
  },
];
const VISITS = [
  { name: "floor: first complaint", address: "floor/", selector: ".complaint p" },
  { name: "complaints alone: first one", address: "bare/", selector: ".complaint p" },
  { name: "shared link: first complaint", address: `locatie/${SHARED}/`, selector: ".complaint p", most: 1.15 },
  {
    name: "search answers",
    address: "",
    selector: LISTED,
    act: (page) => page.fill("#zoek", "beukenstraat"),
    most: 2.5,
  },
  {
    name: "search forgives a typo",
    address: "",
    selector: "[role=option]",
    act: (page) => page.fill("#zoek", "beukenstrat"),
  },
  { name: BY_HAND, address: "hand/", selector: "li:not([hidden]) a", ...NAME, most: undefined },
  { name: "a name typed by key", address: "", selector: LISTED, ...NAME, beside: BY_HAND },
  { name: "a typo typed by key", address: "", selector: LISTED, ...TYPO, beside: BY_HAND },
  { name: "chart seen", address: "onderwerpen/", selector: ".in-counts .chart-picture rect", act: scroll, most: 3 },
  { name: "chart drawn", address: "onderwerpen/", selector: "[data-chart][data-state=drawn]", act: scroll },
  ...(hasReact ? COMPLAINTS : []),
];
const LONGEST = 50;

// In turns, so that a machine that gets slower does so for all.
const runs = VISITS.map(() => []);
for (let run = 0; run < RUNS; run++) {
  for (const [at, each] of VISITS.entries()) runs[at].push(await visit(each));
}
let missed = false;
const FLOOR = VISITS[0].name;
for (const [at, each] of VISITS.entries()) {
  const of = (measure) => median(runs[at].map((run) => run[measure]));
  const base = VISITS.findIndex(({ name }) => name === (each.beside ?? FLOOR));
  // Within each round: what slows a machine down slows both.
  const times = (measure) => median(runs[at].map((run, round) => run[measure] / (runs[base][round][measure] || 1)));
  const beside = each.beside?.split(":")[0] ?? "the floor";
  const isShared = each.name.startsWith("shared link");
  const isHeavy = times("bytes") > (each.mostBytes ?? Infinity);
  const isSlow =
    times("shown") > (each.most ?? Infinity) || of("longest") > LONGEST || (isShared && times("longestOfAll") > BUSIER);
  // React is what ours is held to, and held to nothing.
  const over = each.name !== BY_REACT && (isHeavy || isSlow);
  missed ||= over;
  console.log(
    (over ? "OVER" : "ok").padEnd(4),
    each.name.padEnd(30),
    `${Math.round(of("shown"))} ms`.padStart(8),
    `${times("shown").toFixed(2)} times ${beside} ${each.most ? `of ${each.most}` : ""}`.padEnd(30),
    `${of("bytes").toLocaleString("en")} bytes, ${of("requests")} requests, CLS ${of("shift").toFixed(4)}, longest task ${Math.round(of("longest"))} ms of ${LONGEST},`,
    `from the start ${Math.round(of("longestOfAll"))} ms, ${times("longestOfAll").toFixed(2)} times, a key ${Math.round(of("key"))} ms`,
    each.mostBytes
      ? `bytes ${isHeavy ? "OVER, " : ""}${times("bytes").toFixed(2)} times ${beside} of ${each.mostBytes}`
      : "",
  );
}
await browser.close();
server.close();
process.exitCode = missed ? 1 : 0;
