// Stands in the head of every page, before its links and files are read. No line ends without its sign.
{
  const { dataset } = document.documentElement;
  const { pathname, protocol, search, hash } = location;
  // Relative addresses of a page without the slash of its folder would begin one folder too high.
  if (/^(\.\.\/)*$/.test(dataset.root) && !/(\/|\.html?)$/.test(pathname)) {
    try {
      history.replaceState(history.state, "", `${pathname}/${search}${hash}`);
    } catch {}
  }
  // Who comes back was at a height of the whole page: `--far` in the style sheet.
  if (performance.getEntriesByType("navigation")[0]?.type !== "navigate")
    document.documentElement.style.setProperty("--far", "visible");
  // A browser looks for the step only when the scripts have arrived, and has shown all steps by then.
  if (hash.startsWith("#stap-")) {
    const wait = document.createElement("link");
    for (const [name, value] of Object.entries({ rel: "expect", href: "#whole", blocking: "render" }))
      wait.setAttribute(name, value);
    document.head.append(wait);
    document.addEventListener("readystatechange", () => {
      if (!wait.isConnected) return;
      location.replace(hash);
      wait.remove();
    });
  }
  // Opened as a file, a folder would be listed.
  if (protocol === "file:")
    addEventListener(
      "click",
      ({ target }) => {
        const link = target.closest("a[href]");
        if (link && /\/$/.test(link.pathname)) link.pathname += "index.html";
      },
      true,
    );
  if (parent !== self) document.write("<script src=", dataset.root, "FRAME></", "script>");
}
