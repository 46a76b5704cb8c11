import { didYouMean } from '../nearest-names.ts';
import { ok, problems, type Result } from '../result.ts';
import { field, type FieldOptions } from './field.ts';

/** Free text, trimmed. */
export const text = <const O extends FieldOptions>(options: O) =>
  field('text', options, (raw) => ok(raw.trim()));

/** A path, relative to the working directory. */
export const path = <const O extends FieldOptions>(options: O) =>
  field('path', options, (raw): Result<string> =>
    raw.includes('\0') ? problems({ message: 'a path cannot hold a NUL' }) : ok(raw.trim()),
  );

/** One of the given words. */
export const choice = <const C extends string, const O extends FieldOptions>(
  choices: readonly C[],
  options: O,
) =>
  field(
    'choice',
    options,
    (raw): Result<C> => {
      const found = choices.find((name) => name === raw.trim());
      if (found !== undefined) return ok(found);
      return problems({
        message: `\`${raw.trim()}\` is not a choice`,
        hint: didYouMean(raw, choices),
      });
    },
    choices,
  );

const words = new Map([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** YAML 1.2 core schema words only: a typo must not silently mean false. */
export const boolean = <const O extends FieldOptions>(options: O) =>
  field('boolean', options, (raw): Result<boolean> => {
    const value = words.get(raw.trim());
    return value === undefined
      ? problems({ message: `\`${raw.trim()}\` is neither \`true\` nor \`false\`` })
      : ok(value);
  });

/** Inclusive bounds of a number. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

const inRange = (value: number, range: Range): Result<number> =>
  value >= range.min && value <= range.max
    ? ok(value)
    : problems({ message: `${value} is not between ${range.min} and ${range.max}` });

/** A whole number in decimal digits. */
export const integer = <const O extends FieldOptions>(range: Range, options: O) =>
  field('integer', options, (raw): Result<number> =>
    /^[+-]?\d{1,15}$/.test(raw.trim())
      ? inRange(Number(raw), range)
      : problems({ message: `\`${raw.trim()}\` is not a whole number` }),
  );

/** A finite decimal number. */
export const number = <const O extends FieldOptions>(range: Range, options: O) =>
  field('number', options, (raw): Result<number> =>
    /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(raw.trim())
      ? inRange(Number(raw), range)
      : problems({ message: `\`${raw.trim()}\` is not a number` }),
  );

/** Names separated by commas or new lines; none may be empty or come twice. */
export const list = <const O extends FieldOptions>(options: O) =>
  field('list', options, (raw): Result<readonly string[]> => {
    const names = raw.split(/[,\n]/).map((name) => name.trim());
    const filled = names.filter((name) => name !== '');
    const twice = filled.find((name, index) => filled.indexOf(name) !== index);
    return twice === undefined ? ok(filled) : problems({ message: `\`${twice}\` comes twice` });
  });

/** A line of an input with several lines, with its 1-based number. */
export interface InputLine {
  readonly line: number;
  readonly text: string;
}

const inputLines = (raw: string): readonly InputLine[] =>
  raw
    .split(/\r?\n/)
    .map((content, index) => ({ line: index + 1, text: content.trim() }))
    .filter(({ text: content }) => content !== '' && !content.startsWith('#'));

/** Lines; blank ones and comments (`#`) are left out, numbers count all. */
export const lines = <const O extends FieldOptions>(options: O) =>
  field('lines', options, (raw) => ok(inputLines(raw)));

/** Lines of `name=value`; the value may hold further `=`. No name comes twice. */
export const assignments = <const O extends FieldOptions>(options: O) =>
  field('name=value lines', options, (raw): Result<ReadonlyMap<string, string>> => {
    const found = new Map<string, string>();
    for (const { line, text: content } of inputLines(raw)) {
      const at = content.indexOf('=');
      const name = content.slice(0, at).trim();
      if (at < 1 || name === '')
        return problems({ message: `line ${line}: \`${content}\` is not name=value` });
      if (found.has(name)) return problems({ message: `line ${line}: \`${name}\` comes twice` });
      found.set(name, content.slice(at + 1).trim());
    }
    return ok(found);
  });
