/** Seeded count tables for the oracle of the other libraries: lopsided, with empty cells, empty groups and single groups. */
import type { Confusion } from '../../src/domain/fairness/confusion.ts';
import { random } from './random-frames.ts';

/** A group and the scores of its rows by true label. */
export interface FrameGroup {
  readonly group: string;
  readonly counts: Confusion;
  readonly positives: readonly number[];
  readonly negatives: readonly number[];
}

/** Everything the oracle is asked about one table. */
export interface ParityFrame {
  readonly groups: readonly FrameGroup[];
  readonly reference: string;
  readonly favorable: 'positive' | 'negative';
  readonly alpha: number;
  readonly concentration: number;
  /** Of Aequitas' table. */
  readonly tau: number;
  readonly kind: 'majority' | 'min-metric' | 'predefined';
  readonly pValues: readonly number[];
}

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

function makeFrame(next: () => number): ParityFrame {
  const below = (n: number): number => Math.floor(next() * n);
  const size = [3, 8, 40, 300][below(4)]!;
  const cell = (): number => (below(5) === 0 ? 0 : below(size));
  const score = below(3) === 0 ? (): number => below(5) / 4 : next;
  const scores = (rows: number): number[] => Array.from({ length: rows }, score);
  const makeGroup = (group: string): FrameGroup => {
    const counts = { tp: cell(), fp: cell(), tn: cell(), fn: cell() };
    const { tp, fp, tn, fn } = counts;
    return { group, counts, positives: scores(tp + fn), negatives: scores(fp + tn) };
  };
  const groups = NAMES.slice(0, 1 + below(below(2) === 0 ? 2 : 7)).map(makeGroup);
  const filled = groups.filter(({ counts }) => Object.values(counts).some((rows) => rows > 0));
  if (filled.length === 0) return makeFrame(next);
  return {
    groups,
    reference: filled[below(filled.length)]!.group,
    favorable: below(3) === 0 ? 'negative' : 'positive',
    alpha: [2, 2, 1, 3, 0.5, -1, 0][below(7)]!,
    concentration: [1, 1, 0.5, 4][below(4)]!,
    tau: [0.8, 0.8, 0.9, 0.5][below(4)]!,
    kind: (['majority', 'min-metric', 'predefined'] as const)[below(3)]!,
    pValues: Array.from({ length: 1 + below(9) }, () =>
      below(4) === 0 ? below(3) / 20 : next() ** 3,
    ),
  };
}

/** The tables of a seed. */
export function parityFrames(seed: number, count: number): ParityFrame[] {
  const next = random(seed);
  return Array.from({ length: count }, () => makeFrame(next));
}
