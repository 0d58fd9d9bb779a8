// What a browser's translator does to a page: every text goes away and stands again in two elements
// <font>, now and whenever a text is added or changed. Who keeps a text node to change it later
// changes one that nobody sees.
import { atInteractive } from "./early.js";

/** Runs in the page. `mark` is put around every text, to tell a translated one from the page's own. */
function translate(mark) {
  const LEFT_ALONE = "script, style, noscript, textarea, title, svg, font[data-translated]";
  const seen = new WeakSet();

  function replace(text) {
    if (!text.data.trim() || seen.has(text) || !text.parentElement || text.parentElement.closest(LEFT_ALONE)) return;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    for (const font of [outer, inner]) font.style.verticalAlign = "inherit";
    outer.dataset.translated = "";
    const translated = document.createTextNode(mark + text.data + mark);
    seen.add(translated);
    inner.append(translated);
    outer.append(inner);
    text.replaceWith(outer);
  }

  function replaceIn(node) {
    if (node.nodeType === Node.TEXT_NODE) return replace(node);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(replace);
  }

  replaceIn(document.body);
  document.documentElement.lang = "x-translated";
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "characterData") replace(target);
      else addedNodes.forEach(replaceIn);
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** Translates the page as it is now, and goes on doing so. */
export const translateNow = (page, mark = "") => page.evaluate(translate, mark);

/** Translates every page that is opened from now on before any of its scripts has run. */
export const translateFromTheStart = (page, mark = "") =>
  page.addInitScript({ content: atInteractive(translate, mark) });
