/** A share of successes: `successes` of `trials`, both ≥ 0; trials > 0 wherever it is tested. */
export interface Rate {
  readonly successes: number;
  readonly trials: number;
  /** Independent draws behind the trials where those are fewer: clusters. */
  readonly independent?: number;
}

/** successes / trials; NaN without trials. */
export function rateOf({ successes, trials }: Rate): number {
  return successes / trials;
}
