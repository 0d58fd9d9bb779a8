// A static host like any other, with the site below a path, and one that breaks off.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { base, dist, hostPort, live, madeUp, organisation, origin, port, root, sized } from "./site.js";

const require = createRequire(path.join(root, "tools/package.json"));
const sirv = require("sirv");
// `dev` reads files when they are asked for: the made-up sites are poured after this server starts.
const folders = new Map([
  [base, sirv(dist, { dev: true })],
  ["/verzonnen/", sirv(madeUp, { dev: true })],
  ["/met-register/", sirv(sized, { dev: true })],
  ["/organisatie/", sirv(organisation, { dev: true })],
  ["/wisselend/", sirv(live, { dev: true })],
]);

const example = path.join(root, "examples/host");
const types = { ".html": "text/html", ".css": "text/css" };

/** The example of a host page, as if the site had always stood where the tests serve it; and an empty one. */
createServer((request, response) => {
  const { pathname } = new URL(request.url, origin);
  if (pathname === "/leeg") {
    response.writeHead(200, { "content-type": "text/html" });
    return response.end("<!doctype html><title>Leeg</title><link rel=icon href='data:,'><body>");
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
  request.url = request.url.slice(`/wissel/${name}`.length);
  asked.get(name)?.push(request.url);
  if (state === "gone") return response.destroy();
  if (request.url.startsWith("/sw.js") && workers[state]) {
    response.writeHead(200, { "content-type": "text/javascript" });
    return response.end(workers[state](readFileSync(path.join(dist, "sw.js"), "utf8")));
  }
  return (sites[state] ?? sites.published)(request, response, missing);
}

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
      return serve(request, response, missing);
    }
  }
  return missing();
}).listen(port, "127.0.0.1");

/** Promises a file and ends the connection in its middle. */
function breakOff(response) {
  response.writeHead(200, { "content-type": "application/json", "content-length": 5000 });
  response.write('{"format":1,"year":2023,');
  setTimeout(() => response.destroy(), 50);
}
