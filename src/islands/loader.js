// Wakes the islands of one bundle: fetches its WebAssembly, then hands every island on the page that
// it holds to its function. "glue", "module" and BUNDLE are given by the build; a module of one bundle needs no name.
import start, * as islands from "glue";
import module from "module";
import { own } from "./own.js";
import "./page.js";

async function wake() {
  await start({ module_or_path: new URL(module, import.meta.url) });
  islands.wake(BUNDLE);
  document.documentElement.dataset.islands = "awake";
}

// The other language shows the same view, and a letter is about the same location: what the address
// says beside the page goes along.
for (const link of document.querySelectorAll(".languages a, [data-carry]")) {
  const carry = () => {
    link.search = own(location.search);
    if (link.hreflang) link.hash = location.hash;
  };
  for (const cause of ["click", "auxclick"]) link.addEventListener(cause, carry);
}

// The rendered page stays readable; its style sheet shows what to do where islands stay asleep.
wake().catch((error) => {
  document.documentElement.dataset.islands = "failed";
  console.error(error);
});
