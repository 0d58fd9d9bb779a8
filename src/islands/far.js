// What is far below the screen isn't laid out with its page (`--far` in the style sheet). It is once the page is there
// and has nothing else to do: whoever jumps to the end, or is about to click there, would see everything move as it
// gets its height. In steps: one would keep a slow phone busy for too long, and many would, too, since each goes through
// the whole page. Not while somebody types.

const idle = self.requestIdleCallback ?? setTimeout;
/** So many elements make one step, unless one part alone has more. */
const STEP = 150;

addEventListener("load", () => {
  const parts = document.querySelectorAll("main :is(article, aside, section, .key-figures, .key-figures ~ *)");
  const far = [...parts].filter((part) => getComputedStyle(part).contentVisibility === "auto");
  const most = Math.ceil(Math.sqrt(far.length));
  const next = () => {
    if (document.activeElement?.matches("input, textarea")) {
      addEventListener("focusout", () => idle(next), { once: true });
      return;
    }
    for (let [parts, elements] = [0, 0]; far.length && parts < most && elements < STEP; parts++) {
      const part = far.shift();
      part.style.contentVisibility = "visible";
      elements += part.querySelectorAll("*").length;
    }
    if (far.length) idle(next);
  };
  idle(next);
});
