// What of an address is the site's own: the same as `links::own`, for scripts. Trackers of mail programs
// and social networks say who was sent the address, and are not handed on.
const OWN =
  "q locaties volgorde onderwerp uitkomst label soort plaats locatie jaar show location compare category year lang theme links accent font bare".split(
    " ",
  );

/** The query with nothing but what is ours; mail programs write `&amp;` for `&`. */
export function own(search) {
  const parts = search
    .slice(1)
    .split("&")
    .map((part) => part.replace(/^(amp;)+/, ""));
  const ours = parts.filter((part) => OWN.includes(part.split("=")[0])).join("&");
  return ours && `?${ours}`;
}

/** The whole address of what is seen, with the year that the page shows: it shows the same when a newer year
    is published. */
export function address() {
  const permanent = document.querySelector(".share")?.dataset.permanent;
  let [place] = location.href.split(/[?#]/);
  let query = own(location.search);
  if (permanent?.startsWith("?")) {
    if (!/[?&]jaar=/.test(query)) query += (query ? "&" : "?") + permanent.slice(1);
  } else if (permanent) place = place.replace(/index\.html$/, "") + permanent;
  return place + query + location.hash;
}
