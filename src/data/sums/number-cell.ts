import type { ScanProblem } from '../chunk-scanner.ts';
import { leastWeight, mayHold, mostMagnitude, type NumberColumn } from './sum-plan.ts';

const decimal = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;
/** How programs write a number that is missing or infinite. */
const noNumber = /^\s*(?:[+-]?(?:nan|inf|infinity)|n\/?a|null|none|nil|<na>|\.|-|\?|)\s*$/i;

const fillIn = 'Every row needs one: mend the file, or leave the row out of it.';

/** The number a cell holds, which must be one that its column may hold; `line` is where the cell stands. */
export function numberOf(
  text: string | null,
  column: NumberColumn,
  line: number,
): number | ScanProblem {
  const problem = (message: string, hint: string): ScanProblem => ({
    message,
    line,
    ...(column.input === undefined ? {} : { input: column.input }),
    hint,
  });
  if (text === null) return problem(`column \`${column.name}\` has no value here`, fillIn);
  const shown = `\`${text.slice(0, 40)}\` in column \`${column.name}\``;
  if (noNumber.test(text)) return problem(`${shown} is not a finite number`, fillIn);
  if (!decimal.test(text)) {
    return problem(`${shown} is not a number`, 'Write numbers such as 0.25 or 1e-3.');
  }
  const number = Number(text);
  if (!Number.isFinite(number)) return problem(`${shown} is not a finite number`, fillIn);
  return mayHold(column, number)
    ? number
    : problem(`${shown} ${whyMisfit(column, number)}`, hints[column.role]);
}

function whyMisfit({ role, least, most }: NumberColumn, number: number): string {
  if (role === 'probability') return 'is not between 0 and 1';
  if (role === 'weight' && number < least) return 'is negative';
  if (role === 'weight' && number < leastWeight) return `is below ${leastWeight} and not 0`;
  return `is beyond ${most}`;
}

const squared = 'Use another unit: squares of it must be summed.';
const hints: Readonly<Record<NumberColumn['role'], string>> = {
  weight: `A sample weight is 0 or a number from ${leastWeight} to ${mostMagnitude}.`,
  probability: 'It must be the probability of the positive prediction.',
  score: '',
  truth: squared,
  prediction: squared,
};
