// What people come for, on a phone and for the first time: how many taps and how much scrolling it takes.
import { base } from "../support/site.js";
import { awake, expect, field, options, sizes, test } from "../support/test.js";

test.use({ viewport: sizes.phone, hasTouch: true });

const TAPS = 3;
const SCREEN = sizes.phone.height;

/** A hand that counts what it does. Words that are typed, and the key that sends them, are no taps. */
class Hand {
  taps = 0;
  scrolled = 0;

  constructor(page) {
    this.page = page;
  }

  /** Scrolls until the whole element is on the screen, and no further. */
  async reach(target) {
    await target.waitFor();
    this.scrolled += await target.evaluate((element) => {
      const { top, bottom, height } = element.getBoundingClientRect();
      const down = Math.max(0, height > innerHeight ? top : bottom - innerHeight);
      scrollBy({ top: down, behavior: "instant" });
      return down;
    });
    await expect(target).toBeInViewport();
  }

  async tap(target) {
    await this.reach(target);
    await target.tap();
    this.taps += 1;
  }

  /** The menu's entry of this name. */
  async go(name) {
    await this.tap(this.page.locator(".menu > summary"));
    await this.tap(this.page.locator(".menu").getByRole("link", { name, exact: true }));
  }

  within() {
    expect.soft(this.taps, "taps").toBeLessThanOrEqual(TAPS);
    expect.soft(this.scrolled, "pixels scrolled").toBeLessThanOrEqual(SCREEN);
  }
}

test("what was complained about at a location", async ({ page }) => {
  await page.goto(base);
  await awake(page);
  const hand = new Hand(page);
  await hand.tap(field(page));
  await page.keyboard.type("beukenstraat 11");
  await hand.tap(options(page).first());
  await expect(page).toHaveURL(/locatie\/kdv-beukenstraat-11\//);
  await hand.reach(page.locator(".complaint .report-text").first());
  hand.within();
});

test("two locations beside each other", async ({ page }) => {
  await page.goto(base);
  await awake(page);
  const hand = new Hand(page);
  await hand.go("Vergelijken");
  await awake(page);
  await hand.tap(page.getByRole("combobox"));
  // Each answers alone, so that the key which sends it chooses it.
  for (const name of ["KDV Beukenstraat 11", "Bombarie"]) {
    await page.keyboard.type(name);
    await expect(page.getByRole("option")).toContainText([name]);
    await page.keyboard.press("Enter");
    await expect(page.locator(".chosen")).toContainText(name);
  }
  await expect(page).toHaveURL(/beukenstraat-11.*bombarie/);
  await hand.reach(page.locator("main table td").first());
  hand.within();
});

test("where a complaint is filed", async ({ page }) => {
  await page.goto(base);
  const hand = new Hand(page);
  await hand.go("Wat kan ik doen?");
  await awake(page);
  await hand.tap(page.getByRole("link", { name: "Ik heb nog geen klacht ingediend", exact: true }));
  await hand.reach(page.locator("#organisatie").getByRole("heading").first());
  await hand.reach(page.locator("#organisatie").getByRole("link").first());
  hand.within();
});
