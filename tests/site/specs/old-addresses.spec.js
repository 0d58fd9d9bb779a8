// Links that were handed out keep opening the same view: the lists in tests/addresses/.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { base, root } from "../support/site.js";
import { expect, test } from "../support/test.js";

const folder = path.join(root, "tests/addresses");
for (const list of readdirSync(folder)) {
  const lines = readFileSync(path.join(folder, list), "utf8").split("\n");
  for (const line of lines.filter((line) => line.includes("\t") && !line.startsWith("#"))) {
    const [address, heading, text] = line.split("\t");
    test(`${list}: /${address} opens what it opened`, async ({ page }) => {
      const response = await page.goto(base + address);
      expect(response.status()).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(heading);
      await expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible();
      const { hash } = new URL(page.url());
      if (hash) await expect(page.locator(hash)).toBeInViewport();
    });
  }
}

test("there are lists, and they cover every kind of view", () => {
  const all = readdirSync(folder)
    .map((list) => readFileSync(path.join(folder, list), "utf8"))
    .join("");
  for (const part of ["?q=", "locatie/", "#klacht-", "#stap-", "onderwerpen/", "brief/?locatie=", "en/"])
    expect(all).toContain(part);
});
