// What every page does, however little it holds. Comes with its islands or charts, or alone.
import "./print.js";

const share = document.querySelector(".share");
share?.addEventListener("toggle", async () => {
  const address = new URL(document.documentElement.dataset.share, import.meta.url);
  (await import(address)).open(share);
}, { once: true });
