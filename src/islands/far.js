// What is far below the screen isn't laid out with its page (`--far` in the style sheet). It is once the page is there,
// a part at a time while there is nothing else to do: whoever jumps to the end, or is about to click there, would see
// everything move as it gets its height.

/** In so many steps at most. */
const STEPS = 60;
const idle = self.requestIdleCallback ?? setTimeout;

addEventListener("load", () => {
  const parts = document.querySelectorAll("main :is(article, aside, section, .key-figures, .key-figures ~ *)");
  const far = [...parts].filter((part) => getComputedStyle(part).contentVisibility === "auto");
  const step = Math.ceil(far.length / STEPS);
  const next = () => {
    for (const part of far.splice(0, step)) part.style.contentVisibility = "visible";
    if (far.length) idle(next);
  };
  idle(next);
});
