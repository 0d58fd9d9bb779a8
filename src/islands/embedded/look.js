// The host's look, set through the style sheets' own interface: the security policy allows no style
// but the page's own, and pages of other visitors pay nothing for it.
import { addRules } from "../rules.js";
import { contrast, mix, read, written } from "./colour.js";

const html = document.documentElement;
// A frame is as high as what it shows: nothing in it waits to be laid out, and the screen has a height
// that doesn't follow the frame's.
const FRAMED = ":root { --screen: 48rem; --far: visible; overflow: hidden } body { min-height: 0 }";
const BARE = ".site-header, .site-footer, .skip-link { display: none } main { padding-block: 0.25rem }";
/** What WCAG asks between a text and its background. */
const READABLE = 4.5;

/** Shows the page as the host wishes, from its first paint on. */
export function dress({ bare, theme, accent, font }) {
  addRules(FRAMED + (bare ? BARE : ""));
  if (font) html.style.setProperty("--font", font);
  if (theme) html.style.colorScheme = theme;
  // Both are made from the site's own colours, which stand in the head above this script.
  if (theme) for (const { cssRules } of document.styleSheets) force(theme, cssRules);
  if (!accent) return;
  tint(accent);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => tint(accent));
}

/** Lets the rules of one theme hold always and those of the other never. */
function force(theme, cssRules) {
  for (const rule of cssRules) {
    const scheme = rule.media?.mediaText.match(/prefers-color-scheme: ?(\w+)/)?.[1];
    if (scheme) rule.media.mediaText = scheme === theme ? "all" : "not all";
  }
}

/** The host's colour for links and buttons, as far from its backgrounds as reading takes. */
function tint(accent) {
  const style = getComputedStyle(html);
  const [ink, paper, ...others] = ["--ink", "--paper", "--surface", "--mark", "--urgent-soft"].map((name) =>
    read(style.getPropertyValue(name)),
  );
  const wished = read(accent);
  const soft = mix(paper, wished, 0.12);
  let own = wished;
  for (
    let share = 0;
    share < 1 && [paper, soft, ...others].some((ground) => contrast(own, ground) < READABLE);
    share += 0.05
  ) {
    own = mix(wished, ink, share);
  }
  const strong = mix(own, ink, 0.35);
  const [light, dark] = [
    [255, 255, 255],
    [16, 20, 22],
  ];
  const colours = {
    "--accent": own,
    "--accent-strong": strong,
    "--accent-soft": soft,
    "--on-accent": contrast(light, own) > contrast(dark, own) ? light : dark,
  };
  for (const [name, colour] of Object.entries(colours)) html.style.setProperty(name, written(colour));
}
