// Stands in the head of pages that can show one year or all. What their islands read of the newest year is
// asked for early, unless the address asks for other years. No line ends without its sign.
if (!/[?&;]jaar=./.test(location.search)) {
  for (const href of document.documentElement.dataset.early.split(" ")) {
    const link = { rel: "preload", href, as: "fetch", type: "application/json", crossOrigin: "" };
    document.head.append(Object.assign(document.createElement("link"), link));
  }
}
