// Other hosts, each started by the test that needs it and stopped with it: nginx with the
// configuration of `deploy/`, and Python's own.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import http from "node:http";
import { createServer } from "node:net";
import path from "node:path";
import { output, root } from "./site.js";

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Asks as it is told to: no redirect is followed, nothing is unpacked. */
export const ask = (url, headers = {}) =>
  new Promise((resolve, reject) => {
    const request = http.get(url, { headers, agent: false }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    request.on("error", reject);
  });

/** Starts a program and waits until it answers; `stop` ends it. */
async function host(name, words, port) {
  const program = spawn(name, words, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  program.stderr.on("data", (text) => (said += text));
  const ended = new Promise((resolve) => program.once("close", resolve));
  const stop = () => {
    program.kill();
    return ended;
  };
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    if (await ask(`${address}/`).catch(() => null)) return { address, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`${name} does not answer: ${said}`);
}

/** A folder that holds a site below a path. */
function placed(name, site, below) {
  const folder = path.join(output, name);
  rmSync(folder, { recursive: true, force: true });
  const place = path.join(folder, below);
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync(site, place);
  return folder;
}

/** nginx with our configuration; below a path, only the lines that it says to change are. */
export async function nginx(site, below = "") {
  const port = await freePort();
  const folder = path.join(output, `nginx-${port}`);
  mkdirSync(folder, { recursive: true });
  const served = below ? placed(`nginx-${port}/root`, site, below) : site;
  const ours = readFileSync(path.join(root, "deploy/nginx.conf"), "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /srv/klachtenwijzer;", `root ${served};`)
    .replace("error_page 404 /404.html;", `error_page 404 ${below}/404.html;`);
  writeFileSync(path.join(folder, "site.conf"), ours);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  const around = `
    load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
    ${process.getuid?.() === 0 ? "user root;" : ""}
    daemon off;
    pid ${folder}/pid;
    error_log stderr warn;
    events {}
    http { include /etc/nginx/mime.types; access_log off; ${temporary.join(" ")} include ${folder}/site.conf; }`;
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, around);
  return host("nginx", ["-p", folder, "-e", "stderr", "-c", file], port);
}

/** `python3 -m http.server`, with the site below a path. */
export async function python(site, below) {
  const port = await freePort();
  const folder = placed(`python-${port}`, site, below);
  return host("python3", ["-m", "http.server", String(port), "--bind", "127.0.0.1", "--directory", folder], port);
}
