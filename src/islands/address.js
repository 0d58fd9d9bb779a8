// Makes of the page's address what it was before mail programs and social networks had it: what they
// count visitors by goes, so that nobody hands it on, and the place on the page is found.
import { target } from "./hash.js";
import { own } from "./own.js";

const ours = own(location.search);
if (ours !== location.search) {
  try {
    history.replaceState(history.state, "", location.pathname + ours + location.hash);
  } catch {
    // In a sandboxed frame nobody sees the address.
  }
}

const place = target(location.hash);
if (place && `#${place.id}` !== location.hash) location.replace(`#${place.id}`);

// Not every browser opens what is folded for whoever is led into it.
const fold = place?.closest("details:not([open])");
if (fold) {
  fold.open = true;
  place.scrollIntoView();
}
