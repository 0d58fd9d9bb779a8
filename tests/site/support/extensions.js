// What extensions of a browser do to a page: grammar checkers and password managers put elements of
// their own before and after fields, and into labels.
import { atInteractive } from "./early.js";

/** Runs in the page: puts an element at each place that is wished for, and tells how many. */
function insert({ before, after, inLabels, inForms }) {
  const added = (name) => {
    const element = document.createElement(name);
    element.dataset.extension = "";
    // They draw in a tree of their own, and take no room.
    element.attachShadow?.({ mode: "closed" });
    return element;
  };
  let number = 0;
  const put = (place) => {
    place(added("div"));
    number += 1;
  };
  for (const field of document.querySelectorAll("input, textarea, select")) {
    if (before) put((element) => field.before(element));
    if (after) put((element) => field.after(element));
    field.setAttribute("data-extension-seen", "true");
  }
  if (inLabels) for (const label of document.querySelectorAll("label")) put((element) => label.append(element));
  if (inForms) for (const form of document.querySelectorAll("form, search")) put((element) => form.prepend(element));
  return number;
}

const EVERYWHERE = { before: true, after: true, inLabels: true, inForms: true };

/** Adds the elements to the page as it is now. */
export const extendNow = (page, places = EVERYWHERE) => page.evaluate(insert, places);

/** Adds them to every page that is opened from now on, before any of its scripts has run. */
export const extendFromTheStart = (page, places = EVERYWHERE) =>
  page.addInitScript({ content: atInteractive(insert, places) });
