// Measures how long the page of all complaints takes for a keystroke and for a filter: with the
// published year and with 100,000 made-up complaints, both also on a CPU four times slower. Each time is from
// the event until the list has changed and is laid out; beside them the same cards put there by hand. Prints a
// table; exits with 1 when a budget is broken. Settings from outside, as for the browser tests: CHROMIUM and DIST.
import { readFileSync } from "node:fs";
import path from "node:path";
import { dataset, dist } from "../tests/site/support/site.js";
import { AFTER_A_WHILE, byHand, filters, keystrokes, ONE_BY_ONE } from "./support/listing.mjs";
import { serve, slowDown } from "./support/served.mjs";
import { ms, spread } from "./support/times.mjs";

const { complaints, folder } = dataset();
const LARGE = 100_000;
/** Every beginning of these is a keystroke. */
const QUERIES = [
  "luier",
  "te laat opgehaald",
  "personeelstekort",
  "juf",
  "rekening klopt niet",
  "ouder",
  '"te laat"',
  '"de locatiemanager heeft"',
  "communicatie met de ouder",
  "xyzzy",
];
const FILTERS = [
  "uitkomst=gegrond",
  "onderwerp=communicatie",
  "volgorde=naam",
  "soort=kdv",
  "soort=bso&uitkomst=niet-gegrond",
];

const host = await serve({ "complaints.json": madeUp() });

let broken = false;
for (const run of [
  { name: "2023", slower: 1 },
  { name: "2023, CPU 4 times slower", slower: 4, budget: 16 },
  { name: "100,000 made up", slower: 1, budget: 50, instead: true },
  { name: "100,000 made up, CPU 4 times slower", slower: 4, budget: 50, instead: true },
]) {
  report(run, await measure(run));
}
await host.close();
process.exitCode = broken ? 1 : 0;

/** As many complaints as asked for, each with a few letters of its own, as one JSON file. */
function madeUp() {
  const file = JSON.parse(readFileSync(path.join(dist, folder, "complaints.json"), "utf8"));
  const letters = (number) => number.toString(36).replace(/\d/g, (digit) => "ghjkmnpqrt"[digit]);
  file.complaints = Array.from({ length: LARGE }, (_, at) => {
    const original = complaints[at % complaints.length];
    const id = `2023-${String(at).padStart(6, "0")}`;
    return { ...original, id, complaint: `${original.complaint} ${letters(at >> 1)}straat` };
  });
  return JSON.stringify(file);
}

async function measure({ slower, instead }) {
  const page = await host.page({ instead });
  const start = performance.now();
  await page.goto(`${host.origin}klachten/`);
  await page.waitForSelector("#gevonden:has-text('gevonden')", { timeout: 120_000 });
  const ready = performance.now() - start;
  await page.waitForTimeout(1500);
  await slowDown(page, slower);
  const floors = [];
  for (const way of [ONE_BY_ONE, AFTER_A_WHILE]) floors.push(spread(await page.evaluate(byHand, way)));
  const keystroke = await page.evaluate(keystrokes, QUERIES);
  const filter = await page.evaluate(filters, FILTERS);
  await page.context().close();
  return { ready, floors, keystroke, filter };
}

function report({ name, budget }, { ready, floors, keystroke, filter }) {
  console.log(`${name}: ready after ${Math.round(ready)} ms`);
  for (const [at, [what, times]] of Object.entries({ keystroke, filter }).entries()) {
    const { p50, p95, max, count } = spread(times);
    const over = budget !== undefined && p95.time > budget;
    broken ||= over;
    const mark = budget === undefined ? "" : `${over ? "OVER" : "ok"} (p95 of ${budget})`;
    console.log(
      `  ${what.padEnd(9)} p50 ${ms(p50)}  p95 ${ms(p95)}  max ${ms(max)} ms (${max.what}) of ${count} ${mark}`,
      ` by hand p50 ${ms(floors[at].p50)}  p95 ${ms(floors[at].p95)}`,
    );
  }
}
