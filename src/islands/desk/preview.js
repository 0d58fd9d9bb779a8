// A poured page in a frame. Its links lead to other poured pages; its scripts stay asleep.

/** Where poured pages seem to stand: no request ever goes there. */
const HERE = "https://desk.invalid/";

/** Shows the page that stands at a path; `ask` brings another one. */
export function preview(frame, html, path, ask) {
  frame.onload = () => {
    const page = frame.contentDocument;
    page.addEventListener("click", (event) => {
      const link = event.target.closest?.("a[href]");
      if (!link) return;
      event.preventDefault();
      const to = new URL(link.getAttribute("href"), new URL(path, HERE));
      if (to.origin !== new URL(HERE).origin) return;
      const file = to.pathname.slice(1).replace(/(^|\/)$/, "$1index.html");
      if (file !== path) ask(file);
      else page.getElementById(decodeURIComponent(to.hash.slice(1)))?.scrollIntoView();
    });
  };
  frame.srcdoc = quiet(html);
}

/** The page without whatever would run in it or be asked for: it stands nowhere yet. */
function quiet(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const part of page.querySelectorAll("script, link, img")) part.remove();
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
