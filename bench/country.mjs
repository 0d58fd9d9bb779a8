// Measures the search of a country's size in Chromium on a CPU four times slower: what a visit downloads until the
// first answer, in bytes after brotli 11, and how long a keystroke takes once its part is there. Prints a table; exits
// with 1 when a budget is broken. `cargo run --release -p bench-country -- 32000 2 target/country` pours the site, and
// `DIST=target/country node bench/country.mjs` measures it: on a quiet machine, since it takes times.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { dist } from "../tests/site/support/site.js";
import { serve, slowDown } from "./support/served.mjs";
import { median, ms, spread } from "./support/times.mjs";
import { type } from "./support/typing.mjs";

const CPU = 4;
const ROUNDS = 5;
const NAMES = 12;
/** Three times what the search of 2023 downloads. */
const BYTES = 338_502;
/** As the search of 2023 was given for as many locations in one file. */
const KEYSTROKE = 16;

const folder = readdirSync(path.join(dist, "assets")).find((name) => name.startsWith("data-"));
const search = path.join(dist, "assets", folder, "search");
const read = (name) => JSON.parse(readFileSync(path.join(search, name), "utf8"));
const { parts } = read("locations.json");
/** Names from all over the list. */
const names = Array.from({ length: NAMES }, (_, at) => {
  const { locations } = read(`part-${parts[Math.floor(((at + 0.5) * parts.length) / NAMES)].key}.json`);
  return locations[Math.floor(locations.length / 2)].name;
});

const known = new Map();
function sizeOf(file) {
  if (!known.has(file)) known.set(file, brotliCompressSync(readFileSync(path.join(dist, file))).length);
  return known.get(file);
}

/** A fresh visit until a name is found, key by key. */
async function visit(name) {
  const page = await host.page();
  const asked = new Set();
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    asked.add(decodeURIComponent(pathname.slice(1)) || "index.html");
  });
  await page.goto(host.origin);
  await page.locator("#zoek").pressSequentially(name, { delay: 80 });
  await page.getByRole("option").filter({ hasText: name }).first().waitFor({ timeout: 30_000 });
  await page.context().close();
  return [...asked].reduce((sum, file) => sum + sizeOf(file), 0);
}

async function keystrokes() {
  const page = await host.page();
  await page.goto(host.origin);
  // Its parts come, and until the browser has translated all of the program the first times are its own.
  for (const name of names) {
    await page.fill("#zoek", name);
    await page.getByRole("option").filter({ hasText: name }).first().waitFor({ timeout: 30_000 });
  }
  for (const name of names) {
    await page.locator("#zoek").fill("");
    await page.locator("#zoek").pressSequentially(name, { delay: 20 });
    await page.getByRole("option").filter({ hasText: name }).first().waitFor({ timeout: 30_000 });
  }
  await slowDown(page, CPU);
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const times = [];
    for (const name of names) times.push(...(await page.evaluate(type, name)));
    if (round > 0) rounds.push(times);
  }
  await page.context().close();
  return rounds[0].map((one, at) => ({ ...one, time: median(rounds.map((round) => round[at].time)) }));
}

const host = await serve();
const sizes = [];
for (const name of names) sizes.push({ name, bytes: await visit(name) });
sizes.sort((one, other) => one.bytes - other.bytes);
const largest = sizes.at(-1);
const times = await keystrokes();
await host.close();
const { p50, p95, max, count } = spread(times);
const broken = { bytes: largest.bytes > BYTES, times: max.time > KEYSTROKE };
const mark = (over) => (over ? "OVER" : "ok  ");
console.log(
  `${mark(broken.bytes)} until the first answer: ${median(sizes.map(({ bytes }) => bytes))} bytes, ` +
    `the most ${largest.bytes} ("${largest.name}") of ${BYTES}`,
);
console.log(
  `     the start page ${sizeOf("index.html")}, the list of ${parts.length} parts ` +
    `${sizeOf(`assets/${folder}/search/locations.json`)} bytes`,
);
console.log(
  `${mark(broken.times)} keystrokes: p50 ${ms(p50)}  p95 ${ms(p95)}  max ${ms(max)} ms ("${max.what}") ` +
    `of ${KEYSTROKE}, ${count} of them`,
);
process.exitCode = broken.bytes || broken.times ? 1 : 0;
