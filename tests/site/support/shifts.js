// How much of a page moves by itself: Cumulative Layout Shift.
/** Watches from the page's first moment; call before it is opened. */
export const watchShifts = (page) =>
  page.addInitScript(() => {
    window.shifts = [];
    const note = (entries) => {
      for (const { value, hadRecentInput, sources } of entries) {
        const moved = sources.map(({ node }) => node?.className || node?.nodeName);
        window.shifts.push({ value, hadRecentInput, moved });
      }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    window.noteShifts = () => note(observer.takeRecords());
  });

/** Waits until the page has been drawn as it is now. */
const drawn = (page) =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    window.noteShifts();
  });

/** The shifts up to now, without what follows a key or click. */
export async function shifts(page) {
  await drawn(page);
  return page.evaluate(() => window.shifts.filter(({ hadRecentInput }) => !hadRecentInput));
}

/** Begins anew: what moves from now on counts, whatever was typed shortly before. */
export async function forgetShifts(page) {
  await drawn(page);
  await page.evaluate(() => (window.shifts = []));
}

/** The shifts since then. */
export async function shiftsSince(page) {
  await drawn(page);
  return page.evaluate(() => window.shifts);
}

export const total = (list) => list.reduce((sum, { value }) => sum + value, 0);
/** The promise is less than 0.01; a message that keeps no line for itself stays just below that. */
export const MOST = 0.001;
