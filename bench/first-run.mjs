// Measures the first run of a newcomer: clones this project into an empty folder, runs `cargo xtask serve`
// there, and prints how long it took until the dashboard is shown, and how much CPU (on Linux). Libraries
// that cargo has downloaded before are not downloaded again. Setting from outside: PORT.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const port = process.env.PORT ?? "8124";
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), "first-run-"));
execFileSync("git", ["clone", "--quiet", root, folder]);

const { CARGO_TARGET_DIR: _, ...env } = process.env;
const began = performance.now();
const serve = spawn("cargo", ["xtask", "serve", port], { cwd: folder, env, stdio: "inherit", detached: true });
const shown = () =>
  fetch(`http://127.0.0.1:${port}/`).then(
    ({ ok }) => ok,
    () => false,
  );
while (serve.exitCode === null && !(await shown())) await new Promise((resolve) => setTimeout(resolve, 500));

if (serve.exitCode === null) {
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  // What its programs have taken, once they have ended.
  const fields = readFileSync(`/proc/${serve.pid}/stat`, "utf8").split(") ")[1].split(" ");
  const [user, system, userOfEnded, systemOfEnded] = fields.slice(11, 15).map((ticks) => Number(ticks) / 100);
  console.log(`shown after ${seconds} s, ${(user + system + userOfEnded + systemOfEnded).toFixed(0)} s of CPU`);
  process.kill(-serve.pid);
}
rmSync(folder, { recursive: true, force: true });
process.exit(serve.exitCode ?? 0);
