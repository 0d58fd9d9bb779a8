// What a host answers that is configured as deploy/README.md says: nginx.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { ask, nginx } from "../support/hosts.js";
import { dataset, dist, read } from "../support/site.js";

const FOR_EVER = "public, max-age=31536000, immutable";
const assets = (ending) =>
  readdirSync(path.join(dist, "assets"))
    .filter((file) => file.endsWith(ending))
    .map((file) => `/assets/${file}`);
const [versioned] = assets("").filter((file) => /data-[A-Z0-9]{8}$/.test(file));
const { folder } = dataset();
const kept = [...assets(".js"), ...assets(".css"), ...assets(".wasm"), `${versioned}/index.json`];
const revalidated = [
  "/",
  "/locatie/kdv-beukenstraat-11/",
  "/data/index.json",
  `/${folder}locations.json`,
  "/icon.svg",
  "/404.html",
];

let host;
before(async () => (host = await nginx(dist)));
after(() => host.stop());
const get = (file, headers) => ask(host.address + file, headers);

test("hashed files are kept for ever, everything else is asked for again", async () => {
  for (const file of kept) assert.equal((await get(file)).headers["cache-control"], FOR_EVER, file);
  for (const file of revalidated) {
    const { status, headers } = await get(file);
    assert.deepEqual([status, headers["cache-control"]], [200, "no-cache"], file);
    assert.equal((await get(file, { "if-none-match": headers.etag })).status, 304, file);
  }
});

test("texts are sent as they were compressed, by what the visitor can read", async () => {
  const plain = { br: brotliDecompressSync, gzip: gunzipSync };
  for (const file of ["/", `/${folder}locations.json`, ...kept]) {
    const { body } = await get(file);
    for (const [encoding, unpack] of Object.entries(plain)) {
      const packed = await get(file, { "accept-encoding": encoding });
      assert.deepEqual([packed.headers["content-encoding"], packed.headers.vary], [encoding, "Accept-Encoding"], file);
      assert.ok(packed.body.length < body.length, file);
      assert.ok(unpack(packed.body).equals(body), file);
    }
  }
});

test("types are what browsers insist on", async () => {
  for (const [ending, type] of [
    [".wasm", /^application\/wasm/],
    [".js", /javascript$/],
    [".css", /^text\/css/],
  ]) {
    for (const file of assets(ending)) assert.match((await get(file)).headers["content-type"], type);
  }
});

/** The lines of `_headers` below a pattern. */
function headersOf(pattern) {
  const lines = read("_headers").split("\n");
  const rest = lines.slice(lines.indexOf(pattern) + 1);
  const end = rest.findIndex((line) => !line.startsWith("  "));
  const pairs = rest.slice(0, end).map((line) =>
    line
      .trim()
      .split(/: (.*)/)
      .slice(0, 2),
  );
  return pairs.map(([name, value]) => [name.toLowerCase(), value]);
}

test("the headers for security are on every answer, and those of _headers", async () => {
  const [everywhere, forEver] = ["/*", "/assets/*"].map(headersOf);
  assert.ok(everywhere.length > 4);
  const has = ({ headers }, wanted, file) => {
    for (const [name, value] of wanted) assert.equal(headers[name], value, `${name} of ${file}`);
  };
  for (const file of ["/", "/nergens/", ...kept]) has(await get(file), everywhere, file);
  has(await get(kept[0]), forEver, kept[0]);
});

test("what isn't there is a page with status 404, and isn't kept", async () => {
  for (const file of ["/locatie/nergens/", "/assets/site-AAAAAAAA.css"]) {
    const { status, headers, body } = await get(file);
    assert.deepEqual([status, headers["cache-control"]], [404, "no-cache"]);
    assert.ok(body.toString().includes("Deze pagina is er niet"));
  }
});

test("a folder without its slash leads to the folder, on the same host", async () => {
  const { status, headers } = await get("/onderwerpen");
  assert.deepEqual([status, headers.location], [301, "/onderwerpen/"]);
});
