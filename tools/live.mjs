// What `cargo xtask watch` serves with: `live.mjs PORT SOURCE…`. Shows the folder that was last named on
// a line of the input and has open pages load again; writes a line with the paths of the sources that
// have changed, with tabs between them.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { createInterface } from "node:readline";
import { watch } from "chokidar";
import sirv from "sirv";

/** An editor writes several files, and one of them several times. */
const BURST = 40;

const [port, ...sources] = process.argv.slice(2);
const pages = new Set();
let site;
let answer = (_, response) => response.writeHead(503, { "retry-after": "5" }).end("The first build is not done yet.");

function show(folder) {
  site = folder;
  answer = sirv(folder, { dev: true });
  for (const page of pages) page.write("data:\n\n");
}

function listen(response) {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write("retry: 500\n\n");
  pages.add(response);
  response.on("close", () => pages.delete(response));
}

/** The worker that keeps pages would keep old ones: it takes itself away. */
function worker(response) {
  const script = readFileSync(path.join(site, "sw.js"), "utf8").replace("const IS_ON = true", "const IS_ON = false");
  response.writeHead(200, { "content-type": "text/javascript", "cache-control": "no-store" }).end(script);
}

createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://127.0.0.1");
  if (pathname === "/.reload") return listen(response);
  if (pathname === "/sw.js" && site) return worker(response);
  return answer(request, response, () => response.writeHead(404).end("not found"));
})
  .on("error", ({ message }) => {
    console.error(message);
    process.exit(1);
  })
  .listen(Number(port), "127.0.0.1");

let changed = new Set();
let waiting;
watch(sources, { ignoreInitial: true }).on("all", (_, file) => {
  changed.add(file.split(path.sep).join("/"));
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    process.stdout.write(`${[...changed].join("\t")}\n`);
    changed = new Set();
  }, BURST);
});

// Whoever started this has ended when the input does.
createInterface({ input: process.stdin })
  .on("line", show)
  .on("close", () => process.exit());
