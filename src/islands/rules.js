// Style that a script brings along. The page's security policy allows no style element of a script's, and
// sheets made by a script are younger than many phones; every browser takes rules into a sheet that is there.
const RULE = /[^{}]+\{(?:[^{}]|\{[^{}]*\})*\}/g;

/** Puts rules behind those that the page has. */
export function addRules(css) {
  const sheet = [...document.styleSheets].reverse().find(({ ownerNode }) => ownerNode.matches("style"));
  for (const rule of css.replace(/\/\*[^]*?\*\//g, "").match(RULE)) sheet.insertRule(rule, sheet.cssRules.length);
}
