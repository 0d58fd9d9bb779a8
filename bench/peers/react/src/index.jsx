// All complaints in React, as one would write it today: what `klachten/` is set beside.
import { memo, Suspense, use, useDeferredValue, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";

const PORTION = 20;
const FILTERS = { outcome: "Uitkomst", category: "Onderwerp", kind: "Soort" };
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const wordsOf = (text) => folded(text).match(WORD) ?? [];

/** With its words in a row, each behind a space: so a word's beginning is found without a list of words. */
const searchable = (one) => ({
  ...one,
  words: ` ${wordsOf(`${one.name} ${one.category} ${one.complaint} ${one.resolution ?? ""}`).join(" ")}`,
});
const loading = fetch("complaints.json")
  .then((response) => response.json())
  .then((complaints) => complaints.map(searchable));

function App() {
  const [query, setQuery] = useState("");
  const [shown, setShown] = useState(PORTION);
  const asked = useDeferredValue(query);
  const type = (event) => {
    setQuery(event.target.value);
    setShown(PORTION);
  };
  return (
    <main>
      <h1>Alle klachten</h1>
      <label htmlFor="zoek-klachten">Zoek in de klachten</label>{" "}
      <input id="zoek-klachten" type="search" value={query} onChange={type} />
      <Suspense fallback={<p>De klachten worden opgehaald…</p>}>
        <Results query={asked} shown={shown} setShown={setShown} />
      </Suspense>
    </main>
  );
}

/** Kept as it is while a key is typed: it follows when React has time for it. */
const Results = memo(function Results({ query, shown, setShown }) {
  const complaints = use(loading);
  const [chosen, setChosen] = useState({});
  const words = useMemo(() => wordsOf(query), [query]);
  const matching = useMemo(
    () => complaints.filter((one) => words.every((word) => one.words.includes(` ${word}`))),
    [complaints, words],
  );
  const fits = (one, but) => Object.keys(FILTERS).every((by) => by === but || !chosen[by] || one[by] === chosen[by]);
  const found = matching.filter((one) => fits(one));
  const choose = (by, value) => {
    setChosen({ ...chosen, [by]: value });
    setShown(PORTION);
  };
  return (
    <>
      {Object.keys(FILTERS).map((by) => (
        <Filter
          key={by}
          by={by}
          value={chosen[by] ?? ""}
          complaints={matching.filter((one) => fits(one, by))}
          choose={choose}
        />
      ))}
      <p role="status">
        {found.length} {found.length === 1 ? "klacht" : "klachten"} gevonden
      </p>
      {found.slice(0, shown).map((one) => (
        <Card key={one.id} complaint={one} words={words} />
      ))}
      {found.length > shown && (
        <button type="button" onClick={() => setShown(shown + PORTION)}>
          Toon meer
        </button>
      )}
    </>
  );
});

function Filter({ by, value, complaints, choose }) {
  const counts = Map.groupBy(complaints, (one) => one[by]);
  // What was chosen stays, whatever is typed.
  const values = [...new Set([...counts.keys(), ...(value ? [value] : [])])].sort();
  return (
    <label>
      {FILTERS[by]}{" "}
      <select value={value} onChange={(event) => choose(by, event.target.value)}>
        <option value="">Alle ({complaints.length})</option>
        {values.map((one) => (
          <option key={one} value={one}>
            {one} ({counts.get(one)?.length ?? 0})
          </option>
        ))}
      </select>
    </label>
  );
}

const Card = memo(function Card({ complaint, words }) {
  return (
    <article className="complaint" id={complaint.id}>
      <h3>{complaint.name}</h3>
      <p>
        {complaint.category} · {complaint.outcome}
      </p>
      <h4>Wat de ouder zei</h4>
      <Marked text={complaint.complaint} words={words} />
      <h4>Wat er is gedaan</h4>
      <Marked text={complaint.resolution ?? "Dat staat niet in het verslag."} words={words} />
    </article>
  );
});

/** A text with the words that match standing out whole, as ours has them. */
function Marked({ text, words }) {
  const pieces = [];
  let end = 0;
  for (const { 0: word, index } of words.length ? text.matchAll(WORD) : []) {
    if (!words.some((beginning) => folded(word).startsWith(beginning))) continue;
    pieces.push(text.slice(end, index), <mark key={index}>{word}</mark>);
    end = index + word.length;
  }
  return (
    <p>
      {pieces}
      {text.slice(end)}
    </p>
  );
}

createRoot(document.getElementById("root")).render(<App />);
