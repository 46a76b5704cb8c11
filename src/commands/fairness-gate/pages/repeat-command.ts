/** The command that repeats a judgement. */
import type { Field } from '../../../shared/input/field.ts';
import { camelCase } from '../../../shared/input/schema.ts';
import { shellQuote } from '../../../report/shell-quote.ts';
import { definition } from '../inputs.ts';
import type { FairnessInputs } from '../settings.ts';

interface Line {
  readonly line: number;
  readonly text: string;
}

const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && 'line' in value && 'text' in value;

/** Lines at their numbers, so that what is said about a line says it of the same one. */
function linesText(lines: readonly Line[]): string {
  const texts = new Array<string>(lines.at(-1)?.line ?? 0).fill('');
  for (const { line, text } of lines) texts[line - 1] = text;
  return texts.join('\n');
}

/** A parsed value as the text that it is parsed from. */
function inputText(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  const items: readonly unknown[] = value;
  return items.every(isLine) ? linesText(items) : items.map(String).join(',');
}

/** What an input is on a laptop when it is not given. */
function standardText({ laptopDefault, default: standard, parse }: Field<unknown>): string | null {
  const text = laptopDefault ?? standard;
  if (text === undefined || text.includes('${{')) return null;
  const parsed = parse(text);
  return parsed.ok ? inputText(parsed.value) : null;
}

/** What a text stands for that begins like an option has to be tied to its name. */
function option(name: string, text: string): string {
  return text.startsWith('-') ? `--${name}=${shellQuote(text)}` : `--${name} ${shellQuote(text)}`;
}

/**
 * One command for a POSIX shell with every input that is not the default. Secrets are left out, and so is what the
 * environment names.
 */
export function repeatCommand(inputs: FairnessInputs): string {
  const values: Readonly<Record<string, unknown>> = { ...inputs };
  const options = Object.entries<Field<unknown>>(definition.inputs).flatMap(([name, field]) => {
    const value = values[camelCase(name)];
    if (value === undefined || field.secret === true || field.environment !== undefined) return [];
    const text = inputText(value);
    return text === '' || text === standardText(field) ? [] : [option(name, text)];
  });
  return [`node dist/main.js ${definition.name}`, ...options].join(' \\\n  ');
}
