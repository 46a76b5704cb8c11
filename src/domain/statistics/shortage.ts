/** Why some rows are too few for a rule to hold: what there is, and what there should be. */
export interface Shortage {
  readonly has: number;
  readonly needs: number;
  /** What is counted, in words: "clusters". */
  readonly what: string;
}
