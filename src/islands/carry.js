// The other language shows the same view, and a letter is about the same location: what the address
// says beside the page goes along.
import { own } from "./own.js";

for (const link of document.querySelectorAll(".languages a, [data-carry]")) {
  const carry = () => {
    link.search = own(location.search);
    if (link.hreflang) link.hash = location.hash;
  };
  for (const cause of ["click", "auxclick"]) link.addEventListener(cause, carry);
}
