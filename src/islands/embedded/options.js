// What the host wishes, from the name that the element gives its frame. Any page may frame ours and
// name its frame as it likes, so nothing in it is taken for granted.
const THEMES = ["light", "dark"];
const LINKS = ["host", "tab"];

/** The wishes; null in a frame that our element did not make. */
export function options(name) {
  const given = parsed(name);
  if (given?.klachtenwijzer !== 1 || typeof given.host !== "string") return null;
  return {
    host: given.host,
    bare: given.bare === true,
    theme: oneOf(THEMES, given.theme),
    links: oneOf(LINKS, given.links),
    accent: supported("color", given.accent),
    font: supported("font-family", given.font),
  };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const oneOf = (known, value) => (known.includes(value) ? value : undefined);
const supported = (property, value) => (typeof value === "string" && CSS.supports(property, value) ? value : undefined);
