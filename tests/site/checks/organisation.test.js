// A made-up organisation, poured into the same build: what its settings say stands on every page.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { organisation } from "../support/site.js";
import { isOfYear, site as pagesOf } from "./html.js";

const address = "https://www.zonnehof.example/klachten/";
const site = pagesOf(organisation);
const ofPages = [...site].filter(([file]) => file.endsWith("index.html"));

test("no other organisation is spoken of", () => {
  // The guide is not the organisation's: the tests give it the published one.
  const own = [...site].filter(([file]) => !/wat-kan-ik-doen|what-can-i-do/.test(file));
  assert.ok(own.length > 50);
  assert.deepEqual(
    own.filter(([, { html }]) => /partou|smallsteps/i.test(html)).map(([file]) => file),
    [],
  );
});

test("search engines may keep what its settings allow", () => {
  assert.equal(site.get("locatie/kdv-perenlaan-8/index.html").robots, "index, follow");
});

test("every page has its absolute address and a preview whose picture exists", () => {
  assert.ok(ofPages.length > 50);
  for (const [file, page] of ofPages) {
    if (page.isForward) continue;
    // The newest year stands at its plain address too, but for what a location's parents' committee gets.
    const isCommittees = /^(en\/)?(locatie|location)\/.+\/(verslag|report)\//.test(file);
    const own = address + file.replace(isOfYear(file) && !isCommittees ? /\d+\/index\.html$/ : "index.html", "");
    assert.equal(page.$("link[rel=canonical]").attr("href"), own);
    assert.deepEqual(["url", "title", "description"].map(page.property), [own, page.title, page.description]);
    const picture = page.property("image");
    if (isCommittees) {
      assert.equal(picture, undefined, "pictures are of what the newest year shows at its plain address");
      continue;
    }
    assert.ok(picture.startsWith(address), picture);
    assert.ok(statSync(path.join(organisation, picture.slice(address.length))).isFile(), picture);
  }
});

test("pictures are of the size that cards want, small, and those of a location its own", () => {
  const pictures = readdirSync(organisation, { recursive: true }).filter((file) => file.endsWith("preview.png"));
  const seen = new Set();
  for (const file of pictures) {
    const bytes = readFileSync(path.join(organisation, file));
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630], file);
    assert.ok(bytes.length < 40_000, file);
    seen.add(bytes.toString("base64"));
  }
  assert.ok(pictures.length > 30);
  assert.equal(seen.size, pictures.length);
});
