// A page of any kind in a frame on another origin, as <klachten-wijzer> makes it: the frame is as high
// as the page in it says, whatever that comes to. A page whose height follows the frame's grows for ever.
import { expect } from "@playwright/test";
import { host, origin } from "./site.js";

const EMPTY = `${host}/leeg`;
const wishes = (more) => JSON.stringify({ klachtenwijzer: 1, host, bare: true, ...more });

/** Opens the page in a frame; `height` is the frame's, `heights` all that it ever had. */
export async function openFramed(page, address, more = {}) {
  await page.goto(EMPTY);
  await page.evaluate(
    ([address, name, origin]) => {
      const frame = document.createElement("iframe");
      Object.assign(frame, { name, src: address, id: "framed", title: "framed" });
      Object.assign(frame.style, { border: 0, display: "block", height: "24rem", width: "100%" });
      window.heights = [];
      addEventListener("message", ({ source, origin: from, data }) => {
        const height = data?.klachtenwijzer?.height;
        if (source !== frame.contentWindow || from !== origin || !height) return;
        window.heights.push(height);
        frame.style.height = `${height}px`;
      });
      document.body.append(frame);
    },
    [new URL(address, origin).href, wishes(more), origin],
  );
  const inside = page.frameLocator("#framed");
  return {
    inside,
    height: () => page.locator("#framed").evaluate(({ clientHeight }) => clientHeight),
    heights: () => page.evaluate(() => window.heights),
  };
}

/**
 * Waits until the frame fits what it shows and has kept its height for many frames. A page that
 * chases its frame's height never comes to rest, and never ends below `highest`.
 */
export async function expectFitted(framed, { highest = 60_000, timeout = 30_000 } = {}) {
  await expect
    .poll(async () => (await framed.heights()).length, { message: "the page says how high it is" })
    .toBeGreaterThan(0);
  await expect(async () => {
    const before = (await framed.heights()).length;
    await framed.inside.locator("html").evaluate(async () => {
      for (let frames = 0; frames < 30; frames++) await new Promise(requestAnimationFrame);
    });
    const all = await framed.heights();
    expect(all.at(-1), "it grows without end").toBeLessThan(highest);
    expect(all.length, `it still moves: ${all.slice(-5)}`).toBe(before);
    const content = await framed.inside
      .locator("html")
      .evaluate((html) => Math.ceil(Math.max(html.getBoundingClientRect().height, document.body.scrollHeight)));
    expect(Math.abs((await framed.height()) - content), `${await framed.height()} for ${content}`).toBeLessThanOrEqual(
      1,
    );
  }).toPass({ timeout });
}
