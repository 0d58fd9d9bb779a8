// A static host like any other, with the site below a path, and one that breaks off.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { base, dist, live, madeUp, organisation, port, root } from "./site.js";

const require = createRequire(path.join(root, "tools/package.json"));
const sirv = require("sirv");
// `dev` reads files when they are asked for: the made-up site is poured after this server starts.
const folders = new Map([
  [base, sirv(dist, { dev: true })],
  ["/verzonnen/", sirv(madeUp, { dev: true })],
  ["/organisatie/", sirv(organisation, { dev: true })],
  ["/wisselend/", sirv(live, { dev: true })],
]);

createServer((request, response) => {
  const missing = () => {
    response.statusCode = 404;
    response.end("not found");
  };
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
