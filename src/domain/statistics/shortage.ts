/** Why some rows are too few for a rule to hold: what there is, and what there should be. */
export interface Shortage {
  readonly has: number;
  readonly needs: number;
  /** What is counted, in words: "clusters". */
  readonly what: string;
}

/** The demands that are not met. */
export function shortages(demands: readonly Shortage[]): Shortage[] {
  return demands.filter(({ has, needs }) => !(has >= needs));
}
