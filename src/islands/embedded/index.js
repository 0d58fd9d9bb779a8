// What a page does when <klachten-wijzer> shows it in a frame on another page. A line in every page's
// head loads this before the first paint, and only in a frame; visitors of the site never get it.
import { dress } from "./look.js";
import { options } from "./options.js";
import { report } from "./size.js";
import { lead } from "./ways.js";

// In a sandbox without an origin no program may load: the page says what doesn't work, and at once.
addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLScriptElement) document.documentElement.dataset.islands = "failed";
  },
  true,
);

const wishes = options(name);
if (wishes) {
  // An origin that has no name, as that of a file, can't be aimed at.
  const target = wishes.host === "null" ? "*" : wishes.host;
  const say = (message) => parent.postMessage({ klachtenwijzer: message }, target);
  dress(wishes);
  lead(wishes, say);
  addEventListener("DOMContentLoaded", () => {
    // The host's page has a main part of its own; this one is told apart by its name.
    document.querySelector("main").setAttribute("aria-label", document.title);
    report(say);
  });
}
