// Texts that a report could hold and that a careless page would run, break or turn around.
export const script = "<script>window.broken = 1</script><img src=x onerror='window.broken = 1'>";
export const entities = "A & B &amp; C &lt;b&gt; \"dubbel\" 'enkel' {{body}}";
export const rightToLeft = "\u202Eomgekeerd\u202C en \u05E9\u05DC\u05D5\u05DD en \u200Fmerk";
export const longWord = "w".repeat(10_000);
export const comment = "<!-- --> ]]> </p></article></main><style>*{display:none}</style>";

export const name = `KDV ${rightToLeft} <b>&</b> ${"n".repeat(200)}`;
export const texts = [script, entities, rightToLeft, longWord, comment];
