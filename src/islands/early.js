// Answers a search until its island can, so that nobody waits for WebAssembly to find a name: the page
// lists every location, and those that have all typed words in their names are shown as links. Stands
// in the page itself. The island finds more, and its list takes the place of this one. Where nothing is
// found this says nothing: only the island may say that a location wasn't found, and what that means.
const SHOWN = 6;
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
const isAnswered = (field) => field.parentElement.querySelector("[role=option], .search-message p + p");
// Another number is another house: 1 is not found in 176.
const has = (name, word) => (/^\d+$/.test(word) ? name.split(/\D+/).includes(word) : name.includes(word));

/** What mail programs encoded once more; `links` reads it in the same way. */
function decoded(text) {
  try {
    return decodeURIComponent(decodeURIComponent(text));
  } catch {
    return text;
  }
}

let list;
let isOver;
let names;

/** Names as they are compared, with their links. Prepared once, when all of them are there: to fold some hundreds at
 * every key takes longer than a frame on a slow phone. */
function all() {
  if (names) return names;
  const links = [...document.querySelectorAll(".location-list a")];
  const folded = links.map((link) => [fold(link.firstChild.textContent), link]);
  if (document.readyState !== "loading") names = folded;
  return folded;
}

/** Exact names first, then beginnings, with and without the kind. */
function rank(name, text) {
  const names = [name, name.replace(/^\w{3} /, "")];
  return names.includes(text) ? 0 : names.some((one) => one.startsWith(text)) ? 1 : 2;
}

function answer(field) {
  const text = fold(field.value);
  const words = text.split(/\s+/);
  const found = [];
  if (text) {
    for (const [name, link] of all()) {
      if (words.every((word) => has(name, word))) found.push([rank(name, text), link]);
    }
  }
  // Two questions may have waited for one frame.
  list?.remove();
  if (!found.length) return;
  list = document.createElement("ul");
  list.className = "search-list search-early";
  list.ariaLabel = field.parentElement.querySelector("[role=listbox]").ariaLabel;
  // Pressing would take the focus away and so close the list; that waits for the click.
  list.onmousedown = (event) => event.preventDefault();
  for (const [, link] of found.sort(([one], [other]) => one - other).slice(0, SHOWN)) {
    list.appendChild(document.createElement("li")).append(link.cloneNode(true));
  }
  field.parentElement.append(list);
}

function ask({ target: field }) {
  if (field.name !== "q") return;
  list?.remove();
  if (isOver) return;
  if (!document.documentElement.dataset.islands) return answer(field);
  // Awake, but perhaps without the list of locations yet: the island has its chance first.
  requestAnimationFrame(() => {
    isOver = isAnswered(field);
    if (!isOver) answer(field);
  });
}

addEventListener("input", ask);
addEventListener("focusin", ask);
addEventListener("keydown", (event) => {
  // While an input method composes, Escape is for the word in the making.
  if (event.key !== "Escape" || event.isComposing || !list?.isConnected) return;
  list.remove();
  // The text stays, as it does in the island.
  event.preventDefault();
});
addEventListener("focusout", ({ relatedTarget }) => list?.parentElement?.contains(relatedTarget) || list?.remove());
// A shared search is answered as if it had been typed.
addEventListener("DOMContentLoaded", () => {
  const field = document.querySelector("[name=q]");
  const text = new URLSearchParams(location.search).get("q");
  if (!text || field.value) return;
  field.value = decoded(text);
  field.focus({ preventScroll: true });
});
