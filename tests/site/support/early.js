/** A script that calls a function once a page has been read, before any script of the page runs. */
export const atInteractive = (call, argument) => `
  document.addEventListener("readystatechange", () => {
    if (document.readyState === "interactive") (${call})(${JSON.stringify(argument)});
  });`;
