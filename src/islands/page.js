// What every page does, however little it holds. Comes with its islands or charts, or alone.
import "./address.js";
import "./carry.js";
import "./far.js";
import { offer } from "./missing.js";
import "./print.js";

// A former address leads on by itself, but without the part of the page that was asked for.
const moved = document.querySelector("meta[http-equiv=refresh]");
if (moved && location.hash) location.replace(moved.content.split("url=")[1] + location.hash);

const { dataset } = document.documentElement;

const share = document.querySelector(".share");
share?.addEventListener(
  "toggle",
  async () => {
    (await import(new URL(dataset.share, import.meta.url))).open(share);
  },
  { once: true },
);

// A page is cited by its whole address, also where only the browser knows it.
for (const link of document.querySelectorAll(".cite a"))
  if (link.textContent.startsWith("/")) link.textContent = link.href;

if (document.querySelector("[data-offer]")) offer().catch(console.warn);

/** What keeps pages; in a sandboxed frame asking for it throws. */
function keeper() {
  try {
    return navigator.serviceWorker;
  } catch {
    return null;
  }
}

// What was visited stays readable without a network, unless the page stands in a frame or the site
// doesn't want it. The worker comes when everything else is there, and keeps what came before it: on a page
// whose island is called when there is time for it, after that.
async function keep(serviceWorker) {
  await serviceWorker.register(`${dataset.root}sw.js`);
  const { active } = await serviceWorker.ready;
  active.postMessage([location.href, ...performance.getEntriesByType("resource").map(({ name }) => name)]);
}
const serviceWorker = keeper();
if (serviceWorker && !serviceWorker.controller && parent === self && !("online" in dataset)) {
  const come = document.getElementById("later") ? "islands" : "load";
  addEventListener(come, () => setTimeout(() => keep(serviceWorker).catch(console.warn), 2000), { once: true });
}
