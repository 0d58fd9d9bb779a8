// Answers a search until its island can, so that nobody waits for WebAssembly to find a name: the page
// lists every location, and those that have all typed words in their names are shown as links. Stands
// in the page itself. The island finds more, and its list takes the place of this one. Where nothing is
// found this calls it: only the island may say that a location wasn't found, and what that means.
import { all, find, fold } from "./names.js";
import { call, later } from "./waking.js";

const isAnswered = (field) => field.parentElement.querySelector("[role=option], .search-message p + p");
const isAwake = () => document.documentElement.dataset.islands === "awake";

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

function answer(field) {
  const text = fold(field.value);
  const { links, isAlike } = find(text);
  const { ariaLabel, dataset } = field.parentElement.querySelector("[role=listbox]");
  // Two questions may have waited for one frame.
  list?.remove();
  // What is found almost may be found wholly by the island: by a former name, or a town.
  if (text && (isAlike || !links.length)) call();
  // What is said once the island is awake is its own.
  if (!document.documentElement.dataset.islands)
    field.parentElement.querySelector(".search-message").textContent = text && !links.length ? dataset.loading : "";
  if (!links.length) return;
  list = document.createElement("ul");
  list.className = "search-list search-early";
  list.ariaLabel = ariaLabel;
  // Pressing would take the focus away and so close the list; that waits for the click.
  list.onmousedown = (event) => event.preventDefault();
  for (const link of links) {
    const copy = link.cloneNode(true);
    if (isAlike) copy.lastChild.prepend(`${dataset.alike} · `);
    list.appendChild(document.createElement("li")).append(copy);
  }
  field.parentElement.append(list);
}

function ask({ target: field }) {
  if (field.name !== "q") return;
  later();
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
  if (event.isComposing || !list?.isConnected) return;
  // To go through the list by its keys is the island's.
  if (/^Arrow(Up|Down)$/.test(event.key)) call();
  if (event.key !== "Escape") return;
  list.remove();
  // The text stays, as it does in the island.
  event.preventDefault();
});
// Enter takes the only answer, as it does in the island.
addEventListener("submit", (event) => {
  const links = list?.isConnected && !isAwake() ? list.querySelectorAll("a") : [];
  if (!links.length) return;
  event.preventDefault();
  if (links.length === 1) links[0].click();
});
addEventListener("focusout", ({ relatedTarget }) => list?.parentElement?.contains(relatedTarget) || list?.remove());
addEventListener("DOMContentLoaded", () => {
  all();
  // A shared search is answered as if it had been typed.
  const field = document.querySelector("[name=q]");
  const text = new URLSearchParams(location.search).get("q");
  if (!text || field.value) return;
  field.value = decoded(text);
  field.focus({ preventScroll: true });
});
