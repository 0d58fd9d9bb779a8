// What was found in a file: lists that can be searched, passages that somebody looks through, and what was
// chosen of our proposals.
import { part, print } from "./parts.js";

const found = part("found");

/** What was chosen for each cell that something is proposed for. */
export function choices() {
  const chosen = {};
  for (const one of found.querySelectorAll("[data-choice]")) {
    const is = one.type !== "checkbox" || one.checked;
    chosen[one.dataset.choice] = (is && one.value) || null;
  }
  return JSON.stringify(chosen);
}

found.addEventListener("input", ({ target }) => {
  if (!target.matches("[data-find]")) return;
  const list = target.closest(".kinds");
  const words = target.value.toLowerCase().split(/\s+/).filter(Boolean);
  let any = false;
  for (const kind of list.querySelectorAll(".kind")) {
    let shown = false;
    const code = kind.querySelector("h3").textContent.toLowerCase();
    for (const item of kind.querySelectorAll("li")) {
      const text = code + item.textContent.toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
      shown ||= !item.hidden;
    }
    // What matches isn't to stay folded away.
    for (const more of kind.querySelectorAll("details")) more.open = words.length > 0;
    kind.hidden = !shown;
    any ||= shown;
  }
  list.querySelector("[data-none]").hidden = any;
});

/** Says how many passages were looked at. */
function count() {
  const told = found.querySelector("[data-looked-at]");
  if (!told) return;
  const all = found.querySelectorAll(".findings > li");
  const of = (name) => found.querySelectorAll(`.findings > li.${name}`).length;
  const numbers = [of("fine") + of("mend"), all.length, of("mend")];
  told.textContent = told.dataset.lookedAt.replace(/\{(\d)\}/g, (_, at) => numbers[at]);
}

found.addEventListener("click", ({ target }) => {
  const printed = target.closest("[data-print]");
  if (printed) print(printed.dataset.print);
  const said = target.closest("[data-said]");
  if (!said) return;
  const item = said.closest("li");
  const is = said.getAttribute("aria-pressed") !== "true";
  for (const one of item.querySelectorAll("[data-said]")) one.setAttribute("aria-pressed", String(is && one === said));
  item.className = is ? said.dataset.said : "";
  count();
  // One after the other, without leaving the keys.
  if (is) item.nextElementSibling?.querySelector("[data-said]").focus();
});

/** Begins anew with what was found. */
export function fill(html) {
  found.innerHTML = html;
  count();
  const heading = found.querySelector("h2");
  heading.focus();
  return heading.textContent;
}
