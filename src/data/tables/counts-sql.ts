import { ok, type Result } from '../../shared/result.ts';
import type { WantedColumn } from '../count-request.ts';
import {
  countTableRoles,
  reservedNames,
  type CountTableRole,
  type CountTableSums,
} from './count-table-columns.ts';

/**
 * How identifiers are quoted: `"a"` is standard SQL (DuckDB, PostgreSQL, Snowflake, Redshift, Trino, Oracle, SQL Server),
 * `` `a` `` what Spark, Databricks, BigQuery and MySQL read.
 */
export type SqlQuote = 'double' | 'backtick';

/**
 * The query that counts where the data lies: its result, saved as csv with a header, is what `countTable` reads. A
 * weight or probability that is missing or out of range makes the sum of its cell missing, which `countTable` refuses,
 * where SQL alone would leave the row out of the sum or add what is no weight. `1e0 *` makes floating point of whatever number the column holds, so that squares of small
 * integers do not overflow.
 *
 * @param table goes into the query as it is: a name, a dotted name or a subquery with an alias
 * @returns a problem when a group or label has a name that the table of counts needs for itself
 */
export function countsSql(
  columns: readonly WantedColumn[],
  sums: CountTableSums,
  table: string,
  quote: SqlQuote,
): Result<string> {
  const reserved = reservedNames(columns, sums);
  if (reserved.length > 0) return { ok: false, problems: reserved };
  const name = (text: string): string => quoted(text, quote);
  const groups = [...new Set(columns.map((column) => column.name))].map(name);
  const score = sums.score === undefined ? [] : [name(sums.score.name)];
  const expressions = expressionsOf(sums, name);
  const numbers = countTableRoles(sums).map((role) => `${expressions[role]} AS ${name(role)}`);
  return ok(
    [
      'SELECT',
      [...groups, ...numbers].map((item) => `  ${item}`).join(',\n'),
      `FROM ${table}`,
      `GROUP BY ${[...new Set([...groups, ...score])].join(', ')}`,
    ].join('\n'),
  );
}

const quoted = (text: string, quote: SqlQuote): string =>
  quote === 'double' ? `"${text.replaceAll('"', '""')}"` : `\`${text.replaceAll('`', '``')}\``;

function expressionsOf(
  { weight, probability, score }: CountTableSums,
  name: (text: string) => string,
): Readonly<Record<CountTableRole, string>> {
  const w = name(weight?.name ?? '');
  const p = name(probability?.name ?? '');
  const hasWeights = `COUNT(${w}) = COUNT(*) AND MIN(${w}) >= 0`;
  const hasProbabilities = `COUNT(${p}) = COUNT(*) AND MIN(${p}) >= 0 AND MAX(${p}) <= 1`;
  const hasBoth = `${hasWeights} AND ${hasProbabilities}`;
  return {
    count: 'COUNT(*)',
    weight_sum: total(hasWeights, w),
    weight_squares: total(hasWeights, w, w),
    probability_sum: total(hasProbabilities, p),
    weighted_probability_sum: total(hasBoth, w, p),
    weighted_probability_squares: total(hasBoth, w, w, p),
    score: name(score?.name ?? ''),
  };
}

/** The sum of a product, missing where the condition does not hold. */
const total = (condition: string, ...factors: readonly string[]): string =>
  `CASE WHEN ${condition} THEN SUM(1e0 * ${factors.join(' * ')}) END`;
