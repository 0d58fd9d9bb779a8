// The release build in dist/ in a real Chromium. Settings from outside: CHROMIUM (the browser),
// DIST (the built folder) and PORT.
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./support/browser.js";
import { origin, output, port } from "./support/site.js";

export default defineConfig({
  testDir: "specs",
  outputDir: `${output}/results`,
  globalSetup: "./support/made-up.js",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // What needs a second try is a fault, of the site or of its test.
  retries: 0,
  // A machine that stalls for seconds is no fault of the site: only what never comes is one.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [["list"]],
  use: {
    baseURL: origin,
    browserName: "chromium",
    launchOptions,
    locale: "nl-NL",
    // What a worker does is tested where it is meant (offline.spec.js).
    serviceWorkers: "block",
    // Recording every test costs a third of the time; to see one that failed: --trace=on.
    trace: "off",
  },
  webServer: {
    command: "node support/server.js",
    env: { PORT: String(port) },
    url: `${origin}/voorbeeld/klachten/`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
