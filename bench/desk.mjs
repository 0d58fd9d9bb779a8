// The coordinator's desk on the built site, in Chromium: how long a file of 600 and of 20,000 rows takes to be
// checked and poured in the worker, whether the page itself stalls meanwhile, and how much memory it takes.
// Settings from outside, as for the browser tests: CHROMIUM and DIST.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { launchOptions } from "../tests/site/support/browser.js";
import { dataset, dist, root } from "../tests/site/support/site.js";

const packageOf = (folder) => createRequire(path.join(root, folder, "package.json"));
const { chromium } = packageOf("tests/site")("@playwright/test");
const sirv = packageOf("tools")("sirv");

/** Rounds; the median of them is told. A worker is never slowed by the browser's own throttle. */
const ROUNDS = 5;
const SIZES = [600, 20_000];

const server = createServer(sirv(dist)).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const address = `http://127.0.0.1:${server.address().port}/werkplaats/`;
const { locations, report } = dataset();

/** A year of so many complaints, with texts like those of the published one. */
function year(rows) {
  const line = (at) => {
    const { name } = locations[(at * 7) % locations.length];
    const { name: subject } = report.categories[(at * 3) % report.categories.length];
    const text = `De ouder vindt dat de groep te vaak wisselt en krijgt geen antwoord op de vraag ${at}.`;
    const answer = "De leidinggevende heeft gebeld en legt de planning uit. Er is een vast gezicht per groep.";
    return `${name};${(at % 28) + 1}-${(at % 12) + 1}-2024;${subject};${text};gegrond;${answer}`;
  };
  const head = "Locatie;Ontvangen op;Onderwerp;Klacht;Oordeel;Oplossing";
  return [head, ...Array.from({ length: rows }, (_, at) => line(at))].join("\r\n");
}

/** Memory of all of the browser's processes, in MB, as the system counts what each has for itself. */
function memory() {
  const own = (pid) => {
    try {
      const text = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
      return text.includes("Private") ? [...text.matchAll(/^Private_\w+:\s+(\d+)/gm)].map(([, kb]) => Number(kb)) : [];
    } catch {
      return [];
    }
  };
  const isRenderer = (pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("--type=renderer");
    } catch {
      return false;
    }
  };
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && isRenderer(name));
  const sums = pids.map((pid) => own(pid).reduce((sum, kb) => sum + kb, 0));
  return Math.max(...sums) / 1024;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function visit(browser, rows) {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    self.stalls = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) self.stalls.push(duration);
    }).observe({ type: "longtask" });
  });
  await page.goto(address);
  const status = page.locator("[data-part=status]");
  await status.filter({ hasText: "Klaar om te beginnen" }).waitFor({ timeout: 120_000 });
  await page.locator("#jaar").fill("2024");
  await page.evaluate(() => {
    self.stalls = [];
  });
  // From a file: bytes that are handed over by the tool keep the page busy themselves.
  const file = path.join(mkdtempSync(path.join(tmpdir(), "desk-")), "klachten.csv");
  writeFileSync(file, year(rows));
  const begun = performance.now();
  await page.locator("#bestand").setInputFiles(file);
  await page.locator("#fouten").waitFor({ timeout: 120_000 });
  const checked = performance.now() - begun;
  const from = performance.now();
  await page.locator("[data-pour]").click();
  await page.locator("[data-part=poured]").filter({ hasText: "pagina" }).waitFor({ timeout: 300_000 });
  const poured = performance.now() - from;
  const stall = Math.max(0, ...(await page.evaluate(() => self.stalls)));
  const megabytes = memory();
  await page.close();
  return { checked, poured, stall, megabytes };
}

const browser = await chromium.launch(launchOptions);
console.log("| rows | checked | poured | longest task of the page | memory |\n| --- | --- | --- | --- | --- |");
for (const rows of SIZES) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await visit(browser, rows));
  const of = (name) => Math.round(median(rounds.map((one) => one[name])));
  console.log(`| ${rows} | ${of("checked")} ms | ${of("poured")} ms | ${of("stall")} ms | ${of("megabytes")} MB |`);
}
await browser.close();
server.close();
