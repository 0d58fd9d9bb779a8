// The report on a week: which one, and its ways out of the page, to paper, a mail or a spreadsheet. The core says
// it; conclusions are typed here, and kept only as long as the page is open.

import { desk, print, save } from "./parts.js";

/** The desk's part for it: `ask` reaches the core. */
export function weekly(ask) {
  const section = desk.querySelector(".week");
  const part = (name) => section.querySelector(`[data-week="${name}"]`);
  const which = part("which");
  const conclusions = part("conclusions");
  /** What was concluded of each week. */
  const concluded = new Map();
  let report;

  /** The text for a mail, with what was concluded. */
  function mail() {
    const said = conclusions.value.trim();
    const heading = section.querySelector("#conclusies").textContent.toUpperCase();
    return said ? `${report.mail}\n${heading}\n${said}\n` : report.mail;
  }

  const told = () => {
    part("mail").textContent = mail();
    part("said").textContent = conclusions.value;
  };

  /** Says what became of something, where it was asked for and to a screen reader. */
  const say = (text) => {
    for (const one of [part("status"), desk.querySelector("[role=status]")]) one.textContent = text;
  };

  let isChosen = false;
  which.addEventListener("change", () => {
    isChosen = true;
    ask({ ask: "week", week: which.value });
  });
  conclusions.addEventListener("input", () => {
    concluded.set(report.week, conclusions.value);
    told();
  });
  part("copy").addEventListener("click", async ({ currentTarget: { dataset } }) => {
    const done = await navigator.clipboard.writeText(mail()).then(
      () => true,
      () => false,
    );
    say(done ? dataset.copied : dataset.notCopied);
    if (!done) part("text").open = true;
  });
  part("save").addEventListener("click", () => {
    save(report.csv, `klachten-${report.week}.csv`, "text/csv");
  });
  part("print").addEventListener("click", () => print("week"));

  return {
    ask: () => ask({ ask: "week", week: report?.week ?? "" }),
    hide: () => {
      section.hidden = true;
    },
    show(data) {
      report = data;
      section.hidden = !data.html;
      which.innerHTML = data.options;
      part("report").innerHTML = data.html;
      part("status").textContent = "";
      if (isChosen) say(part("report").querySelector("h3, p").textContent);
      isChosen = false;
      for (const name of ["ways", "concluded", "text"]) part(name).hidden = !data.mail;
      conclusions.value = concluded.get(data.week) ?? "";
      told();
    },
  };
}
