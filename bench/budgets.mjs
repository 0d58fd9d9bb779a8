// Measures the built site against its budgets: what a visit downloads, in bytes after brotli 11, and
// how much of the page moves by itself. Prints a table; exits with 1 when a budget is broken.
// Settings from outside, as for the browser tests: CHROMIUM and DIST.
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { launchOptions } from "../tests/site/support/browser.js";
import { shifts, total, watchShifts } from "../tests/site/support/shifts.js";
import { dist, root } from "../tests/site/support/site.js";

const packageOf = (folder) => createRequire(path.join(root, folder, "package.json"));
const { chromium } = packageOf("tests/site")("@playwright/test");
const sirv = packageOf("tools")("sirv");

const READABLE = 12_288;
const SEARCH = 130_000;
const CHARTS = 200_000;
const COMPLAINTS = 260_000;
const EMBED = 3_072;
/** Every complaint's text on one page, for who wants all of them. */
const REPORT = 100_000;
/** The core in WebAssembly for the coordinator's desk; nobody else downloads it. */
const DESK = 1_300_000;
const SHIFT = 0.01;
const SCREENS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
/** The location whose link is passed around most in our examples. */
const SHARED = "kdv-beukenstraat-11";

const server = createServer(sirv(dist)).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const origin = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch(launchOptions);
const foreign = new Set();
/** Sizes of files that were compressed already: every page asks for the same style sheet. */
const known = new Map();

const rows = [
  ...(await locationPages()),
  ...(await searchUsable()),
  ...(await chartsDrawn()),
  ...(await complaintsUsable()),
  ...(await stillness()),
  { name: "the script for pages of others", value: sizeOf("embed.js"), budget: EMBED, unit: "bytes" },
  { name: "the report on a year, its page alone", value: sizeOf("verslag/index.html"), budget: REPORT, unit: "bytes" },
  { name: "the desk's core", value: sizeOf(deskCore()), budget: DESK, unit: "bytes" },
  { name: "requests to other origins", value: foreign.size, budget: 0, unit: "requests" },
];
await browser.close();
server.close();
report(rows);

function deskCore() {
  const name = readdirSync(path.join(dist, "assets")).find((file) => /^desk-.*\.wasm$/.test(file));
  return `assets/${name}`;
}

/** A page's HTML and CSS and whatever else it asks for, without a script: for every location. */
async function locationPages() {
  const sizes = [];
  await withPage({ javaScriptEnabled: false }, async (page, requested) => {
    for (const slug of readdirSync(path.join(dist, "locatie"))) {
      requested.clear();
      await page.goto(`${origin}locatie/${slug}/`);
      // The browser asks for the style sheet and the icon once; every page is charged with both.
      const files = [...requested, ...linked(`locatie/${slug}/`)];
      sizes.push({ slug, size: sum(new Set(files)) });
    }
  });
  sizes.sort((a, b) => a.size - b.size);
  const at = (share) => sizes[Math.ceil(share * sizes.length) - 1];
  const row = (name, { size }) => ({
    name: `a location readable, ${name}`,
    value: size,
    budget: READABLE,
    unit: "bytes",
  });
  return [
    row(`median of ${sizes.length}`, at(0.5)),
    row("95th percentile", at(0.95)),
    row(`largest (${at(1).slug})`, at(1)),
    row(
      SHARED,
      sizes.find(({ slug }) => slug === SHARED),
    ),
  ];
}

/** Style sheet and icon of a page, as paths below the root. */
function linked(folder) {
  const html = readFileSync(path.join(dist, folder, "index.html"), "utf8");
  const addresses = [...html.matchAll(/<link rel="(?:icon|stylesheet)" href="([^"]+)"/g)];
  return addresses.map(([, address]) => fileOf(new URL(address, origin + folder)));
}

/** Everything that the page of all complaints asks for until it shows what was searched for. */
async function complaintsUsable() {
  return withPage({}, async (page, requested) => {
    await page.goto(`${origin}klachten/?q=luier`);
    await page.waitForSelector(".complaint .match");
    const files = new Set([...requested, ...linked("klachten/")]);
    return [
      { name: "everything until all complaints can be searched", value: sum(files), budget: COMPLAINTS, unit: "bytes" },
    ];
  });
}

/** Everything that the start page asks for until it has answered a search. */
async function searchUsable() {
  return withPage({}, async (page, requested) => {
    await page.goto(origin);
    await page.fill("#zoek", "beukenstraat");
    await page.waitForSelector("[role=option]");
    const files = new Set([...requested, ...linked("")]);
    return [
      { name: "everything until the search answers", value: sum(files), budget: SEARCH, unit: "bytes" },
      ...[...files].sort().map((file) => ({ name: `  ${file}`, value: sizeOf(file), unit: "bytes" })),
    ];
  });
}

/** What a page with charts asks for beyond what it asks for without a script, and what moves. */
async function chartsDrawn() {
  const address = `${origin}onderwerpen/`;
  const plain = await withPage({ javaScriptEnabled: false }, async (page, requested) => {
    await page.goto(address);
    return sum(requested);
  });
  return withPage({}, async (page, requested) => {
    await watchShifts(page);
    await page.goto(address);
    const draw = async () => {
      for (const chart of await page.locator("[data-chart]").filter({ visible: true }).all()) {
        await chart.scrollIntoViewIfNeeded();
        await page.waitForSelector(`[data-chart="${await chart.getAttribute("data-chart")}"][data-state=drawn]`);
      }
    };
    await draw();
    // Each chart has a view in shares behind a link.
    const shares = page.locator("a[href$='-procenten']");
    for (let at = 0; at < (await shares.count()); at += 1) {
      const link = shares.nth(at);
      if (!(await link.isVisible())) continue;
      await link.click();
      await draw();
    }
    return [
      {
        name: "what charts add to their page, all drawn",
        value: sum(requested) - plain,
        budget: CHARTS,
        unit: "bytes",
      },
      { name: "layout shift when charts are drawn", value: total(await shifts(page)), budget: SHIFT, unit: "CLS" },
    ];
  });
}

/** What moves on the start page when the islands and the list of locations come late. */
async function stillness() {
  const states = {
    untouched: {},
    "a text typed before": { typed: "beukenstraat" },
    "a text typed before that nothing matches": { typed: "qqqqqqqq" },
    "a link to a search": { query: "?q=beukenstraat" },
    "a link to a search that nothing matches": { query: "?q=qqqqqqqq" },
    "a list that doesn't arrive": { typed: "beukenstraat", broken: true },
  };
  const measured = [];
  for (const [screen, viewport] of Object.entries(SCREENS)) {
    for (const [state, visit] of Object.entries(states)) {
      const value = await withPage({ viewport }, (page) => shiftOf(page, visit));
      measured.push({ name: `layout shift, ${screen}, ${state}`, value, budget: SHIFT, unit: "CLS" });
    }
  }
  return measured;
}

/** Movement within half a second of a key doesn't count, so that the files come later than that. */
async function shiftOf(page, { typed = "", query = "", broken = false }) {
  const late = (then) => async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await then(route);
  };
  await watchShifts(page);
  await page.route(
    "**/*.wasm",
    late((route) => route.continue()),
  );
  await page.route(
    "**/locations.json",
    late((route) => (broken ? route.abort() : route.continue())),
  );
  await page.goto(origin + query, { waitUntil: "commit" });
  if (typed) await page.fill("#zoek", typed);
  await page.waitForSelector("html[data-islands=awake]");
  if (typed || query) await page.waitForSelector("[role=option], .search-message p + p");
  else await page.waitForTimeout(1500);
  return total(await shifts(page));
}

/** A fresh visitor, and the files that were asked for. */
async function withPage(options, visit) {
  const context = await browser.newContext(options);
  const requested = new Set();
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin === new URL(origin).origin) requested.add(fileOf(url));
    else foreign.add(request.url());
  });
  const result = await visit(await context.newPage(), requested);
  await context.close();
  return result;
}

function fileOf({ pathname }) {
  const file = decodeURIComponent(pathname).slice(1);
  return file === "" || file.endsWith("/") ? `${file}index.html` : file;
}

function sizeOf(file) {
  if (!known.has(file)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    known.set(file, brotliCompressSync(readFileSync(path.join(dist, file)), { params }).length);
  }
  return known.get(file);
}

function sum(files) {
  return [...files].reduce((bytes, file) => bytes + sizeOf(file), 0);
}

function report(rows) {
  const broken = ({ value, budget }) => budget !== undefined && value > budget;
  const number = (value) => (Number.isInteger(value) ? value.toLocaleString("en") : value.toFixed(4));
  for (const row of rows) {
    const mark = broken(row) ? "OVER" : row.budget === undefined ? "" : "ok";
    const budget = row.budget === undefined ? "" : `of ${row.budget.toLocaleString("en")}`;
    console.log(mark.padEnd(4), row.name.padEnd(66), number(row.value).padStart(9), row.unit, budget);
  }
  process.exitCode = rows.some(broken) ? 1 : 0;
}
