// What a host says beside the files: who may index them and what they are.
import { readdirSync } from "node:fs";
import path from "node:path";
import { ask, nginx } from "../support/hosts.js";
import { dataset, dist, read } from "../support/site.js";
import { expect, test } from "../support/test.js";

const { folder } = dataset();
const [versioned] = readdirSync(path.join(dist, "assets")).filter((file) => /^data-[A-Z0-9]{8}$/.test(file));
const DATA = [
  ...["index.json", "schema.json"].map((file) => `/data/${file}`),
  ...["complaints.json", "complaints.csv", "locations.json", "report.json", "locations/kdv-beukenstraat-11.json"].map(
    (file) => `/${folder}${file}`,
  ),
  `/assets/${versioned}/index.json`,
  `/assets/${versioned}/${folder.replace("data/", "")}complaints.json`,
];
const PAGES = ["/", "/klachten/", "/locatie/kdv-beukenstraat-11/", "/icon.svg"];

for (const below of ["", "/data/klachten"]) {
  test.describe(`nginx ${below ? "below a path" : "at the root of a host"}`, () => {
    let host;
    test.beforeAll(async () => (host = await nginx(dist, below)));
    test.afterAll(() => host.stop());
    const from = (file) => ask(host.address + below + file);

    test("files of data ask search engines to stay away; pages say for themselves", async () => {
      for (const file of DATA) {
        const { status, headers } = await from(file);
        if (status === 404 && file.endsWith("schema.json")) continue;
        expect([status, headers["x-robots-tag"]], file).toEqual([200, "noindex"]);
      }
      for (const file of PAGES) expect((await from(file)).headers["x-robots-tag"], file).toBeUndefined();
    });

    test("a table says what its signs are", async () => {
      const { headers } = await from(`/${folder}complaints.csv`);
      expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
      expect([headers["cache-control"], headers["x-content-type-options"]]).toEqual(["no-cache", "nosniff"]);
    });

    test("what is for other hosts is not served", async () => {
      for (const file of ["/_headers", "/_headers.br", "/_headers.gz"])
        expect((await from(file)).status, file).toBe(404);
    });
  });
}

test("hosts that read _headers say the same", () => {
  const text = read("_headers");
  for (const lines of [
    "/data/*\n  X-Robots-Tag: noindex",
    "immutable\n  X-Robots-Tag: noindex",
    "/data/:year/complaints.csv\n  Content-Type: text/csv; charset=utf-8",
  ]) {
    expect(text).toContain(lines);
  }
});
