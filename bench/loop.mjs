// Measures how long a change takes until it is seen: runs `cargo xtask watch`, changes a source of each
// kind, waits until the open page in Chromium shows it, and puts the source back. Prints the medians of
// the seconds until then, and of the seconds of CPU (on Linux): those say the same on a busy machine.
// Settings from outside: CHROMIUM and PORT.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { launchOptions } from "../tests/site/support/browser.js";
import { median } from "./support/times.mjs";

const ROUNDS = 3;
const PATIENCE = 300_000;
const port = process.env.PORT ?? "8123";
const root = fileURLToPath(new URL("..", import.meta.url));
const { chromium } = createRequire(path.join(root, "tests/site/package.json"))("@playwright/test");

/** What is changed, and what tells that the page shows it. The mark is new in every round. */
const CHANGES = {
  "a style sheet": {
    file: "style/base.css",
    change: (text, mark) => `${text}\n:root { --mark: ${mark}; }\n`,
    seen: (mark) => getComputedStyle(document.documentElement).getPropertyValue("--mark").trim() === mark,
  },
  "a colour": {
    file: "style/tokens.css",
    change: (text, mark) => `${text}\n:root { --mark: ${mark}; }\n`,
    seen: (mark) => getComputedStyle(document.documentElement).getPropertyValue("--mark").trim() === mark,
  },
  "a script": {
    file: "src/islands/page.js",
    change: (text, mark) => `${text}\ndocument.documentElement.dataset.mark = "${mark}";\n`,
    seen: (mark) => document.documentElement.dataset.mark === mark,
  },
  "a page": {
    file: "src/pages/guide/mod.rs",
    change: (text, mark) => text.replace("<h1>", `<h1 data-mark="${mark}">`),
    seen: (mark) => document.querySelector("h1").dataset.mark === mark,
  },
  "a Dutch sentence": {
    file: "src/texts/guide.rs",
    change: (text, mark) => text.replace("Wat kan ik doen", `Wat kan ik doen ${mark}`),
    seen: (mark) => document.body.textContent.includes(mark),
  },
  "an island": {
    file: "src/islands/guide/dates.rs",
    change: (text, mark) => text.replace("<label for=FIELD>", `<label for=FIELD data-mark="${mark}">`),
    seen: (mark) =>
      document.querySelector("[data-mark]")?.dataset.mark === mark &&
      document.documentElement.dataset.islands === "awake",
  },
};

const watch = spawn("cargo", ["xtask", "watch", port], {
  cwd: root,
  stdio: ["ignore", "ignore", "pipe"],
  detached: true,
});
const stop = () => process.kill(-watch.pid);
/** Puts back what is changed at the moment. */
let restore = () => {};
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    restore();
    stop();
    process.exit(1);
  });
}
let said = "";
watch.stderr.on("data", (text) => (said += text));
/** Every step that a change asks for is done: the next one starts from rest. */
async function rests(before) {
  for (const until = Date.now() + PATIENCE; Date.now() < until; ) {
    if (said.slice(before).includes("shown after")) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no end:\n${said.slice(before)}`);
}

/** What the builds have taken until now, in seconds of CPU; those that have ended count. */
function cpu() {
  try {
    const fields = readFileSync(`/proc/${watch.pid}/stat`, "utf8").split(") ")[1].split(" ");
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
  } catch {
    return Number.NaN;
  }
}

async function measure(page, { file, change, seen }) {
  const place = path.join(root, file);
  const old = readFileSync(place, "utf8");
  const [times, work] = [[], []];
  restore = () => writeFileSync(place, old);
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const mark = `m${Date.now()}`;
      const text = change(old, mark);
      if (text === old) throw new Error(`${file} has nothing to change`);
      const before = said.length;
      const [began, worked] = [performance.now(), cpu()];
      writeFileSync(place, text);
      while (!(await page.evaluate(seen, mark).catch(() => false))) {
        if (performance.now() - began > PATIENCE) throw new Error(`${file} is not seen:\n${said.slice(before)}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      times.push((performance.now() - began) / 1000);
      work.push(cpu() - worked);
      await rests(before);
    }
  } finally {
    const before = said.length;
    restore();
    await rests(before);
  }
  return { times, work };
}

let browser;
try {
  while (!said.includes("The dashboard stands at")) {
    if (watch.exitCode !== null) throw new Error(said);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  browser = await chromium.launch(launchOptions);
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/wat-kan-ik-doen/`);
  for (const [name, change] of Object.entries(CHANGES)) {
    const { times, work } = await measure(page, change);
    const all = times.map((time) => time.toFixed(1)).join(", ");
    console.log(`${name}: ${median(times).toFixed(1)} s (${all}), ${median(work).toFixed(1)} s of CPU`);
  }
} finally {
  await browser?.close();
  stop();
}
