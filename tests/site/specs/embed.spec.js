// Parts of the site on a page of another origin with a strict policy: examples/host/.
import { base, host, origin } from "../support/site.js";
import { expect, test as plain, sizes } from "../support/test.js";

// The host is another origin, and asking it is no fault.
const test = plain.extend({ provoked: [new RegExp(`request to ${host}/`), { option: true }] });
const HOST = `${host}/`;

const element = (page, id) => page.locator(`klachten-wijzer#${id}`);
const inside = (page, id) => page.frameLocator(`klachten-wijzer#${id} iframe`);
/** Height of the frame on the host, and of the page in it. */
async function heights(page, id) {
  const frame = element(page, id).locator("iframe");
  const content = await inside(page, id)
    .locator("html")
    .evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
  return [await frame.evaluate(({ clientHeight }) => clientHeight), content];
}
const expectFit = (page, id) =>
  expect(async () => {
    const [outer, inner] = await heights(page, id);
    expect(inner).toBeGreaterThan(300);
    expect(Math.abs(outer - inner), `${outer} for ${inner}`).toBeLessThanOrEqual(1);
  }).toPass();
/** Brings an element near the window, so that it loads. */
async function reach(page, id) {
  await element(page, id).scrollIntoViewIfNeeded();
  await expect(element(page, id).locator("slot")).toHaveCount(0);
}
const watchMessages = (page) =>
  page.addInitScript(() => {
    window.heard = [];
    addEventListener("message", ({ data, origin }) => window.heard.push({ ...data.klachtenwijzer, origin }));
  });

test("a location stands on a page of another origin, bare, in its colour and type", async ({ page }) => {
  await page.goto(HOST);
  await reach(page, "locatie");
  const frame = inside(page, "locatie");
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText("KDV Beukenstraat 11");
  await expect(frame.getByRole("banner")).toBeHidden();
  await expect(frame.getByRole("contentinfo")).toBeHidden();
  await expect(frame.locator(".to-what-now a")).toHaveCSS("color", "rgb(122, 31, 92)");
  await expect(frame.locator("body")).toHaveCSS("font-family", "Georgia, serif");
  await expect(element(page, "locatie").locator("iframe")).toHaveAttribute(
    "title",
    "Klachten over KDV Beukenstraat 11",
  );
  await expectFit(page, "locatie");
});

test("the frame grows and shrinks with its window and its content", async ({ page }) => {
  await page.setViewportSize(sizes.desktop);
  await page.goto(HOST);
  await reach(page, "locatie");
  await expectFit(page, "locatie");
  const [wide] = await heights(page, "locatie");
  await page.setViewportSize(sizes.phone);
  await expect(async () => expect((await heights(page, "locatie"))[0]).toBeGreaterThan(wide)).toPass();
  await expectFit(page, "locatie");
  await page.setViewportSize(sizes.desktop);
  await expect(async () => expect((await heights(page, "locatie"))[0]).toBe(wide)).toPass();
  await inside(page, "locatie")
    .locator("main")
    .evaluate((main) => main.querySelector("article").remove());
  await expect(async () => expect((await heights(page, "locatie"))[0]).toBeLessThan(wide)).toPass();
  await expectFit(page, "locatie");
});

test("frames load only when they are almost reached", async ({ page }) => {
  const pages = [];
  page.on("request", (request) => request.resourceType() === "document" && pages.push(new URL(request.url()).pathname));
  // Browsers begin some screens before a frame is in sight.
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("#alles { margin-top: 20000px }");
    document.adoptedStyleSheets = [sheet];
  });
  await page.goto(HOST);
  await reach(page, "locatie");
  await expectFit(page, "locatie");
  expect(pages).not.toContain(base);
  await element(page, "alles").scrollIntoViewIfNeeded();
  await expect(inside(page, "alles").getByRole("combobox")).toBeVisible();
  expect(pages).toContain(base);
});

test("a theme holds for visitors who have it otherwise", async ({ page }) => {
  await page.goto(HOST);
  for (const [forced, colorScheme, paper] of [
    ["onderwerp", "light", "rgb(18, 24, 26)"],
    ["alles", "dark", "rgb(248, 247, 243)"],
  ]) {
    await page.emulateMedia({ colorScheme });
    await reach(page, forced);
    await expect(inside(page, forced).locator("body")).toHaveCSS("background-color", paper);
  }
});

test("without a theme the frame follows the visitor, and so does its colour", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(HOST);
  await reach(page, "locatie");
  const body = inside(page, "locatie").locator("body");
  await expect(body).toHaveCSS("background-color", "rgb(18, 24, 26)");
  // The host's dark purple could not be read on it.
  await expect(inside(page, "locatie").locator(".to-what-now a")).not.toHaveCSS("color", "rgb(122, 31, 92)");
  await page.emulateMedia({ colorScheme: "light" });
  await expect(inside(page, "locatie").locator(".to-what-now a")).toHaveCSS("color", "rgb(122, 31, 92)");
});

test("a link inside stays inside, keeps the look, and begins at its beginning", async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await page.goto(HOST);
  await reach(page, "locatie");
  const frame = inside(page, "locatie");
  await frame.getByRole("link", { name: "Lees wat je kunt doen" }).first().click();
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Wat kan ik doen?");
  await expect(frame.getByRole("banner")).toBeHidden();
  await expectFit(page, "locatie");
  await expect(async () => {
    const top = await element(page, "locatie").evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(-1);
    expect(top).toBeLessThan(sizes.phone.height);
  }).toPass();
  expect(page.url()).toBe(HOST);
});

test("a link can open on the host, in its place", async ({ page }) => {
  await page.goto(HOST);
  await reach(page, "onderwerp");
  await inside(page, "onderwerp").locator("main a[href*='/location/']").filter({ visible: true }).first().click();
  await expect(page).toHaveURL(new RegExp(`^${origin}${base}en/location/`));
});

test("a link can open in a new tab, and pages of others always do", async ({ page, context }) => {
  await page.goto(HOST);
  await reach(page, "gids");
  const opened = context.waitForEvent("page");
  await inside(page, "gids").locator("a[href*='brief']").first().click();
  const tab = await opened;
  await expect(tab).toHaveURL(/\/brief\//);
  await tab.close();
  await reach(page, "locatie");
  const outside = inside(page, "locatie").locator("main");
  const target = await outside.evaluate((main) => {
    const link = Object.assign(document.createElement("a"), { href: "https://example.org/", textContent: "x" });
    main.append(link);
    link.addEventListener("click", (event) => event.preventDefault());
    link.click();
    return link.target;
  });
  expect(target).toBe("_blank");
});

test("a place on the page scrolls the host", async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await page.goto(HOST);
  await reach(page, "alles");
  await expectFit(page, "alles");
  const frame = inside(page, "alles");
  await frame
    .getByRole("navigation", { name: "Kies een letter" })
    .getByRole("link", { name: "T", exact: true })
    .click();
  await expect(frame.locator("#letter-t")).toBeInViewport();
  const before = await page.evaluate(() => scrollY);
  await frame.getByRole("link", { name: "Naar de letters" }).last().click();
  await expect(frame.locator("#letters")).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).not.toBe(before);
});

test("the keyboard goes through the frame, and what has the focus is in sight", async ({ page }) => {
  await page.goto(HOST);
  await reach(page, "locatie");
  await expectFit(page, "locatie");
  const frame = inside(page, "locatie");
  await frame.locator("main a").first().focus();
  const active = () => page.evaluate(() => document.activeElement?.id);
  let seen = 0;
  for (let steps = 0; steps < 80 && (await active()) === "locatie"; steps++) {
    const focused = frame.locator(":focus");
    if ((await focused.count()) === 1) {
      await expect(focused).toBeInViewport();
      seen += 1;
    }
    await page.keyboard.press("Tab");
  }
  expect(seen).toBeGreaterThan(3);
  // It comes out again, into the next frame.
  expect(await active()).toBe("gids");
});

test("the search works inside, and what is chosen opens inside", async ({ page }) => {
  await page.goto(HOST);
  await reach(page, "alles");
  const frame = inside(page, "alles");
  await expect(frame.locator("html")).toHaveAttribute("data-islands", "awake");
  await frame.getByRole("combobox").fill("kdv beukenstraat 11");
  await frame.getByRole("option").first().click();
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText("KDV Beukenstraat 11");
  await expect(frame.getByRole("banner")).toBeVisible();
});

test("what the search finds opens where links open", async ({ page, context }) => {
  for (const links of ["tab", "host"]) {
    await page.goto(HOST);
    await element(page, "alles").evaluate((element, links) => element.setAttribute("links", links), links);
    await reach(page, "alles");
    const frame = inside(page, "alles");
    await expect(frame.locator("html")).toHaveAttribute("data-islands", "awake");
    await frame.getByRole("combobox").fill("kdv beukenstraat 11");
    const tab = links === "tab" ? context.waitForEvent("page") : page;
    await frame.getByRole("option").first().click();
    await expect(await tab).toHaveURL(`${origin}${base}locatie/kdv-beukenstraat-11/`);
  }
});

test("messages of other origins and other frames change nothing", async ({ page }) => {
  await page.goto(HOST);
  await reach(page, "locatie");
  await expectFit(page, "locatie");
  const before = await heights(page, "locatie");
  await page.evaluate(() => postMessage({ klachtenwijzer: { height: 77, top: 5 } }, "*"));
  // Another frame of the site's origin, which no element of ours made.
  await page.evaluate(() =>
    window.dispatchEvent(
      new MessageEvent("message", {
        data: { klachtenwijzer: { height: 77 } },
        origin: document.querySelector("script[src]").src.match(/^http:..[^/]+/)[0],
        source: window,
      }),
    ),
  );
  await inside(page, "gids")
    .locator("html")
    .evaluate(() => parent.postMessage({ klachtenwijzer: { height: 877 } }, "*"))
    .catch(() => {});
  // Messages come in their order: when this one is here, those before it have been heard.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener("message", ({ data }) => data === "last" && resolve());
        postMessage("last", "*");
      }),
  );
  expect(await heights(page, "locatie")).toEqual(before);
});

test("the page tells its height to the host alone, and nothing else", async ({ page }) => {
  await watchMessages(page);
  await page.goto(HOST);
  await reach(page, "locatie");
  await expectFit(page, "locatie");
  const heard = await page.evaluate(() => window.heard);
  expect(heard.length).toBeGreaterThan(0);
  for (const { origin: from, ...message } of heard) {
    expect(from).toBe(origin);
    expect(Object.keys(message).every((key) => ["ready", "height", "top"].includes(key))).toBe(true);
  }
});

test("what can't be shown leaves the host's plain link", async ({ page }) => {
  const warnings = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  await page.goto(HOST);
  await expect(element(page, "niets").getByRole("link")).toBeVisible();
  expect(warnings).toHaveLength(1);
  await expect(element(page, "niets").locator("iframe")).toHaveCount(0);
});

test("a frame that our element did not make stays as it is", async ({ page }) => {
  await page.goto(`${base}over-de-cijfers/`);
  await page.evaluate((address) => {
    document.body.append(Object.assign(document.createElement("iframe"), { src: address, name: "x", id: "x" }));
  }, `${base}toegankelijkheid/`);
  await expect(page.frameLocator("#x").getByRole("banner")).toBeVisible();
});

test("a frame of somebody else's making can't put anything but a look into the page", async ({ page }) => {
  await page.goto(`${base}over-de-cijfers/`);
  await page.evaluate((address) => {
    const name = JSON.stringify({
      klachtenwijzer: 1,
      host: "null",
      bare: "<script>",
      theme: "x",
      links: "javascript:1",
      accent: "url(https://example.org/)",
      font: "a;} *{display:none",
    });
    document.body.append(Object.assign(document.createElement("iframe"), { src: address, name, id: "x" }));
  }, `${base}toegankelijkheid/`);
  await expect(page.frameLocator("#x").getByRole("banner")).toBeVisible();
  await expect(page.frameLocator("#x").locator("html")).not.toHaveAttribute("style");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the host shows its plain links", async ({ page }) => {
    await page.goto(HOST);
    await expect(page.getByRole("link", { name: "Klachten over KDV Beukenstraat 11" })).toBeVisible();
  });
});

test("visitors of the site don't load what frames need", async ({ page }) => {
  const scripts = [];
  page.on("request", (request) => scripts.push(request.url()));
  await page.goto(`${base}over-de-cijfers/`, { waitUntil: "networkidle" });
  expect(scripts.filter((address) => /\/frame-/.test(address))).toEqual([]);
});
