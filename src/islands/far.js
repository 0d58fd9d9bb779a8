// What is far below the screen isn't laid out with its page (`--far` in the style sheet). It is once the page is there
// and has nothing else to do: whoever jumps to the end, or is about to click there, would see everything move as it
// gets its height. In steps: one would keep a slow phone busy for too long, and many would, too, since each goes through
// the whole page. Not while somebody types.

const idle = self.requestIdleCallback ?? setTimeout;

addEventListener("load", () => {
  const parts = document.querySelectorAll("main :is(article, aside, section, .key-figures, .key-figures ~ *)");
  const far = [...parts].filter((part) => getComputedStyle(part).contentVisibility === "auto");
  const step = Math.ceil(Math.sqrt(far.length));
  const next = () => {
    if (document.activeElement?.matches("input, textarea")) {
      addEventListener("focusout", () => idle(next), { once: true });
      return;
    }
    for (const part of far.splice(0, step)) part.style.contentVisibility = "visible";
    if (far.length) idle(next);
  };
  idle(next);
});
