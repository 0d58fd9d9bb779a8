// A static host like any other, with the site below a path, and one that breaks off.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import {
  base,
  dist,
  hostPort,
  kompas,
  live,
  madeUp,
  many,
  organisation,
  origin,
  port,
  root,
  sized,
  walk,
} from "./site.js";

const require = createRequire(path.join(root, "tools/package.json"));
const sirv = require("sirv");
// `dev` reads files when they are asked for: the made-up sites are poured after this server starts.
const folders = new Map([
  [base, sirv(dist, { dev: true })],
  ["/verzonnen/", sirv(madeUp, { dev: true })],
  ["/met-register/", sirv(sized, { dev: true })],
  ["/organisatie/", sirv(organisation, { dev: true })],
  ["/kompas/", sirv(kompas, { dev: true })],
  ["/veel/", sirv(many, { dev: true })],
  ["/nieuw/", sirv(walk, { dev: true })],
  ["/wisselend/", sirv(live, { dev: true })],
]);

const example = path.join(root, "examples/host");
const types = { ".html": "text/html", ".css": "text/css" };

/** Pages of hosts that a test makes up: `PUT` says what stands at an address. */
const made = new Map();

/** The example of a host page, as if the site had always stood where the tests serve it; and an empty one. */
createServer((request, response) => {
  const { pathname } = new URL(request.url, origin);
  if (request.method === "PUT") {
    const parts = [];
    request
      .on("data", (part) => parts.push(part))
      .on("end", () => response.end(made.set(pathname, Buffer.concat(parts)) && ""));
    return;
  }
  if (pathname === "/leeg") {
    response.writeHead(200, { "content-type": "text/html" });
    return response.end("<!doctype html><title>Leeg</title><link rel=icon href='data:,'><body>");
  }
  if (made.has(pathname)) {
    response.writeHead(200, { "content-type": "text/html" });
    return response.end(made.get(pathname));
  }
  const file = path.join(example, pathname === "/" ? "index.html" : path.basename(pathname));
  try {
    const text = readFileSync(file, "utf8");
    const here = text.replaceAll("http://127.0.0.1:8080/", origin + base).replaceAll("http://127.0.0.1:8080", origin);
    response.writeHead(200, { "content-type": types[path.extname(file)] });
    response.end(here);
  } catch {
    response.writeHead(404).end();
  }
}).listen(hostPort, "127.0.0.1");

// Sites that a test replaces while it runs: `PUT /wissel/<name>/` with what the site is from now on,
// and `POST` for the paths that were asked for since then.
const sites = {
  "made-up": sirv(madeUp, { dev: true }),
  "made-up with the worker before": sirv(madeUp, { dev: true }),
  published: sirv(dist, { dev: true }),
};
/** The published worker, where a site has that one and not its own. */
const workers = {
  "made-up with the worker before": (worker) => worker,
  "switched off": (worker) => worker.replace("const IS_ON = true", "const IS_ON = false"),
};
const states = new Map();
const asked = new Map();

function exchanged(request, response, missing) {
  const [, , name] = request.url.split("/");
  if (request.method === "PUT") {
    request.on("data", (state) => states.set(name, String(state))).on("end", () => response.end());
    asked.set(name, []);
    return;
  }
  if (request.method === "POST") return response.end(JSON.stringify(asked.get(name) ?? []));
  const state = states.get(name) ?? "published";
  if (state === "gone") return response.destroy();
  if (state === "silent") return;
  request.url = request.url.slice(`/wissel/${name}`.length);
  asked.get(name)?.push(request.url);
  if (state === "late with WebAssembly" && request.url.endsWith(".wasm")) {
    return setTimeout(() => sites.published(request, response, missing), 1500);
  }
  if (state.startsWith("next: ")) return partly(state.slice(6).split(" "), request, response, missing);
  if (state === "a page for every file" && request.url.startsWith("/assets/")) request.url = "/index.html";
  if (state === "a version with a line end" && request.url.startsWith("/version.txt")) {
    return response.end(`${readFileSync(path.join(dist, "version.txt"), "utf8")}\n`);
  }
  if (request.url.startsWith("/sw.js") && workers[state]) {
    response.writeHead(200, { "content-type": "text/javascript" });
    return response.end(workers[state](readFileSync(path.join(dist, "sw.js"), "utf8")));
  }
  return (sites[state] ?? sites.published)(request, response, missing);
}

/** A deployment on its way from the published site to the made-up one: these parts have arrived. */
function partly(arrived, request, response, missing) {
  const part = PARTS.find(([, pattern]) => pattern.test(request.url))[0];
  const [one, other] = arrived.includes(part) ? ["made-up", "published"] : ["published", "made-up"];
  // Files that the host had stay for a while, as deploy/README.md says.
  const before = part === "assets" && arrived.includes(part) ? () => sites[other](request, response, missing) : missing;
  sites[one](request, response, before);
}
const PARTS = [
  ["worker", /^\/(sw\.js|version\.txt)/],
  ["assets", /^\/assets\//],
  ["data", /^\/data\//],
  ["pages", /^/],
];

createServer((request, response) => {
  const missing = () => {
    response.statusCode = 404;
    response.end("not found");
  };
  if (request.url.startsWith("/wissel/")) return exchanged(request, response, missing);
  for (const [folder, serve] of folders) {
    if (request.url.startsWith(folder)) {
      if (request.headers["x-break-off"]) return breakOff(response);
      request.url = request.url.slice(folder.length - 1);
      const cut = request.url.endsWith("/") && Number(request.headers["x-in-parts"]);
      if (cut) return inParts(cut, request.url, response);
      return serve(request, response, missing);
    }
  }
  return missing();
}).listen(port, "127.0.0.1");

/** Sends a page in two parts, as a slow network does. */
function inParts(cut, folder, response) {
  const page = readFileSync(path.join(dist, folder, "index.html"));
  response.writeHead(200, { "content-type": "text/html;charset=utf-8" });
  response.write(page.subarray(0, cut));
  setTimeout(() => response.end(page.subarray(cut)), WAIT);
}
const WAIT = 250;

/** Promises a file and ends the connection in its middle. */
function breakOff(response) {
  response.writeHead(200, { "content-type": "application/json", "content-length": 5000 });
  response.write('{"format":2,"year":2023,');
  setTimeout(() => response.destroy(), 50);
}
