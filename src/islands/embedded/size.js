// Tells the host how high the page is, whenever that changes, up or down.

/** Starts to tell; call it when the whole page is there, so that the host doesn't shrink in between. */
export function report(say) {
  const html = document.documentElement;
  let told;
  const tell = (more) => {
    // What is folded away on the host has no width, and no height that means anything.
    if (innerWidth === 0) return;
    // A list that hangs out of the page belongs to it.
    const height = Math.ceil(Math.max(html.getBoundingClientRect().height, document.body.scrollHeight));
    if (height !== told || more) say({ height, ...more });
    told = height;
  };
  tell({ ready: true });
  new ResizeObserver(() => tell()).observe(html);
  new MutationObserver(() => tell()).observe(document.body, { childList: true, subtree: true });
  // A page that comes back as it was left says who it is again.
  addEventListener("pageshow", ({ persisted }) => persisted && tell({ ready: true }));
}
