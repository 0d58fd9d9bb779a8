// On paper stands the address of the view that was printed, with its search, filters or choice.
import { address } from "./own.js";

addEventListener("beforeprint", () => {
  const place = document.querySelector(".on-paper span");
  if (place) place.textContent = address();
});
