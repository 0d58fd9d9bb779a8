// Measures how long the search for a location takes for a keystroke on a CPU four times slower: with
// the published year, and with as many made-up locations as the country has. Each time is from the
// event until the suggestions have changed and are laid out, the median of some rounds. Prints a
// table; exits with 1 when a keystroke is over its budget. Times, so it is no test: measure on a quiet
// machine. Settings from outside, as for the browser tests: CHROMIUM and DIST.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../tests/site/support/site.js";
import { serve, slowDown } from "./support/served.mjs";
import { grouped, median, ms, spread } from "./support/times.mjs";
import { type } from "./support/typing.mjs";

const CPU = 4;
const ROUNDS = 7;
/** So many labelled queries of each kind, and so many names of made-up locations. */
const OF_A_KIND = 2;
const NAMES = 12;

const large = execFileSync("cargo", ["run", "--quiet", "--release", "--package", "bench-lookup", "--", "locations"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 2 ** 28,
});

/** Queries by what is hard about them, as the labelled set has them. */
function labelled() {
  const lines = readFileSync(path.join(root, "tests/queries/2023.tsv"), "utf8").trim().split("\n").slice(1);
  const kinds = grouped(
    lines.map((line) => line.split("\t")),
    ([, , kind]) => kind,
  );
  return [...kinds].flatMap(([kind, cases]) => cases.slice(0, OF_A_KIND).map(([query]) => ({ kind, query })));
}

function names() {
  const { locations } = JSON.parse(large);
  const step = Math.floor(locations.length / NAMES);
  return Array.from({ length: NAMES }, (_, at) => ({ kind: "made up", query: locations[at * step].name }));
}

async function measure({ instead, queries }) {
  const page = await host.page({ instead });
  await page.goto(host.origin);
  await page.fill("#zoek", "a");
  await page.waitForSelector("[role=option]", { timeout: 60_000 });
  await slowDown(page, CPU);
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const times = [];
    for (const { kind, query } of queries) {
      for (const one of await page.evaluate(type, query)) times.push({ ...one, kind });
    }
    // Until the browser has translated all of the program, the first times are its own.
    if (round > 0) rounds.push(times);
  }
  await page.context().close();
  return rounds[0].map((one, at) => ({ ...one, time: median(rounds.map((round) => round[at].time)) }));
}

const host = await serve({ "locations.json": large });
let over = false;
for (const { name, budget, ...run } of [
  { name: "2023", budget: 8, queries: labelled() },
  { name: "32,000 made up", budget: 16, instead: true, queries: [...labelled(), ...names()] },
]) {
  const times = await measure(run);
  const { p50, p95, max, count } = spread(times);
  const broken = max.time > budget;
  over ||= broken;
  console.log(
    `${broken ? "OVER" : "ok  "} ${name}: p50 ${ms(p50)}  p95 ${ms(p95)}  max ${ms(max)} ms ("${max.what}") of ${budget}, ${count} keystrokes`,
  );
  for (const [kind, some] of grouped(times, ({ kind }) => kind)) {
    const { p95, max } = spread(some);
    console.log(`       ${kind.padEnd(12)} p95 ${ms(p95)}  max ${ms(max)} ms ("${max.what}")`);
  }
}
await host.close();
process.exitCode = over ? 1 : 0;
