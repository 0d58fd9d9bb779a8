// Stands in the head of pages of several years. A link to a complaint of another year than the one that is
// shown goes on to the page of its year. No line ends without its sign.
{
  const { hash, protocol } = location;
  const year = hash.match(/klacht-(\d+)-/)?.[1];
  const pages = document.documentElement.dataset.years.split(" ");
  const page = year && pages.find((page) => page.split("/").at(-2) === year);
  if (page) location.replace(page + (protocol === "file:" ? "index.html" : "") + hash);
}
