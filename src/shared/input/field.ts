import type { Result } from '../result.ts';

/**
 * One input of an action: the single source of its manifest entry, README row, `--help` line and parsed type. `T` is the
 * type after parsing; it includes `undefined` only for an input that may be left out.
 */
export interface Field<T> {
  /** A word for the README: `text`, `boolean`, `integer`, `lines` … */
  readonly kind: string;
  readonly description: string;
  /** Must be given, and has no default. */
  readonly required: boolean;
  /** Must be given when none of these inputs says anything but its default. */
  readonly neededUnless?: readonly string[];
  /** Raw text as the manifest shows it. GitHub expressions are allowed and only ever evaluated by GitHub. */
  readonly default?: string;
  /** Used instead of a missing value when the command does not run on GitHub Actions. */
  readonly laptopDefault?: string;
  /** Environment variable that stands in for a missing value. */
  readonly environment?: string;
  readonly choices?: readonly string[];
  /** Masked before anything is logged. */
  readonly secret?: boolean;
  /** What the raw text means, or why it means nothing. Messages need not name the input. */
  readonly parse: (raw: string) => Result<T>;
}

/** What every kind of field may say about itself. */
export interface FieldOptions {
  readonly description: string;
  readonly required?: boolean;
  readonly neededUnless?: readonly string[];
  readonly default?: string;
  readonly laptopDefault?: string;
  readonly environment?: string;
  readonly secret?: boolean;
}

/** `T` when the value is always there, else `T | undefined`. */
export type Parsed<T, O extends FieldOptions> = O extends { readonly required: true }
  ? T
  : O extends { readonly default: string }
    ? T
    : T | undefined;

/** Builds a field of one kind from its options. */
export function field<T, const O extends FieldOptions>(
  kind: string,
  options: O,
  parse: (raw: string) => Result<T>,
  choices?: readonly string[],
): Field<Parsed<T, O>> {
  const { required = false, ...rest }: FieldOptions = options;
  return {
    kind,
    ...rest,
    required,
    ...(choices === undefined ? {} : { choices }),
    parse: parse as (raw: string) => Result<Parsed<T, O>>,
  };
}
