// The release build on a host of its own, and the browser that visits it. Settings from outside, as for
// the browser tests: CHROMIUM and DIST.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { launchOptions } from "../../tests/site/support/browser.js";
import { dist, root } from "../../tests/site/support/site.js";

const packageOf = (folder) => createRequire(path.join(root, folder, "package.json"));
const { chromium } = packageOf("tests/site")("@playwright/test");
const sirv = packageOf("tools")("sirv");

/** A screen of a phone: the device on which it matters. */
const VIEWPORT = { width: 390, height: 844 };

/**
 * Serves the build. A visit `instead` of the published year gets another text for the file that
 * `replaced` names: `{ "locations.json": text }`.
 */
export async function serve(replaced = {}) {
  const files = sirv(dist);
  const server = createServer((request, response) => {
    const text = request.headers["x-instead"] && replaced[path.basename(request.url)];
    return text ? response.end(text) : files(request, response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch(launchOptions);
  return {
    origin: `http://127.0.0.1:${server.address().port}/`,
    /** A page that nothing was kept for. */
    async page({ instead = false } = {}) {
      const extraHTTPHeaders = instead ? { "x-instead": "1" } : {};
      const context = await browser.newContext({ viewport: VIEWPORT, extraHTTPHeaders, serviceWorkers: "block" });
      return context.newPage();
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Makes the page's processor so many times slower from now on. */
export async function slowDown(page, rate) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
}
