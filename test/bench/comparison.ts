/** One number of the benchmarks, for a row of their table. */
export interface Comparison {
  readonly what: string;
  readonly value: number;
  /** The value must not exceed it. */
  readonly bound: number;
  readonly unit?: 'MB' | 'ms';
  /** The medians behind the ratio. */
  readonly medians: string;
}

/** The number as text: `0.039`, `5.9 MB`. */
const shown = (value: number, unit: Comparison['unit']): string =>
  unit === undefined ? String(Number(value.toPrecision(3))) : `${value.toFixed(1)} ${unit}`;

/** A Markdown table with the bound next to each number. */
export function comparisonTable(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ what, value, bound, unit, medians }) => {
    const limit = `≤ ${bound}${unit === undefined ? '' : ` ${unit}`}`;
    const isKept = value <= bound ? 'kept' : '**not kept**';
    return `| ${what} | ${shown(value, unit)} | ${limit} | ${isKept} | ${medians} |`;
  });
  return ['| what | measured | bound | | medians |', '|---|---|---|---|---|', ...rows].join('\n');
}
