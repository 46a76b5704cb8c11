import type { SummedColumns, WantedColumn } from '../count-request.ts';

/** What the numbers of a column stand for. */
export type NumberRole = 'weight' | 'probability' | 'score' | 'truth' | 'prediction';

/** A numeric column, with the numbers it may hold. A column that has two roles is listed twice. */
export interface NumberColumn extends WantedColumn {
  readonly role: NumberRole;
  readonly least: number;
  readonly most: number;
}

/** Whether the column may hold the number. NaN it may not. */
export const mayHold = ({ role, least, most }: NumberColumn, number: number): boolean =>
  number >= least && number <= most && !(role === 'weight' && number > 0 && number < leastWeight);

/**
 * The numbers of a row that are summed, in a fixed order, and where in it each role stands (-1: not asked for). Plain data:
 * it travels to worker threads.
 */
export interface SumPlan {
  readonly numbers: readonly NumberColumn[];
  readonly weight: number;
  readonly probability: number;
  readonly score: number;
  readonly truth: number;
  readonly prediction: number;
  /** Distinct pairs of combination and score that a pass may keep (limits.ts). */
  readonly scorePairs: number;
}

/** Numbers whose powers, weighted and summed, must stay finite: w²e⁴, and e⁶ without weights, of 10^17 rows do. */
export const mostMagnitude = 1e48;

/** The smallest weight beside 0: the squares of smaller ones lose digits or become 0. */
export const leastWeight = 1e-48;

const ranges: Readonly<Record<NumberRole, readonly [least: number, most: number]>> = {
  weight: [0, mostMagnitude],
  probability: [0, 1],
  score: [-Number.MAX_VALUE, Number.MAX_VALUE],
  truth: [-mostMagnitude, mostMagnitude],
  prediction: [-mostMagnitude, mostMagnitude],
};

/** The plan for what was asked; undefined when nothing was. */
export function sumPlan(sums: SummedColumns | undefined, scorePairs: number): SumPlan | undefined {
  const asked: Readonly<Record<NumberRole, WantedColumn | undefined>> = {
    weight: sums?.weight,
    probability: sums?.probability,
    score: sums?.score,
    truth: sums?.errors?.truth,
    prediction: sums?.errors?.prediction,
  };
  const numbers: NumberColumn[] = [];
  const place = (role: NumberRole): number => {
    const column = asked[role];
    if (column === undefined) return -1;
    const [least, most] = ranges[role];
    return numbers.push({ ...column, role, least, most }) - 1;
  };
  const places = {
    weight: place('weight'),
    probability: place('probability'),
    score: place('score'),
    truth: place('truth'),
    prediction: place('prediction'),
  };
  return numbers.length === 0 ? undefined : { numbers, ...places, scorePairs };
}

/** The first number that its column may not hold, -1 when all may be. NaN may not. */
export function firstMisfit({ numbers }: SumPlan, row: Float64Array): number {
  for (let i = 0; i < numbers.length; i++) {
    const column = numbers[i];
    const number = row[i] ?? NaN;
    if (column === undefined || !mayHold(column, number)) return i;
  }
  return -1;
}
