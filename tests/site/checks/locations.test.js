// What every location's page says, compared with the dataset.
import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { dataset, dist } from "../support/site.js";
import { read, squeeze } from "./html.js";

const { locations, complaints, report, year } = dataset();
const OUTCOMES = {
  upheld: "Gegrond",
  partly_upheld: "Deels gegrond",
  not_upheld: "Niet gegrond",
  null: "Geen oordeel in het verslag",
};
const categoryName = (id) => report.categories.find((category) => category.id === id).name;
const pageOf = (slug) => read(path.join(dist, `locatie/${slug}/index.html`));

test("every page says its name, its counts and each of its complaints, and leads to the guide", () => {
  for (const { slug, name, counts } of locations) {
    const { $, title } = pageOf(slug);
    const expected = complaints.filter(({ location }) => location === slug);
    assert.equal(expected.length, counts.total, slug);
    assert.match(title, new RegExp(`in ${year}`), slug);
    assert.equal(squeeze($("h1").text()), squeeze(name));
    if (counts.total)
      assert.match(
        $(".lead").text(),
        counts.total === 1 ? /\b1 klacht\b/ : new RegExp(`\\b${counts.total} klachten\\b`),
        slug,
      );
    assert.equal($("article").length, counts.total, slug);
    for (const complaint of expected) expectComplaint($, complaint);
    assert.ok($(`a[href="../../wat-kan-ik-doen/?locatie=${slug}"]`).length > 0, slug);
  }
});

function expectComplaint($, complaint) {
  const { id } = complaint;
  const card = $(`#klacht-${id}`);
  const says = squeeze(card.text());
  const texts = card
    .find(".report-text")
    .toArray()
    .map((text) => squeeze($(text).text()));
  assert.deepEqual(texts, [complaint.complaint, complaint.resolution].filter((text) => text !== null).map(squeeze), id);
  if (complaint.resolution === null) assert.ok(says.includes("Dat staat niet in het verslag."), id);
  assert.equal(squeeze(card.find("h3").text()), categoryName(complaint.category), id);
  assert.equal(squeeze(card.find(".outcome").text()), `Uitkomst: ${OUTCOMES[complaint.outcome]}`, id);
  assert.ok(says.includes(`Pagina ${complaint.source.page} van het verslag`), id);
  assert.equal(card.find(`a[href="#klacht-${id}"]`).length, 1, id);
  assert.equal(says.includes("In het verslag is het onderwerp leeg"), complaint.category_source === "inferred", id);
}

test("the counts by outcome and by category are those of the dataset", () => {
  // One complaint is read at once: its page counts nothing.
  const counted = locations.filter(({ counts: { total } }) => total > 1);
  assert.ok(counted.length > 100);
  for (const { slug, counts } of counted) {
    const { $ } = pageOf(slug);
    const items = (list) => $(list).find("li").toArray();
    const outcomes = items("#uitkomst").map((item) => squeeze($(item).text()).split(/ (.*)/));
    const lower = (words) => words[0].toLowerCase() + words.slice(1);
    const named = (counts, name) =>
      Object.fromEntries(Object.entries(counts).map(([key, count]) => [name(key), String(count)]));
    assert.deepEqual(
      Object.fromEntries(outcomes.map(([count, words]) => [words, count])),
      named(counts.by_outcome, (outcome) => lower(OUTCOMES[outcome])),
      slug,
    );
    // A single topic is the heading of every complaint, and needs no row.
    const topics = items("#onderwerp").map((item) => {
      const link = $(item).find("a");
      const cards = $(link.attr("href")).find("article");
      const count = squeeze(link.find(".topic-count").text());
      assert.equal(count, String(cards.length), slug);
      return [squeeze(link.find("bdi").text()), count];
    });
    const several = Object.keys(counts.by_category).length > 1;
    assert.deepEqual(Object.fromEntries(topics), several ? named(counts.by_category, categoryName) : {}, slug);
  }
});

test("a location that can't be compared has no chart", () => {
  for (const { slug } of locations.filter(({ kind }) => kind === null))
    assert.equal(pageOf(slug).$("[data-chart]").length, 0, slug);
});

test("the start page lists every location with its number of complaints", () => {
  const { $ } = read(path.join(dist, "index.html"));
  const listed = $(".location-list a")
    .toArray()
    .map((link) => [$(link).attr("href"), $(link).find("bdi").text(), $(link).find("span").text()]);
  const words = (total) => ["geen klachten", "1 klacht"][total] ?? `${total} klachten`;
  const expected = locations.map(({ slug, name, counts }) => [`locatie/${slug}/`, name, words(counts.total)]);
  assert.deepEqual(listed.sort(), expected.sort());
});
