// When the island of the start page is called: once the page is there and nobody types, or at once for a question
// that the list of the page's links can't answer. Until then neither the download nor its program stands in the way
// of a person who types. What to call lies in a template, which browsers leave alone.

/** So many milliseconds without a key are a pause. */
const PAUSE = 700;

let pause;
let isCalled;
const called = () => document.getElementById("later")?.content;

/** Asks for what the island takes, without running it. */
function ask() {
  const { head } = document;
  for (const link of called()?.querySelectorAll("link") ?? []) head.append(link);
}

/** Calls the island now. */
export function call() {
  clearTimeout(pause);
  if (isCalled || !called()) return;
  isCalled = true;
  ask();
  const script = called().querySelector("script");
  script.onerror = () => (document.documentElement.dataset.islands = "failed");
  document.head.append(script);
}

/** Somebody is busy with the field: not before the next pause. */
export function later() {
  clearTimeout(pause);
  if (document.readyState === "complete") pause = setTimeout(call, PAUSE);
}

addEventListener("load", () => {
  later();
  (self.requestIdleCallback ?? setTimeout)(ask);
});
