// Measures the built site against its budgets: what a visit downloads, in bytes after brotli 11, and
// how much of the page moves. Prints a table; exits with 1 when a budget is broken.
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";
import path from "node:path";
import { launchOptions } from "../tests/site/support/browser.js";

const require = createRequire(new URL("../tests/site/package.json", import.meta.url));
const { chromium } = require("@playwright/test");
const sirv = createRequire(new URL("../tools/package.json", import.meta.url))("sirv");

const dist = "dist";
const READABLE = 12_288;
const SEARCH = 130_000;
const SHIFT = 0.01;

const sizeOf = (file) =>
  brotliCompressSync(readFileSync(path.join(dist, file)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
const fileOf = (url) => {
  const address = decodeURIComponent(new URL(url).pathname).slice(1);
  return address === "" || address.endsWith("/") ? `${address}index.html` : address;
};

const server = createServer(sirv(dist)).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const origin = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch(launchOptions);

/** Everything that a fresh visit asks for, and how much moved. */
async function visit(address, { javaScriptEnabled, until }) {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const urls = new Set();
  page.on("request", (request) => urls.add(request.url()));
  if (javaScriptEnabled) {
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
  }
  await page.goto(origin + address, { waitUntil: "networkidle" });
  await until?.(page);
  const shift = javaScriptEnabled ? await page.evaluate(() => window.shift) : 0;
  await context.close();
  const foreign = [...urls].filter((url) => !url.startsWith(origin));
  const bytes = [...urls].filter((url) => url.startsWith(origin)).map((url) => sizeOf(fileOf(url)));
  return { bytes: bytes.reduce((sum, size) => sum + size, 0), requests: urls.size, foreign, shift };
}

const results = [];
const check = (name, value, budget, unit) => results.push({ name, value, budget, unit, ok: value <= budget });

const style = sizeOf(`assets/${readdirSync(`${dist}/assets`).find((file) => file.endsWith(".css"))}`);
const sizes = readdirSync(`${dist}/locatie`)
  .map((slug) => ({ slug, size: sizeOf(`locatie/${slug}/index.html`) + style }))
  .sort((a, b) => a.size - b.size);
const largest = sizes.at(-1);
check("location page, median (HTML + CSS)", sizes[Math.floor(sizes.length / 2)].size, READABLE, "bytes");
check(`location page, largest: ${largest.slug} (HTML + CSS)`, largest.size, READABLE, "bytes");

const shared = await visit(`locatie/${largest.slug}/`, { javaScriptEnabled: false });
check("the same with everything that it asks for, no script", shared.bytes, READABLE, "bytes");

const search = await visit("", {
  javaScriptEnabled: true,
  until: async (page) => {
    await page.fill("#zoek", "beukenstraat");
    await page.waitForSelector("[role=option]");
  },
});
check("everything until the search answers", search.bytes, SEARCH, "bytes");
check("layout shift when the islands wake", search.shift, SHIFT, "CLS");
check("requests to other origins", shared.foreign.length + search.foreign.length, 0, "requests");

await browser.close();
server.close();
for (const { name, value, budget, unit, ok } of results) {
  console.log(`${ok ? "ok  " : "OVER"} ${name}: ${value} of ${budget} ${unit}`);
}
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
