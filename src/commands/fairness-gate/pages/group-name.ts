import type { GroupCounts, Stratum } from '../../../domain/fairness/feature-table.ts';

/** A group for a reader: with its control level where there is one, and whether it is left out of the comparison. */
export function groupName({ level }: Stratum, { group, isExcluded }: GroupCounts): string {
  return `${level === null ? '' : `${level}: `}${group}${isExcluded ? ' (excluded)' : ''}`;
}
