import type { Sample } from './sample.ts';

/** The groups of one feature or intersection. */
export interface FeatureTable {
  /** `sex`, or `sex & race`. */
  readonly feature: string;
  readonly parts: readonly string[];
  /** The group others are compared with under `method to_reference`. */
  readonly reference?: string;
  /** By level of the control features; one stratum with level null where there are none. */
  readonly strata: readonly Stratum[];
}

/** The groups within one level of the control features. */
export interface Stratum {
  readonly level: string | null;
  /** All rows of the level, those of excluded groups included. */
  readonly overall: Sample;
  /** The full product of the features' values, in their order (numbers by size, else by code point). */
  readonly groups: readonly GroupCounts[];
}

/** One group. A group of an intersection or of a stratum may be empty: it occurs elsewhere, not here. */
export interface GroupCounts extends Sample {
  readonly group: string;
  /** Named in `exclude-groups`: shown, not compared. */
  readonly isExcluded: boolean;
}
