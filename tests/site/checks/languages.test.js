// Every page in two languages: they name each other, and the report's own words stay Dutch.
import assert from "node:assert/strict";
import { test } from "node:test";
import { dataset, dist, origin } from "../support/site.js";
import { isOfYear, site as pagesOf } from "./html.js";

/** The page for missing pages speaks both languages itself; pages of the newest year stand at two addresses. */
const site = new Map(
  [...pagesOf(dist)].filter(([file, { isForward }]) => file !== "404.html" && !isForward && !isOfYear(file)),
);
const english = [...site].filter(([file]) => file.startsWith("en/"));
/** The file that an address on a page leads to. */
const target = (address, file) => `${new URL(address, `${origin}/${file}`).pathname.slice(1)}index.html`;

test("every Dutch page has an English one, and both name both", () => {
  assert.equal(english.length * 2, site.size);
  const named = (file) =>
    site
      .get(file)
      .all("link[rel=alternate]")
      .map(({ href }) => target(href, file));
  for (const [file, { all }] of site) {
    assert.deepEqual(
      all("link[rel=alternate]").map(({ hreflang }) => hreflang),
      ["nl", "en"],
      file,
    );
    assert.ok(named(file).includes(file), file);
    const other = named(file).find((one) => one !== file);
    assert.ok(named(other).includes(file), other);
  }
});

test("of two addresses of the newest year search engines get the plain one", () => {
  const ofYear = [...pagesOf(dist)].filter(([file, { isForward }]) => isOfYear(file) && !isForward);
  assert.ok(ofYear.length > 700);
  const pages = new Set(pagesOf(dist).keys());
  for (const [file, { all }] of ofYear) {
    const plain = file.replace(/\d+\/index\.html$/, "index.html");
    // A location's report for its parents' committee has the address with its year alone.
    if (/(verslag|report)\/index\.html$/.test(plain) && !pages.has(plain)) continue;
    const named = all("link[rel=alternate]").map(({ href }) => target(href, file));
    assert.ok(named.includes(plain) && !named.some(isOfYear), file);
  }
});

test("every text of the report on an English page is marked as Dutch", () => {
  for (const [file, { all }] of english) {
    assert.ok(
      all(".report-text").every(({ lang }) => lang === "nl"),
      file,
    );
  }
});

test("English pages say nothing in Dutch but what is marked so", () => {
  // Words that no English page needs, outside of elements that are marked.
  const words = /\b(klachten|locaties|Uitkomst|Bron|Kopieer|Zoeken|Onderwerpen|Wij|niet|geen|voor|het)\b/;
  const names = dataset().locations.map(({ name }) => name);
  for (const [file, { $ }] of english.filter(([file]) => !file.startsWith("en/location/"))) {
    const body = $("body").clone();
    body.find("[lang=nl], pre, script, style, .location-list, .place-list").remove();
    const text = names.reduce((rest, name) => rest.replaceAll(name, ""), body.text());
    assert.equal(
      text.match(words)?.[0],
      undefined,
      `${file}: ${text.match(new RegExp(`.{0,40}${words.source}.{0,40}`))?.[0]}`,
    );
  }
});

test("numbers and dates follow the language", () => {
  for (const [file, number, date] of [
    ["index.html", "0,80", "31 mei 2024"],
    ["en/index.html", "0.80", "31 May 2024"],
  ]) {
    const { $ } = site.get(file);
    assert.ok($("main").text().includes(number), file);
    assert.ok($("footer").text().includes(date), file);
  }
});
