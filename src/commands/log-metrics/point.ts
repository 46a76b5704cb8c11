import type { Problem } from '../../shared/problem.ts';
import { ok, problems, type Result } from '../../shared/result.ts';

/** One value of a metric as a file or an input gives it; step and time may be left to the step's own inputs and clock. */
export interface Point {
  readonly key: string;
  readonly value: number;
  readonly step?: number;
  /** Milliseconds since 1970. */
  readonly timestamp?: number;
}

/** Most values of one call, so that a runaway file is a message and not an afternoon of requests. */
export const mostPoints = 1_000_000;

/** Problems shown; the rest is counted. */
const shown = 20;

const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const special: Readonly<Record<string, number>> = {
  nan: NaN,
  inf: Infinity,
  infinity: Infinity,
};

/** A number as people and Python write it: decimal, `nan`, `inf`, `Infinity`, with a sign. */
export function parseNumber(text: string): Result<number> {
  const trimmed = text.trim();
  const word = special[trimmed.replace(/^[+-]/, '').toLowerCase()];
  if (word !== undefined) return ok(trimmed.startsWith('-') ? -word : word);
  if (!decimal.test(trimmed))
    return problems({ message: `\`${trimmed.slice(0, 60)}\` is not a number` });
  const value = Number(trimmed);
  return Number.isFinite(value)
    ? ok(value)
    : problems({ message: `\`${trimmed.slice(0, 60)}\` is larger than a double can hold` });
}

/** A whole number in decimal digits, within ±2^53; times also from 0. */
export function parseWhole(what: 'step' | 'timestamp', text: string): Result<number> {
  const trimmed = text.trim();
  const value = /^[+-]?\d{1,16}(\.0+)?$/.test(trimmed) ? Number(trimmed) : NaN;
  const isFine = Number.isSafeInteger(value) && (what === 'step' || value >= 0);
  if (isFine) return ok(value);
  const unit = what === 'timestamp' ? ' of milliseconds since 1970' : '';
  return problems({
    message: `the ${what} \`${trimmed.slice(0, 60)}\` is not a whole number${unit}`,
  });
}

/** Every problem as long as there are few, else the first ones and how many more there are. */
export function fewProblems(list: readonly Problem[]): readonly Problem[] {
  if (list.length <= shown) return list;
  const rest: Problem = { message: `… and ${list.length - shown} more problems` };
  return [...list.slice(0, shown), rest];
}
