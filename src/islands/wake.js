// Wakes the islands of one bundle: fetches its WebAssembly, then hands every island on the page that
// it holds to its function. "glue", "module" and BUNDLE are given by the build; a module of one bundle needs no name.
import start, * as islands from "glue";
import module from "module";

/** Says for the style sheet, and for scripts that wait, what has become of them. */
function say(state) {
  document.documentElement.dataset.islands = state;
  dispatchEvent(new Event("islands"));
}

async function wake() {
  await start({ module_or_path: new URL(module, import.meta.url) });
  // In a task of its own: both at once keep a slow phone's page from answering.
  await new Promise((resolve) => setTimeout(resolve));
  islands.wake(BUNDLE);
  say("awake");
}

// The rendered page stays readable; its style sheet shows what to do where islands stay asleep.
wake().catch((error) => {
  say("failed");
  console.error(error);
});
