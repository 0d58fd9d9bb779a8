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
  // At the plain addresses, and at those with the year; in the yearly report, and in each location's part of it.
  const shown = { plain: [], ofYear: [], report: [], reportOfYear: [], committees: [] };
  const where = (file) => {
    const ofYear = file.endsWith(`/${year}/index.html`);
    if (/^locatie\/.+\/verslag\//.test(file)) return "committees";
    if (/^verslag\//.test(file)) return ofYear ? "reportOfYear" : "report";
    return ofYear ? "ofYear" : "plain";
  };
  for (const [file, { $, texts }] of site) {
    assert.equal($("main script, main img, main style").length, 0, file);
    if (/^(locatie|zonder-locatie|verslag)\//.test(file)) shown[where(file)].push(...texts(".report-text"));
  }
  const textsOf = (complaints) => complaints.flatMap(({ complaint, resolution }) => [complaint, resolution]).sort();
  const { committees, ...whole } = shown;
  for (const texts of Object.values(whole)) assert.deepEqual(texts.sort(), textsOf(complaints));
  assert.deepEqual(committees.sort(), textsOf(complaints.filter(({ location }) => location)));
  for (const text of hostile.texts) assert.ok(shown.plain.includes(text), text.slice(0, 40));
});

test("heads say counts and names, and no text of a complaint", () => {
  for (const [file, { head }] of site) {
    for (const text of hostile.texts.filter((text) => text !== hostile.rightToLeft))
      assert.ok(!head.includes(text), file);
  }
});
