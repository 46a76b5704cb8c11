/**
 * A small seeded source of uniform numbers: sfc32 (C. Doty-Humphrey, PractRand 0.94; public domain; 128 bits of state, of which
 * 32 count, so that no cycle is shorter than 2³²). Whole-number operations only: the same numbers on every machine.
 */
export type Random = () => number;

/** FNV-1a, so that each design has a stream of its own and adding one changes no other. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Uniform numbers in [0, 1) with 53 bits, two draws of the generator each, for a seed and the name of the stream. */
export function seededRandom(seed: number, stream: string): Random {
  let [a, b, c, counter] = [seed | 0, hash(stream) | 0, 0, 1];
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 15; i++) next();
  return () => ((next() >>> 5) * 0x4000000 + (next() >>> 6)) / 0x20000000000000;
}
