/** A rate of a group as it truly is, and the rows it is observed on. */
export interface TrueRate {
  readonly rate: number;
  readonly trials: number;
}

/** What is promised of a design: the level, the power to pass or to fail, or coverage only. */
export type Promised = 'level' | 'pass' | 'fail' | 'coverage';

/** One situation to simulate; a study adds what it draws from. */
export interface Design {
  /** Tells it from all others of all studies; also names its stream of random numbers. */
  readonly name: string;
  /** Rows of the summary: the measure and where the truth lies. */
  readonly section: string;
  readonly groups: number;
  readonly promised: Promised;
}

/** What came of a design, as shares of its replications. */
export interface Outcome {
  readonly design: Design;
  readonly replications: number;
  readonly pass: number;
  readonly fail: number;
  readonly inconclusive: number;
  /** What the tests alone say, before anything makes a verdict inconclusive. */
  readonly test: { readonly pass: number; readonly fail: number };
  /** Shares of replications whose bound lies on the right side of the truth; null where a rule has no such bound. */
  readonly coverage: { readonly lower: number | null; readonly upper: number | null };
  /** Replications that were also run another way (the whole gate, the bounds), and those where that said something else. */
  readonly compared: number;
  readonly contradictions: number;
}

/** The standard error of a share. */
export const standardError = (share: number, replications: number): number =>
  Math.sqrt((share * (1 - share)) / replications);
