// Where links lead from a page in a frame: places on the page scroll the host, pages of the site open
// where the host wishes, and everything else opens beside it, since it may refuse to be framed.
import { target } from "../hash.js";

const html = document.documentElement;
const root = new URL(html.dataset.root || "./", document.baseURI);
const TARGETS = { host: "_top", tab: "_blank" };

const isOwn = ({ origin, pathname }) => origin === root.origin && pathname.startsWith(root.pathname);
const isHere = ({ origin, pathname, search }) =>
  origin === location.origin && pathname === location.pathname && search === location.search;

/** Watches every way out of the page. */
export function lead({ links }, say) {
  addEventListener(
    "click",
    (event) => {
      const link = event.target.closest?.("a[href]");
      if (!link || !/^https?:$/.test(link.protocol)) return;
      const url = new URL(link.href);
      if (isHere(url) && url.hash) return setTimeout(show, 0, say);
      const name = isOwn(url) ? TARGETS[links] : "_blank";
      if (name && !link.download) Object.assign(link, { target: name, rel: "noopener" });
    },
    true,
  );
  addEventListener("hashchange", () => show(say));
  addEventListener("DOMContentLoaded", () => location.hash && setTimeout(show, 0, say));
  if (TARGETS[links]) watchScripts(TARGETS[links]);
}

/** Scrolls the host to the place that the address names: the frame itself has nothing to scroll. */
function show(say) {
  const place = target(location.hash);
  if (!place) return;
  const margin = parseFloat(getComputedStyle(place).scrollMarginTop) || 0;
  say({ top: Math.max(0, place.getBoundingClientRect().top + scrollY - margin) });
}

/** A script that opens a page, as the search does, opens it there too, where browsers tell of it. */
function watchScripts(name) {
  globalThis.navigation?.addEventListener("navigate", (event) => {
    const url = new URL(event.destination.url);
    const leaves =
      event.cancelable && event.navigationType === "push" && !event.destination.sameDocument && !event.hashChange;
    if (!leaves || !isOwn(url)) return;
    event.preventDefault();
    open(url, name);
  });
}
