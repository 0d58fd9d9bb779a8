// On paper stands the address of the view that was printed, with its search, filters or choice.
addEventListener("beforeprint", () => {
  document.querySelector(".on-paper span").textContent = location.href;
});
