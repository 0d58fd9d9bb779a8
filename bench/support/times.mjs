// What is said about many times.

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Of times in milliseconds, each with what took it: the middle, the 95th percentile, the slowest. */
export function spread(times) {
  const sorted = times.toSorted((a, b) => a.time - b.time);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { p50: at(0.5), p95: at(0.95), max: at(1), count: sorted.length };
}

export const ms = ({ time }) => time.toFixed(1).padStart(5);

/** Values under the key that each has. */
export function grouped(values, keyOf) {
  const groups = new Map();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}
