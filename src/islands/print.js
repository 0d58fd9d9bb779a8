// On paper stands the address of the view that was printed, with its search, filters or choice.
addEventListener("beforeprint", () => {
  for (const place of document.querySelectorAll(".page-address")) place.textContent = location.href;
});
