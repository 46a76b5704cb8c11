/** p-values of several hypotheses, adjusted for their number; in the order given, undefined ones (NaN) left out. */

/** The places of the defined p-values, from the smallest on. */
const ascending = (pValues: readonly number[]): number[] =>
  pValues
    .map((p, place) => ({ p, place }))
    .filter(({ p }) => !Number.isNaN(p))
    .sort((a, b) => a.p - b.p)
    .map(({ place }) => place);

/**
 * Holm's step-down adjustment (1979, Scandinavian Journal of Statistics 6:65): controls the chance of any false claim.
 * `family` is the number of hypotheses where more were open than are listed, as when the listed ones were chosen by
 * their data; the result is then at least Holm's own over all of them.
 */
export function holm(pValues: readonly number[], family?: number): number[] {
  const order = ascending(pValues);
  const size = Math.max(family ?? 0, order.length);
  const adjusted = pValues.map(() => Number.NaN);
  let running = 0;
  order.forEach((place, rank) => {
    running = Math.max(running, Math.min(1, (size - rank) * (pValues[place] ?? 1)));
    adjusted[place] = running;
  });
  return adjusted;
}
