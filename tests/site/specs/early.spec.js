import { violations } from "../support/axe.js";
import { base } from "../support/site.js";
import { awake, expect, field, holdModule, message, options, test } from "../support/test.js";

test.describe("typed before the WebAssembly arrives", () => {
  test("text, focus and caret stay, and the text is answered", async ({ page }) => {
    const release = await holdModule(page);
    await page.goto(base, { waitUntil: "commit" });
    await field(page).click();
    await page.keyboard.type("kdv beukenstraat");
    for (let steps = 0; steps < 6; steps++) await page.keyboard.press("ArrowLeft");
    await expect(page.locator("html")).not.toHaveAttribute("data-islands", /./);

    release();
    await awake(page);
    await expect(options(page).first()).toContainText("KDV Beukenstraat 11");
    await expect(field(page)).toHaveValue("kdv beukenstraat");
    await expect(field(page)).toBeFocused();
    expect(await field(page).evaluate((input) => [input.selectionStart, input.selectionEnd])).toEqual([10, 10]);
  });

  test("the field takes the next keys without a click", async ({ page }) => {
    const release = await holdModule(page);
    await page.goto(base, { waitUntil: "commit" });
    await field(page).click();
    await page.keyboard.type("kdv beuk");
    release();
    await awake(page);
    await page.keyboard.type("enstraat");
    await expect(options(page).first()).toContainText("KDV Beukenstraat 11");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/locatie\/kdv-beukenstraat-11\/$/);
  });

  test("it wins over what the address asks for", async ({ page }) => {
    const release = await holdModule(page);
    await page.goto(`${base}?q=biba`, { waitUntil: "commit" });
    await field(page).fill("kdv beukenstraat");
    release();
    await awake(page);
    await expect(options(page).first()).toContainText("KDV Beukenstraat 11");
    await expect(field(page)).toHaveValue("kdv beukenstraat");
    // And stands in the address, without another key.
    await expect(page).toHaveURL(`${base}?q=kdv+beukenstraat`);
  });

  test("Enter before that loses nothing", async ({ page }) => {
    const release = await holdModule(page);
    await page.goto(base, { waitUntil: "commit" });
    await field(page).fill("beukenstraat kdv in lelystad");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?q=beukenstraat\+kdv\+in\+lelystad$/);
    release();
    await awake(page);
    await expect(field(page)).toHaveValue("beukenstraat kdv in lelystad");
    await expect(options(page).first()).toContainText("KDV Beukenstraat 11");
  });

  test("Enter takes the only answer, and leaves several where they are", async ({ page }) => {
    await holdModule(page);
    await page.goto(base);
    await field(page).fill("straat");
    await page.keyboard.press("Enter");
    await expect(page.locator(".search-early a")).toHaveCount(6);
    await field(page).fill("kdv beukenstraat");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/locatie\/kdv-beukenstraat-11\/$/);
  });
});

test.describe("answered before the WebAssembly arrives", () => {
  const early = (page) => page.locator(".search-early");
  const names = (page) => early(page).locator("bdi");

  test("exact names first, then beginnings, then names that hold every word", async ({ page }) => {
    await holdModule(page);
    await page.goto(base);
    await field(page).fill("flipjestraat 1");
    await expect(names(page)).toHaveText(["BSO Flipjestraat 1", "KDV Flipjestraat 1"]);
    await field(page).fill("1 flipje");
    await expect(names(page)).toHaveText(["BSO Flipjestraat 1", "KDV Flipjestraat 1"]);
    await field(page).fill("de verbeelding");
    await expect(names(page).first()).toHaveText("BSO De Verbeelding 21");
    await field(page).fill("enschedelaan");
    await expect(names(page)).toHaveText(["BSO Burgemeester Enschedélaan 66"]);
    await field(page).fill("KDV beukenstraat 11 ");
    await expect(names(page)).toHaveText(["KDV Beukenstraat 11"]);
    await field(page).fill("kanaalweg 1");
    await expect(names(page)).toHaveCount(0);
    await field(page).fill("a");
    await expect(names(page)).toHaveCount(6);
    await field(page).fill("qqq");
    await expect(early(page)).toHaveCount(0);
  });

  test("with one wrong letter: names that are alike, said to be so, and the island finds the same", async ({
    page,
  }) => {
    const typos = ["beukenstrat", "flipjesstraat", "hoograben", "verbeedling", "kdv beukestraat 11"];
    const seen = [];
    const release = await holdModule(page);
    await page.goto(base);
    for (const typo of typos) {
      await field(page).fill(typo);
      await expect(early(page).locator("li").first(), typo).toContainText("lijkt erop · ");
      seen.push(await names(page).first().innerText());
    }
    await field(page).fill("beukenstraat");
    await expect(early(page)).not.toContainText("lijkt erop");
    release();
    await awake(page);
    for (const [at, typo] of typos.entries()) {
      await field(page).fill(typo);
      await expect(options(page).locator("bdi").first(), typo).toHaveText(seen[at]);
    }
  });

  test("the island waits until nobody types, but not for a question that only it can answer", async ({ page }) => {
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.goto(base);
    const isCalled = () => page.evaluate(() => !document.querySelector("#later")?.content.querySelector("script"));
    for (const key of "kdv beuken") {
      await field(page).press(key === " " ? "Space" : key);
      await page.clock.runFor(500);
      expect(await isCalled(), key).toBe(false);
    }
    await expect(early(page)).toBeVisible();
    await page.clock.runFor(1000);
    expect(await isCalled()).toBe(true);
    await page.reload();
    expect(await isCalled()).toBe(false);
    await field(page).fill("3812");
    expect(await isCalled()).toBe(true);
  });

  test("what only the island can answer is said to be on its way", async ({ page }) => {
    const release = await holdModule(page);
    await page.goto(base);
    await field(page).fill("qqq");
    await expect(message(page)).toHaveText("De lijst met locaties wordt geladen.");
    release();
    await expect(message(page)).toContainText("“qqq”");
  });

  test("each answer is a link, for mouse and keyboard", async ({ page }) => {
    await holdModule(page);
    await page.goto(base);
    await field(page).fill("kdv beukenstraat");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(early(page).getByRole("link").first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/locatie\/kdv-beukenstraat-11\/$/);
    await page.goto(base);
    await field(page).fill("kdv beukenstraat");
    await early(page).getByRole("link").first().click();
    await expect(page).toHaveURL(/\/locatie\/kdv-beukenstraat-11\/$/);
  });

  test("an island that wakes takes the focus from none of them", async ({ page }) => {
    const release = await holdModule(page);
    await page.goto(base);
    await field(page).fill("kdv beukenstraat");
    const link = early(page).getByRole("link").first();
    await link.focus();
    release();
    await awake(page);
    // Long enough for the list of locations to arrive, and to be indexed.
    await page.waitForTimeout(1000);
    await expect(link).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/locatie\/kdv-beukenstraat-11\/$/);
  });

  test("Escape and leaving the field close the answers, coming back opens them", async ({ page }) => {
    await holdModule(page);
    await page.goto(base);
    await field(page).fill("kdv beukenstraat");
    await page.keyboard.press("Escape");
    await expect(early(page)).toHaveCount(0);
    await expect(field(page)).toHaveValue("kdv beukenstraat");
    await page.getByRole("heading", { level: 1 }).click();
    await field(page).focus();
    await expect(early(page)).toBeVisible();
    await page.getByRole("heading", { level: 1 }).click();
    await expect(early(page)).toHaveCount(0);
  });

  test("a shared search is answered as well", async ({ page }) => {
    await holdModule(page);
    await page.goto(`${base}?q=kdv+beukenstraat`);
    await expect(names(page)).toHaveText(["KDV Beukenstraat 11"]);
    await expect(field(page)).toBeFocused();
  });

  test("the island's list takes the place, and nothing is empty in between", async ({ page }) => {
    const release = await holdModule(page);
    await page.goto(base);
    await field(page).fill("kdv beukenstraat");
    await expect(early(page)).toBeVisible();
    await page.evaluate(() => {
      window.gaps = 0;
      const look = () => {
        const visible = [...document.querySelectorAll(".search-list")].filter((list) => list.offsetHeight > 0);
        if (visible.length !== 1) window.gaps += 1;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    release();
    await awake(page);
    await expect(options(page).first()).toContainText("KDV Beukenstraat 11");
    await expect(early(page)).toBeHidden();
    expect(await page.evaluate(() => window.gaps)).toBe(0);
    await field(page).pressSequentially(" 11");
    await expect(early(page)).toHaveCount(0);
    await field(page).fill("");
    await expect(page.locator(".search-list:visible")).toHaveCount(0);
  });

  test("it is accessible", async ({ page }) => {
    await holdModule(page);
    await page.goto(base);
    await field(page).fill("straat");
    await expect(early(page)).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test.describe("or never", () => {
    test.use({ provoked: /./ });
    test("names are still found", async ({ page }) => {
      await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
      await page.goto(base);
      await expect(page.getByText("Zoeken lukt nu niet goed")).toBeVisible();
      await field(page).fill("kdv beukenstraat");
      await expect(names(page)).toHaveText(["KDV Beukenstraat 11"]);
      await field(page).evaluate((field) => {
        for (const type of ["focusin", "input"]) field.dispatchEvent(new Event(type, { bubbles: true }));
      });
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await expect(names(page), "asked twice within a frame").toHaveText(["KDV Beukenstraat 11"]);
    });
  });
});

test("typed before the list of locations arrives: a notice, then the answer", async ({ page }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/locations.json", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(base);
  await awake(page);
  await field(page).fill("kdv beukenstraat");
  await expect(message(page)).toHaveText("De lijst met locaties wordt geladen.");
  release();
  await expect(options(page).first()).toContainText("KDV Beukenstraat 11");
});
