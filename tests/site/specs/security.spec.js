// What a page may do. That it breaks no rule and stores nothing, on every kind of page: kinds.spec.js.
import { base, origin } from "../support/site.js";
import { alterPage, awake, expect, namesFor, openSearch, options, test } from "../support/test.js";

const stored = (page) =>
  page.evaluate(async () => [
    document.cookie.length,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ]);

test("a search stores nothing and asks nothing while typing", async ({ page }) => {
  await openSearch(page);
  await namesFor(page, "a");
  const requests = [];
  // Chromium asks for the page's icon when it finds the time.
  page.on("request", (request) => request.url().endsWith("/icon.svg") || requests.push(request.url()));
  await namesFor(page, "kdv beukenstraat");
  expect(requests).toEqual([]);
  expect(await stored(page)).toEqual([0, 0, 0, 0]);
});

test.describe("what a page was made to hold against its policy", () => {
  const inline = "<script>window.broken = 1</script>";
  const handler = "<img src='x' onerror='window.broken = 1'>";
  const addition = (html) => html.replace("</main>", `${inline}${handler}</main>`);
  const broken = (page) => page.evaluate(() => window.broken);

  test.describe(() => {
    test.use({ provoked: /Content Security Policy|Failed to load resource|request to https:\/\/example\.org\/x\.js/ });

    test("inline scripts and handlers don't run", async ({ page }) => {
      await alterPage(page, addition);
      await page.goto(`${base}wat-kan-ik-doen/`, { waitUntil: "networkidle" });
      await expect(page.locator("main img")).toHaveCount(1);
      expect(await broken(page)).toBeUndefined();
    });

    test("a script added later doesn't run, nor does one of another origin", async ({ page }) => {
      await page.goto(base);
      await awake(page);
      const blocked = await page.evaluate(async () => {
        const seen = [];
        document.addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective));
        for (const from of [{ textContent: "window.broken = 1" }, { src: "https://example.org/x.js" }]) {
          document.head.append(Object.assign(document.createElement("script"), from));
        }
        await fetch("https://example.org/").catch(() => seen.push("fetch failed"));
        while (seen.length < 4) await new Promise(requestAnimationFrame);
        return seen;
      });
      expect(blocked.sort()).toEqual(["connect-src", "fetch failed", "script-src-elem", "script-src-elem"]);
      expect(await broken(page)).toBeUndefined();
    });
  });

  test.describe(() => {
    test.use({ provoked: /Failed to load resource/ });

    test("without the policy they would run: the test above can fail", async ({ page }) => {
      await alterPage(page, (html) => addition(html).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""));
      await page.goto(`${base}wat-kan-ik-doen/`, { waitUntil: "networkidle" });
      expect(await broken(page)).toBe(1);
    });
  });
});

test("the site works in a folder of any name", async ({ page }) => {
  await page.route(`${origin}/een/heel/andere/plek/**`, async (route) => {
    const url = route.request().url().replace("/een/heel/andere/plek/", base);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await page.goto("/een/heel/andere/plek/");
  await awake(page);
  await namesFor(page, "kdv beukenstraat 11");
  await options(page).first().click();
  await expect(page).toHaveURL(`${origin}/een/heel/andere/plek/locatie/kdv-beukenstraat-11/`);
  await page.getByRole("link", { name: "Lees wat je kunt doen" }).click();
  await expect(page).toHaveURL(`${origin}/een/heel/andere/plek/wat-kan-ik-doen/?locatie=kdv-beukenstraat-11`);
  // What that page asks for comes through the route as well: a test that ended takes it away.
  await page.waitForLoadState("networkidle");
});
