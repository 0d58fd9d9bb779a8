// axe, with nothing left over: what it can't decide is computed here or is a fault.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { undecidedTexts } from "./contrast.js";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What axe leaves open and we have decided: a heading over a group of rows has no cells of its own. */
const DECIDED = ["th-has-data-cells"];
/** The rules whose answer hangs on colours: all that another scheme of the same page can break. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** How a fault ends whose element is no longer there; contrast.js says so, in the page. */
const GONE = ": it is gone";

async function run(page, runOnly, exclude) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  return page.evaluate(
    async ([runOnly, exclude]) => {
      // What is laid out only when it comes near has no place yet that axe could look at.
      const laidOut = new CSSStyleSheet();
      laidOut.replaceSync("* { content-visibility: visible !important }");
      document.adoptedStyleSheets.push(laidOut);
      // A page in a frame is a page of ours, and looked at as one.
      const rules = { "frame-tested": { enabled: false } };
      const options = { runOnly, rules, resultTypes: ["violations", "incomplete"], iframes: false };
      const { violations, incomplete } = await window.axe.run(
        { include: [["html"]], exclude: exclude.map((one) => [one]) },
        options,
      );
      laidOut.replaceSync("");
      const nodes = (rules) =>
        rules.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary, any }) => ({
            id,
            target: target.flat().join(" "),
            why: failureSummary ?? any.map(({ message }) => message).join(),
          })),
        );
      return { violations: nodes(violations), incomplete: nodes(incomplete) };
    },
    [runOnly, exclude],
  );
}

/** What is wrong with texts once colours on their way (a chart that is drawn anew fades in) have arrived. */
async function settled(page, texts) {
  const ask = () => page.evaluate(undecidedTexts, texts);
  let found = await ask();
  for (let tries = 0; found.length && tries < 50; tries++) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    found = await ask();
  }
  return found;
}

/** A chart that is drawn anew takes away what was to be looked at: then all is looked at once more. */
async function faults(page, runOnly, exclude) {
  let found = await faultsOnce(page, runOnly, exclude);
  for (let tries = 0; found.some((fault) => fault.endsWith(GONE)) && tries < 3; tries++) {
    found = await faultsOnce(page, runOnly, exclude);
  }
  return found;
}

async function faultsOnce(page, runOnly, exclude) {
  const { violations, incomplete } = await run(page, runOnly, exclude);
  const told = ({ id, target, why }) => `${id} ${target}: ${why}`;
  const isContrast = ({ id }) => id === "color-contrast";
  const texts = incomplete.filter(isContrast).map(({ target }) => target);
  return [
    ...violations.map(told),
    ...incomplete
      .filter((one) => !isContrast(one) && !DECIDED.includes(one.id))
      .map((one) => `undecided: ${told(one)}`),
    ...(texts.length ? await settled(page, texts) : []),
  ];
}

/** Everything that axe finds wrong with a page, or can't decide and neither can we. */
export const violations = (page, { exclude = [] } = {}) => faults(page, { type: "tag", values: RULES }, exclude);

/** The same for what colours alone can break: enough after a change of the scheme. */
export const paleTexts = (page, { exclude = [] } = {}) => faults(page, { type: "rule", values: OF_COLOURS }, exclude);

/** Both schemes of a page in one load. */
export async function violationsInBothSchemes(page, options) {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await violations(page, options);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = (await paleTexts(page, options)).map((fault) => `dark: ${fault}`);
  await page.emulateMedia({ colorScheme: "light" });
  return [...light, ...dark];
}
