// How much of a page moves by itself: Cumulative Layout Shift, without what follows a key or click.
/** Watches from the page's first moment; call before it is opened. */
export const watchShifts = (page) =>
  page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries()) {
        const moved = sources.map(({ node }) => node?.className || node?.nodeName);
        if (!hadRecentInput) window.shifts.push({ value, moved });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });

/** The shifts up to now, once the page has been still for two frames. */
export const shifts = (page) =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return window.shifts;
  });

export const total = (list) => list.reduce((sum, { value }) => sum + value, 0);
