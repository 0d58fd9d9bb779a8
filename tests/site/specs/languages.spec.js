// Every page in two languages: they find each other, and the report's own words stay Dutch.
import { readFileSync } from "node:fs";
import path from "node:path";
import { summary } from "../support/html.js";
import { base, dataset, dist, origin, pages, read } from "../support/site.js";
import { awake, expect, field, openSearch, options, test } from "../support/test.js";

/** The page for missing pages speaks both languages itself. */
const files = pages().filter((file) => file !== "404.html");
const dutch = files.filter((file) => !file.startsWith("en/"));
const english = files.filter((file) => file.startsWith("en/"));
const isForward = (file) => /http-equiv="refresh"/.test(read(file));
/** The file that an address on a page leads to. */
const target = (address, file) => `${new URL(address, `${origin}/${file}`).pathname.slice(1)}index.html`;

test("every Dutch page has an English one, and both name both", () => {
  const originals = dutch.filter((file) => !isForward(file));
  expect(english).toHaveLength(originals.length);
  for (const file of [...originals, ...english]) {
    const alternates = summary(read(file)).all.filter(({ is }) => is.rel === "alternate");
    expect(alternates.map(({ is }) => is.hreflang), file).toEqual(["nl", "en"]);
    const targets = alternates.map(({ is }) => target(is.href, file));
    expect(targets, file).toContain(file);
    const other = targets.find((one) => one !== file);
    const back = summary(read(other)).all.filter(({ is }) => is.rel === "alternate");
    expect(back.map(({ is }) => target(is.href, other)), other).toContain(file);
  }
});

test("every text of the report on an English page is marked as Dutch", () => {
  for (const file of english) {
    const texts = summary(read(file)).all.filter(({ is }) => is.class?.split(" ").includes("report-text"));
    expect(texts.every(({ is }) => is.lang === "nl"), file).toBe(true);
  }
});

test("English pages say nothing in Dutch but what is marked so", () => {
  // Words that no English page needs, outside of elements that are marked.
  const words = /\b(klachten|locaties|Uitkomst|Bron|Kopieer|Zoeken|Onderwerpen|Wij|niet|geen|voor|het)\b/;
  const marked = /<([a-z][\w-]*)\b[^>]*\blang="?nl"?[^>]*>.*?<\/\1>/gs;
  for (const file of english.filter((file) => !file.startsWith("en/location/")).slice(0, 40)) {
    const body = readFileSync(path.join(dist, file), "utf8").split("<body>")[1].replace(marked, "").replace(/<pre.*?<\/pre>/gs, "");
    const names = dataset().locations.map(({ name }) => name);
    const text = names.reduce((rest, name) => rest.replaceAll(name, ""), body.replace(/<[^>]*>/g, " "));
    expect(text.match(words)?.[0], `${file}: ${text.match(new RegExp(`.{40}${words.source}.{40}`))?.[0]}`).toBeUndefined();
  }
});

test("the switch keeps the search", async ({ page }) => {
  await openSearch(page, "?q=beukenstraat");
  await page.getByRole("navigation", { name: "Taal" }).getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(`${origin}${base}en/?q=beukenstraat`);
  const english = page.getByRole("combobox", { name: "Search for your location" });
  await expect(english).toHaveValue("beukenstraat");
  await page.getByRole("option").first().click();
  await expect(page).toHaveURL(new RegExp(`${base}en/location/`));
  await page.getByRole("navigation", { name: "Language" }).getByRole("link", { name: "Nederlands" }).click();
  await expect(page).toHaveURL(new RegExp(`${base}locatie/`));
});

test("the switch keeps the step", async ({ page }) => {
  await page.goto(`${base}wat-kan-ik-doen/?locatie=kdv-beukenstraat-11#stap-beantwoord`);
  await awake(page);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(`${origin}${base}en/what-can-i-do/?locatie=kdv-beukenstraat-11#stap-beantwoord`);
  await expect(page.locator(".step:visible")).toHaveCount(1);
});

test("numbers and dates follow the language", async ({ page }) => {
  await page.goto(`${base}en/`);
  await expect(page.getByRole("main")).toContainText("0.80");
  await expect(page.getByRole("contentinfo")).toContainText("31 May 2024");
  await page.goto(base);
  await expect(page.getByRole("main")).toContainText("0,80");
  await expect(page.getByRole("contentinfo")).toContainText("31 mei 2024");
});

test("the search works in English", async ({ page }) => {
  await openSearch(page, "");
  await page.goto(`${base}en/`);
  await awake(page);
  await page.getByRole("combobox").fill("qqxxzz");
  await expect(page.getByRole("search").getByRole("status")).toContainText("No location found");
  expect(field(page)).toBeTruthy();
  expect(options(page)).toBeTruthy();
});
