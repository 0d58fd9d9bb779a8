// On the page for addresses that lead nowhere: offers the one that was probably meant. Mail programs
// encode what divides an address, break its lines and take the full stop behind it along.

/** What could have been meant, the likeliest first. */
export function meant(href) {
  const divided = href
    .replace(/%(25)*23/g, "#")
    .replace(/%(25)*3F/gi, "?")
    .replace(/%(25)*2F/gi, "/")
    .replace(/&amp;/g, "&");
  const [, place, rest] = divided.match(/^([^?#]*)(.*)$/s);
  const whole = place.replace(/(%(25)*(0[9AD]|20|C2%A0|E2%80%8B)|=$)+/gi, "");
  const bare = whole.replace(/(%(22|27|3E|3C|29|5D)|[.,;:!'")\]>*_]|index\.html?)+$/i, "");
  const small = bare
    .replace(/([^:/])\/{2,}/g, "$1/")
    .replace(/^(\w+:\/\/[^/]*)(.*)$/s, (_, host, path) => host + path.toLowerCase());
  const folders = [place, whole, bare, small].map((folder) => (/\/$|\.\w+$/.test(folder) ? folder : `${folder}/`));
  return [...new Set(folders.map((folder) => folder + rest))].filter((address) => address !== href);
}

/** Offers the first that is there. */
export async function offer() {
  for (const address of meant(location.href)) {
    const answer = await fetch(address, { method: "HEAD" });
    if (!answer.ok || !/html/.test(answer.headers.get("content-type"))) continue;
    for (const place of document.querySelectorAll("[data-offer]")) {
      const link = place.querySelector("a");
      [link.href, link.textContent, place.hidden] = [address, address, false];
    }
    return;
  }
}
