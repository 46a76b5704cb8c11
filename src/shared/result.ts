import type { Problem } from './problem.ts';

/** A value, or every problem that stands in its way. Pure rooms return it instead of throwing. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Wraps a value. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps one or more problems. */
export function problems(...list: readonly Problem[]): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems: list };
}
