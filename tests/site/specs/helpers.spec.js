// What the tests' own translator, extensions and frame do to a page.
import { extendFromTheStart } from "../support/extensions.js";
import { expectFitted, openFramed } from "../support/framed.js";
import { base, host } from "../support/site.js";
import { expect, test as plain } from "../support/test.js";
import { translateFromTheStart } from "../support/translated.js";

const test = plain.extend({ provoked: [new RegExp(`request to ${host}/`), { option: true }] });
const heading = (page) => page.getByRole("heading", { level: 1 });

test("the translator leaves no text where it was, and comes back for new ones", async ({ page }) => {
  await translateFromTheStart(page, "~");
  await page.goto(`${base}locatie/biba-bommel/`);
  await expect(heading(page)).toHaveText("~BiBa Bommel~");
  await heading(page).evaluate((heading) => heading.append("nieuw"));
  await expect(heading(page)).toHaveText("~BiBa Bommel~~nieuw~");
  const left = await page.getByRole("main").evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (data.trim() && !parentElement.closest("font, svg, noscript, script, style")) found.push(data);
    }
    return found;
  });
  expect(left).toEqual([]);
});

test("extensions stand beside every field and in every label", async ({ page }) => {
  await extendFromTheStart(page);
  await page.goto(`${base}wat-kan-ik-doen/brief/`);
  const number = await page.locator("textarea, input, select").count();
  expect(number).toBeGreaterThan(3);
  await expect(page.locator(":is(textarea, input, select) + [data-extension]")).toHaveCount(number);
  expect(await page.locator("label > [data-extension]").count()).toBeGreaterThan(3);
});

test("a frame fits the page in it, and one that chases its frame is seen", async ({ page }) => {
  const framed = await openFramed(page, `${base}locatie/kdv-beukenstraat-11/`);
  await expectFitted(framed);
  await framed.inside.locator("main").evaluate((main) => (main.style.minHeight = "101vh"));
  await expect(expectFitted(framed, { timeout: 3_000 })).rejects.toThrow();
});
