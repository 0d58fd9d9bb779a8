// Says to who types before the islands are awake that the answer is on its way.
const list = document.querySelector("[data-loading]");
const said = list?.parentElement.querySelector(".search-message");
const field = list?.parentElement.querySelector("[role=combobox]");

function say() {
  if (!document.documentElement.dataset.islands) said.textContent = field.value ? list.dataset.loading : "";
}

if (said && field) {
  field.addEventListener("input", say);
  say();
}
