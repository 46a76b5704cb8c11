import type { Problem } from '../../shared/problem.ts';
import type { SummedColumns, WantedColumn } from '../count-request.ts';

/** What a table of counts can hold beside its counts. */
export type CountTableSums = Pick<SummedColumns, 'weight' | 'probability' | 'score'>;

/** What a column of a count table holds beside groups and labels. */
export type CountTableRole =
  | 'count'
  | 'weight_sum'
  | 'weight_squares'
  | 'probability_sum'
  | 'weighted_probability_sum'
  | 'weighted_probability_squares'
  | 'score';

/**
 * The columns a table of counts has beside the groups and labels, named as their roles: the number of rows; Σw and Σw² of
 * the sample weights w; Σp, Σwp and Σw²p of the probability p of the positive prediction; a score, which makes a row of the
 * table the rows of one cell with one score.
 */
export function countTableRoles(sums: CountTableSums): CountTableRole[] {
  const weighted = sums.weight !== undefined;
  const probability: readonly CountTableRole[] = weighted
    ? ['probability_sum', 'weighted_probability_sum', 'weighted_probability_squares']
    : ['probability_sum'];
  return [
    ...(sums.score === undefined ? [] : (['score'] as const)),
    'count',
    ...(weighted ? (['weight_sum', 'weight_squares'] as const) : []),
    ...(sums.probability === undefined ? [] : probability),
  ];
}

/** The problems with groups and labels whose name a count table needs for itself. */
export function reservedNames(columns: readonly WantedColumn[], sums: CountTableSums): Problem[] {
  const roles: readonly string[] = countTableRoles(sums);
  return columns
    .filter(({ name }) => roles.includes(name))
    .map(({ name, input }) => ({
      message: `in a table of counts \`${name}\` is the name of a number, not of a group or label`,
      ...(input === undefined ? {} : { input }),
      hint: 'Give that column another name.',
    }));
}
