import { randomInt } from 'node:crypto';
import type { ScoreHistogram } from '../../domain/scores/score-histogram.ts';
import { accumulate } from './double-double.ts';
import { roundHalves, roundToOdd } from './round-to-odd.ts';
import type { ScoreSnapshot } from './sums-snapshot.ts';

/** Significant bits that are always kept: with fewer, scores would be off by more than 1 %. */
export const fewestBits = 8;
const allBits = 53;

/** Drawn anew in every process, so that a file cannot be built to make its scores collide. */
const multiplier = randomInt(2 ** 28, 2 ** 31) | 1;
/** The score at hand and its weight as two doubles: handed from function to function here, numbers need no memory. */
const hand = new Float64Array(3);
const halves = new Int32Array(hand.buffer);

/** The hash of an entry with the score at hand. */
function hashOf(entry: number): number {
  let hash = Math.imul((halves[0] ?? 0) ^ Math.imul(entry, 0x9e3779b1), multiplier);
  hash = Math.imul(hash ^ (hash >>> 15) ^ (halves[1] ?? 0), multiplier);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

interface SortedScores {
  readonly values: Float64Array;
  readonly ends: Int32Array;
}

/**
 * How often each score occurs in each entry, in open addressing. No more than `most` distinct pairs of entry and score are
 * kept: when there are more, all scores are rounded to as many bits as make them fit. Which number of bits that is
 * depends on the set of pairs alone, not on their order, nor on how they were split over tables that are merged.
 */
export class ScoreTable {
  readonly #most: number;
  /** Pairs that there may be for a while: with each bit given up at once, every row might cost another one. */
  readonly #capacity: number;
  readonly #weighted: boolean;
  /** Cells of a pair: score, entry, rows, and with weights their sum as two doubles. Side by side, for the cache. */
  readonly #stride: number;
  #bits = allBits;
  #size = 0;
  #slots = new Int32Array(1 << 10);
  #mask = (1 << 10) - 1;
  #cells: Float64Array;

  constructor(most: number, weighted: boolean) {
    this.#most = most;
    this.#capacity = most + (most >> 1);
    this.#weighted = weighted;
    this.#stride = weighted ? 5 : 3;
    this.#cells = new Float64Array(this.#stride << 9);
  }

  /** Significant bits of the scores so far; fewer than `fewestBits` when they do not fit at all, and then nothing is kept. */
  get bits(): number {
    return this.#bits;
  }

  /** Adds `count` rows of one score, of the weight `high + low`. */
  add(entry: number, score: number, count: number, high: number, low: number): void {
    if (this.#bits < fewestBits) return;
    hand[0] = score;
    hand[1] = high;
    hand[2] = low;
    this.#put(entry, count);
    if (this.#size > this.#capacity) this.settle();
  }

  /** Adds another table; its entry i is entry `to[i]` here. */
  merge(other: ScoreSnapshot, to: Int32Array): void {
    if (other.bits < this.#bits) this.#rebuild(other.bits);
    const { cells } = other;
    for (let c = 0; c < cells.length; c += this.#stride) {
      const entry = to[cells[c + 1] ?? 0] ?? 0;
      const high = this.#weighted ? (cells[c + 3] ?? 0) : 0;
      const low = this.#weighted ? (cells[c + 4] ?? 0) : 0;
      this.add(entry, cells[c] ?? 0, cells[c + 2] ?? 0, high, low);
    }
  }

  snapshot(): ScoreSnapshot {
    this.settle();
    return { bits: this.#bits, cells: this.#cells.slice(0, this.#size * this.#stride) };
  }

  /** The histograms of the entries 0 to `entries` - 1. */
  histograms(entries: number): ScoreHistogram[] {
    this.settle();
    const { values, ends } = this.#sorted(entries);
    return Array.from({ length: entries }, (_, entry) =>
      this.#histogram(entry, values.slice(ends[entry], ends[entry + 1])),
    );
  }

  /** The scores of entry after entry, ascending; those of entry e are the `[ends[e], ends[e + 1])`. */
  #sorted(entries: number): SortedScores {
    const cells = this.#cells;
    const end = this.#size * this.#stride;
    const ends = new Int32Array(entries + 1);
    for (let c = 1; c < end; c += this.#stride) {
      const next = (cells[c] ?? 0) + 1;
      ends[next] = (ends[next] ?? 0) + 1;
    }
    for (let e = 1; e <= entries; e++) ends[e] = (ends[e] ?? 0) + (ends[e - 1] ?? 0);
    const starts = ends.slice(0, entries);
    const values = new Float64Array(this.#size);
    for (let c = 0; c < end; c += this.#stride) {
      const entry = cells[c + 1] ?? 0;
      const at = starts[entry] ?? 0;
      values[at] = cells[c] ?? 0;
      starts[entry] = at + 1;
    }
    for (let e = 0; e < entries; e++) values.subarray(ends[e], ends[e + 1]).sort();
    return { values, ends };
  }

  #histogram(entry: number, values: Float64Array): ScoreHistogram {
    const counts = new Float64Array(values.length);
    const weights = this.#weighted ? new Float64Array(values.length) : counts;
    for (let i = 0; i < values.length; i++) {
      hand[0] = values[i] ?? 0;
      const slot = this.#slotOf(entry);
      const c = ((this.#slots[slot] ?? 0) - 1) * this.#stride;
      counts[i] = this.#cells[c + 2] ?? 0;
      if (this.#weighted) weights[i] = this.#cells[c + 3] ?? 0;
    }
    return { values, counts, weights, bits: this.#bits };
  }

  /** Adds so many rows with the score and the weight at hand. */
  #put(entry: number, count: number): void {
    roundHalves(halves, this.#bits);
    const slot = this.#slotOf(entry);
    let at = (this.#slots[slot] ?? 0) - 1;
    if (at < 0) {
      at = this.#size++;
      this.#slots[slot] = at + 1;
      this.#insert(at * this.#stride, entry);
    }
    const cells = this.#cells;
    const c = at * this.#stride;
    cells[c + 2] = (cells[c + 2] ?? 0) + count;
    if (this.#weighted) accumulate(cells, c + 3, hand[1] ?? 0, hand[2] ?? 0);
  }

  /** Makes cells for the last pair, whose score is at hand. */
  #insert(c: number, entry: number): void {
    if (c === this.#cells.length) this.#grow();
    this.#cells[c] = hand[0] ?? 0;
    this.#cells[c + 1] = entry;
    this.#cells.fill(0, c + 2, c + this.#stride);
    if (2 * this.#size > this.#slots.length) this.#widen();
  }

  /** The slot that holds an entry with the score at hand, or the free one where it belongs. */
  #slotOf(entry: number): number {
    const slots = this.#slots;
    const cells = this.#cells;
    const score = hand[0] ?? 0;
    for (let slot = hashOf(entry) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const c = ((slots[slot] ?? 0) - 1) * this.#stride;
      if (c < 0 || (cells[c] === score && cells[c + 1] === entry)) return slot;
    }
  }

  #widen(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    this.#mask = this.#slots.length - 1;
    for (let at = 0; at < this.#size; at++) {
      const c = at * this.#stride;
      hand[0] = this.#cells[c] ?? 0;
      const slot = this.#slotOf(this.#cells[c + 1] ?? 0);
      this.#slots[slot] = at + 1;
    }
  }

  #grow(): void {
    const grown = new Float64Array(2 * this.#cells.length);
    grown.set(this.#cells);
    this.#cells = grown;
  }

  /** Rounds to the largest number of bits at which everything fits, if it does not fit as it is. */
  settle(): void {
    if (this.#size <= this.#most) return;
    let entries = 0;
    for (let c = 1; c < this.#size * this.#stride; c += this.#stride) {
      entries = Math.max(entries, (this.#cells[c] ?? 0) + 1);
    }
    const sorted = this.#sorted(entries);
    let fits = fewestBits - 1;
    let tooMany = this.#bits;
    while (tooMany - fits > 1) {
      const bits = (fits + tooMany) >> 1;
      if (distinctOf(sorted, bits, this.#most) <= this.#most) fits = bits;
      else tooMany = bits;
    }
    this.#rebuild(fits);
  }

  /** Puts everything anew, with so many bits. */
  #rebuild(bits: number): void {
    const size = this.#size;
    this.#bits = bits;
    this.#size = 0;
    this.#slots.fill(0);
    if (bits < fewestBits) return;
    // In place: a pair never moves behind the place it came from.
    for (let at = 0; at < size; at++) {
      const c = at * this.#stride;
      hand[0] = this.#cells[c] ?? 0;
      hand[1] = this.#weighted ? (this.#cells[c + 3] ?? 0) : 0;
      hand[2] = this.#weighted ? (this.#cells[c + 4] ?? 0) : 0;
      this.#put(this.#cells[c + 1] ?? 0, this.#cells[c + 2] ?? 0);
    }
  }
}

/** Pairs that are left with so many bits, counted to a little more than `most`. */
function distinctOf({ values, ends }: SortedScores, bits: number, most: number): number {
  let distinct = 0;
  for (let e = 1; e < ends.length && distinct <= most; e++) {
    let before = NaN;
    for (let i = ends[e - 1] ?? 0; i < (ends[e] ?? 0); i++) {
      const value = roundToOdd(values[i] ?? 0, bits);
      if (value !== before) distinct++;
      before = value;
    }
  }
  return distinct;
}
