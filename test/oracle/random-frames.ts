/** Seeded prediction files for the oracle: small and lopsided, so that every corner of the rules is met. */

/** A frame as columns; labels are 0 and 1. */
export interface Frame {
  readonly columns: Readonly<Record<string, readonly (string | number)[]>>;
  /** Lists of columns whose groups are compared. */
  readonly features: readonly (readonly string[])[];
  readonly control: readonly string[];
}

/** mulberry32: a small generator with a seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const TEXTS = ['male', 'female', 'Z', 'a', 'é', '10', 'b b', 'ż'];
const NUMBERS = [1, 2, 10, 9, 33];

function makeFrame(next: () => number): Frame {
  const below = (n: number): number => Math.floor(next() * n);
  const rows = 4 + below(below(4) > 0 ? 24 : 160);
  const column = (levels: readonly (string | number)[]): (string | number)[] =>
    Array.from({ length: rows }, () => levels[Math.floor(levels.length * next() ** 1.7)]!);
  const sensitive = ['sex', 'race', 'age band'].slice(0, 1 + below(3));
  const control = ['region', 'year'].slice(0, [0, 0, 1, 2][below(4)]);
  const names = [...sensitive, ...control];
  const features = Object.fromEntries(
    names.map((name) => [
      name,
      column((below(3) === 0 ? NUMBERS : TEXTS.slice(below(6))).slice(0, names.length > 1 ? 3 : 8)),
    ]),
  );
  const keys = Array.from({ length: rows }, (_, i) => String(features[sensitive[0]!]![i]));
  const shares = new Map([...new Set(keys)].map((key) => [key, [next(), next(), next()] as const]));
  // Now and then a rate is 0 or 1, so that groups of one class and undefined rates occur.
  const hard = (share: number): number => (share < 0.2 ? 0 : share > 0.85 ? 1 : share);
  const truth = keys.map((key) => (next() < hard(shares.get(key)![0]) ? 1 : 0));
  const prediction = keys.map((key, i) =>
    next() < hard(shares.get(key)![1 + truth[i]!]!) ? 1 : 0,
  );
  const all = sensitive.length > 1 ? [sensitive] : [];
  return {
    columns: { y_true: truth, y_pred: prediction, ...features },
    features: [...sensitive.map((name) => [name]), ...all],
    control,
  };
}

/** The frames of a seed. */
export function randomFrames(seed: number, count: number): Frame[] {
  const next = random(seed);
  return Array.from({ length: count }, () => makeFrame(next));
}
