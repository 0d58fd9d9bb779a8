// What somebody does at the coordinator's desk.
import { execFileSync } from "node:child_process";
import { base } from "./site.js";
import { expect } from "./test.js";

export const DESK = "werkplaats/";

/** Opens a desk and waits until it has begun. */
export async function ready(page, address = base + DESK) {
  await page.goto(address);
  await expect(page.locator("[data-part=status]")).toHaveText(/Klaar om te beginnen|Ready to begin/, {
    timeout: 60_000,
  });
}

export const found = (page) => page.locator("[data-part=found]");

/** Saves what a button gives. */
export async function saved(page, button) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), file: await download.path() };
}

/** Unpacks a zip by another program. */
export const unpack = (zip, folder) => execFileSync("python3", ["-m", "zipfile", "-e", zip, folder]);
