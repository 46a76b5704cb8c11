/** Runs a design whose true value is the threshold: what the tests say, and what the gate would. */
import type { Judgement } from '../../src/domain/statistics/judgement.ts';
import type { Design, Outcome } from './design.ts';

/** What one replication comes to. */
export interface Said {
  readonly finding: Judgement['finding'];
  /** Whether nothing keeps the check from being decided. */
  readonly isDecidable: boolean;
  /** The judgement with bounds, where it was asked for as well. */
  readonly bounds?: Judgement;
  /** The threshold of this replication, where each has its own. */
  readonly threshold?: number;
}

/** How many replications are also judged with bounds. */
const COMPARED = 5;

function agrees({ finding, bounds }: Said, threshold: number, isFloor: boolean): boolean {
  if (bounds === undefined) return true;
  const [isAbove, isBelow] = [bounds.lower >= threshold, bounds.upper <= threshold];
  const [broken, holds] = isFloor ? [isBelow, isAbove] : [isAbove, isBelow];
  return (
    bounds.finding === finding &&
    (finding === 'broken') === broken &&
    (finding === 'holds') === holds
  );
}

/**
 * The outcome of a design at its threshold. Bounds count where the gate would give them, which is where it can decide: there a
 * bound misses the threshold exactly when the verdict is wrong.
 */
export function runLevel(
  design: Design,
  replications: number,
  { threshold, isFloor }: { readonly threshold: number; readonly isFloor: boolean },
  replicate: (withBounds: boolean) => Said,
): Outcome {
  const test = { holds: 0, broken: 0, open: 0 };
  const gate = { holds: 0, broken: 0, open: 0 };
  let contradictions = 0;
  for (let r = 0; r < replications; r++) {
    const said = replicate(r < COMPARED);
    test[said.finding]++;
    gate[said.isDecidable ? said.finding : 'open']++;
    if (!agrees(said, said.threshold ?? threshold, isFloor)) contradictions++;
  }
  const [pass, fail] = [gate.holds / replications, gate.broken / replications];
  return {
    design,
    replications,
    pass,
    fail,
    inconclusive: gate.open / replications,
    test: { pass: test.holds / replications, fail: test.broken / replications },
    coverage: isFloor ? { lower: 1 - pass, upper: 1 - fail } : { lower: 1 - fail, upper: 1 - pass },
    compared: Math.min(COMPARED, replications),
    contradictions,
  };
}
