import type { Problem } from '../problem.ts';
import { ok, type Result } from '../result.ts';
import type { Field } from './field.ts';

/** The inputs of an action by their kebab-case names, in the order of the manifest. */
export type Schema = Readonly<Record<string, Field<unknown>>>;

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;

/** The typed record a schema parses to: `model-name` becomes `modelName`. */
export type InputsOf<S extends Schema> = {
  readonly [K in keyof S & string as Camel<K>]: S[K] extends Field<infer T> ? T : never;
};

/** Where raw values come from. An empty value counts as not given, since GitHub passes unset inputs as ''. */
export interface InputSource {
  readonly value: (name: string) => string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onGitHub: boolean;
}

/** `model-name` → `modelName`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

const given = (value: string | undefined): string | undefined =>
  value === undefined || value.trim() === '' ? undefined : value;

/** The raw text of one input: said, from its environment variable, or its default. */
export function rawValue(
  name: string,
  field: Field<unknown>,
  source: InputSource,
): string | undefined {
  const fallback = source.onGitHub ? undefined : field.laptopDefault;
  const fromEnvironment =
    field.environment === undefined ? undefined : source.environment[field.environment];
  const standard = field.default?.includes('${{') === true ? undefined : field.default;
  return given(source.value(name)) ?? given(fromEnvironment) ?? fallback ?? standard;
}

/** Parses every input and reports every problem together. */
export function parseInputs<S extends Schema>(schema: S, source: InputSource): Result<InputsOf<S>> {
  const found: Record<string, unknown> = {};
  const wrong: Problem[] = [];
  for (const [name, field] of Object.entries(schema)) {
    const raw = rawValue(name, field, source);
    if (raw === undefined) {
      if (field.required || isNeeded(field, schema, source)) wrong.push(missing(name, field));
      found[camelCase(name)] = undefined;
      continue;
    }
    const parsed = field.parse(raw);
    if (parsed.ok) found[camelCase(name)] = parsed.value;
    else wrong.push(...parsed.problems.map((problem) => ({ input: name, ...problem })));
  }
  return wrong.length > 0 ? { ok: false, problems: wrong } : ok(found as InputsOf<S>);
}

/** Whether an input is needed because nothing was said in its place. */
function isNeeded({ neededUnless }: Field<unknown>, schema: Schema, source: InputSource): boolean {
  return (
    neededUnless?.every((name) => {
      const other = schema[name];
      return other === undefined || rawValue(name, other, source) === other.default;
    }) ?? false
  );
}

function missing(name: string, field: Field<unknown>): Problem {
  const choices = field.choices?.map((word) => `\`${word}\``).join(' or ');
  const variable =
    field.environment === undefined ? '' : ` or the environment variable ${field.environment}`;
  const instead = (field.neededUnless ?? []).map((other) => `, or \`${other}\``).join('');
  const hint =
    choices === undefined ? `Set \`${name}\`${variable}${instead}.` : `Say ${choices}${variable}.`;
  return { message: `\`${name}\` is missing`, input: name, hint };
}
