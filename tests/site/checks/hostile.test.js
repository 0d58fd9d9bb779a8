// Texts of complaints and names of locations are data, whatever stands in them: read as a browser does.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import * as hostile from "../support/hostile.js";
import { madeUp } from "../support/site.js";
import { site as pagesOf } from "./html.js";

const { path: year } = JSON.parse(readFileSync(path.join(madeUp, "data/index.json"))).years[0];
const { complaints } = JSON.parse(readFileSync(path.join(madeUp, "data", year, "complaints.json")));
const site = pagesOf(madeUp);

test("every text is shown as it stands in the dataset, and none is markup", () => {
  // At the plain addresses, and at those with the year.
  const shown = { plain: [], ofYear: [] };
  for (const [file, { $, texts }] of site) {
    assert.equal($("main script, main img, main style").length, 0, file);
    const at = file.endsWith(`/${year}/index.html`) ? "ofYear" : "plain";
    if (/^(locatie|zonder-locatie)\//.test(file)) shown[at].push(...texts(".report-text"));
  }
  const expected = complaints.flatMap(({ complaint, resolution }) => [complaint, resolution]);
  expected.sort();
  for (const texts of Object.values(shown)) assert.deepEqual(texts.sort(), expected);
  for (const text of hostile.texts) assert.ok(shown.plain.includes(text), text.slice(0, 40));
});

test("heads say counts and names, and no text of a complaint", () => {
  for (const [file, { head }] of site) {
    for (const text of hostile.texts.filter((text) => text !== hostile.rightToLeft))
      assert.ok(!head.includes(text), file);
  }
});
