// Style that a script brings along. The page's security policy allows no style element of a script's, and
// sheets made by a script are younger than many phones; every browser takes rules into a sheet that is there.
const RULE = /[^{}]+\{(?:[^{}]|\{[^{}]*\})*\}/g;

/** The page's last sheet. Where a host has taken all of them away, one of the script's, if it can make any. */
function last() {
  const own = [...document.styleSheets].reverse().find(({ ownerNode }) => ownerNode.matches("style"));
  if (own) return own;
  const made = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, made];
  return made;
}

/** Puts rules behind those that the page has. What they are for works without them. */
export function addRules(css) {
  let sheet;
  try {
    sheet = last();
  } catch (error) {
    return console.warn(error);
  }
  for (const rule of css.replace(/\/\*[^]*?\*\//g, "").match(RULE)) sheet.insertRule(rule, sheet.cssRules.length);
}
