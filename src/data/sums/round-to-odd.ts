/** Where the half with sign, exponent and first digits lies: 1 on little-endian machines. */
const upper = new Uint32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1;
const lower = 1 - upper;
const word = new Float64Array(1);
const ownHalves = new Int32Array(word.buffer);

/**
 * The number with `bits` (8 to 53) significant bits: cut off, with the last bit set to 1 when anything was cut. Off by less
 * than one unit of the last bit, on either side. Unlike rounding to the nearest it may be done in steps (Boldo & Melquiond
 * 2008, "Emulation of a FMA and correctly rounded sums: proved algorithms using rounding to odd", IEEE Trans. Comput.
 * 57(4)): from 53 bits to 20 is the same as from 53 to 30 and on to 20, so what comes out does not depend on when memory ran
 * short. It keeps order, and what needs few bits (0, 0.5, 1) stays.
 */
export function roundToOdd(value: number, bits: number): number {
  word[0] = value;
  roundHalves(ownHalves, bits);
  return word[0];
}

/** Does so to the double whose halves are the first two of an array. */
export function roundHalves(halves: Int32Array, bits: number): void {
  const dropped = 53 - bits;
  if (dropped <= 0) return;
  const low = halves[lower] ?? 0;
  if (dropped < 32) {
    const mask = (1 << dropped) - 1;
    if ((low & mask) !== 0) halves[lower] = (low & ~mask) | (1 << dropped);
    return;
  }
  const high = halves[upper] ?? 0;
  const mask = (1 << (dropped - 32)) - 1;
  if (low === 0 && (high & mask) === 0) return;
  halves[lower] = 0;
  halves[upper] = (high & ~mask) | (mask + 1);
}
