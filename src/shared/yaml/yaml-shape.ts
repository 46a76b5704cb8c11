import { didYouMean } from '../nearest-names.ts';
import type { Problem } from '../problem.ts';
import { ok, problems, type Result } from '../result.ts';
import { describeNode, type Place, type YamlMapping, type YamlNode } from './yaml-tree.ts';

/** What a node may be, and the value it then means. `at` is its path from the root, for messages. */
export interface Shape<T> {
  readonly read: (node: YamlNode, at: string) => Result<T>;
}

/** A key of a record. `absent` is what a missing key means; without it the key is required. */
export interface Member<T> extends Shape<T> {
  readonly required: boolean;
}

/** A value together with where it was written. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

const wrong = (node: YamlNode, at: string, wanted: string, hint?: string): Result<never> =>
  problems({
    ...node.place,
    message: `\`${at}\` must be ${wanted}, but it is ${describeNode(node)}`,
    ...(hint === undefined ? {} : { hint }),
  });

/** Text. A number or boolean must be quoted, as in Azure's schema. */
export const text: Shape<string> = {
  read: (node, at) =>
    node.kind === 'scalar' && typeof node.value === 'string'
      ? ok(node.value)
      : wrong(
          node,
          at,
          'text',
          node.kind === 'scalar' && node.value !== null ? 'Put it in quotes.' : undefined,
        ),
};

/** Any scalar as Azure passes it on: text; numbers as written; booleans as Python's `True` and `False`. */
export const literal: Shape<string> = {
  read: (node, at) => {
    if (node.kind !== 'scalar' || node.value === null)
      return wrong(node, at, 'a number, a boolean or text');
    if (typeof node.value === 'boolean') return ok(node.value ? 'True' : 'False');
    const asWritten = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(node.source);
    return ok(typeof node.value === 'number' && asWritten ? node.source : String(node.value));
  },
};

/** A whole number within inclusive bounds. */
export const integer = (min: number, max: number): Shape<number> => ({
  read: (node, at) =>
    node.kind === 'scalar' &&
    typeof node.value === 'number' &&
    Number.isInteger(node.value) &&
    node.value >= min &&
    node.value <= max
      ? ok(node.value)
      : wrong(node, at, `a whole number from ${min} to ${max}`),
});

/** One of the words; case does not count. */
export const choice = <const C extends string>(words: readonly C[]): Shape<C> => ({
  read: (node, at) => {
    const given = node.kind === 'scalar' ? String(node.value).toLowerCase() : '';
    const found = words.find((word) => word.toLowerCase() === given);
    if (found !== undefined) return ok(found);
    if (node.kind !== 'scalar') return wrong(node, at, 'one word');
    const message = `\`${node.source}\` is not a \`${at}\``;
    return problems({ ...node.place, message, hint: didYouMean(node.source, words) });
  },
});

/** The same shape, with its place kept. */
export const placed = <T>(shape: Shape<T>): Shape<Placed<T>> => ({
  read: (node, at) => {
    const result = shape.read(node, at);
    return result.ok ? ok({ value: result.value, place: node.place }) : result;
  },
});

/** A number within inclusive bounds. */
export const number = (min: number, max: number): Shape<number> => ({
  read: (node, at) =>
    node.kind === 'scalar' &&
    typeof node.value === 'number' &&
    node.value >= min &&
    node.value <= max
      ? ok(node.value)
      : wrong(node, at, `a number from ${min} to ${max}`),
});

/** `true` or `false`. */
export const boolean: Shape<boolean> = {
  read: (node, at) =>
    node.kind === 'scalar' && typeof node.value === 'boolean'
      ? ok(node.value)
      : wrong(node, at, 'true or false'),
};

/** A list of one shape. */
export const listOf = <T>(shape: Shape<T>): Shape<readonly T[]> => ({
  read: (node, at) => {
    if (node.kind !== 'sequence') return wrong(node, at, 'a list');
    const read = node.items.map((item, index) => shape.read(item, `${at}[${index}]`));
    const found = read.flatMap((result) => (result.ok ? [] : result.problems));
    if (found.length > 0) return problems(...found);
    return ok(read.flatMap((result) => (result.ok ? [result.value] : [])));
  },
});

/** One shape for lists, another for everything else. */
export const listOr = <A, B>(list: Shape<A>, other: Shape<B>): Shape<A | B> => ({
  read: (node, at): Result<A | B> =>
    node.kind === 'sequence' ? list.read(node, at) : other.read(node, at),
});

/** The node itself, for what is passed on unread. */
export const anything: Shape<YamlNode> = { read: (node) => ok(node) };

/** One shape for mappings, another for everything else. */
export const mappingOr = <A, B>(mapping: Shape<A>, other: Shape<B>): Shape<A | B> => ({
  read: (node, at): Result<A | B> =>
    node.kind === 'mapping' ? mapping.read(node, at) : other.read(node, at),
});

/** A key that exists in the format and that this version refuses, with a sentence that says so. */
export const refused = (sentence: string): Shape<never> => ({
  read: (node) => problems({ ...node.place, message: sentence }),
});

const collect = <T>(
  mapping: YamlMapping,
  read: (key: string, value: YamlNode, place: Place) => Result<T> | undefined,
): { readonly values: ReadonlyMap<string, T>; readonly problems: readonly Problem[] } => {
  const values = new Map<string, T>();
  const found: Problem[] = [];
  for (const { key, place, value } of mapping.entries) {
    const result = read(key, value, place);
    if (result?.ok) values.set(key, result.value);
    else if (result) found.push(...result.problems);
  }
  return { values, problems: found };
};

/** Keys of a mapping that may be called anything. */
export const anyKey = { pattern: /^[^\0]{1,255}$/s, rule: 'a key has 1 to 255 characters' };

/** A mapping with free keys that match a pattern, all values of one shape. */
export const mapOf = <T>(
  shape: Shape<T>,
  keys: { readonly pattern: RegExp; readonly rule: string },
): Shape<ReadonlyMap<string, T>> => ({
  read: (node, at) => {
    if (node.kind !== 'mapping') return wrong(node, at, 'a mapping');
    const { values, problems: found } = collect(node, (key, value, place): Result<T> =>
      keys.pattern.test(key)
        ? shape.read(value, `${at}.${key}`)
        : problems({ ...place, message: `\`${key}\` in \`${at}\`: ${keys.rule}` }),
    );
    return found.length > 0 ? problems(...found) : ok(values);
  },
});

/** A key that must be there. */
export const required = <T>(shape: Shape<T>): Member<T> => ({ ...shape, required: true });

/** A key that may be missing. */
export const optional = <T>(shape: Shape<T>): Member<T | undefined> => ({
  ...shape,
  required: false,
});

type RecordOf<F> = { readonly [K in keyof F]: F[K] extends Member<infer T> ? T : never };

/** A mapping with the given keys and no others. `what` names it in messages: `a command job`. */
export const record = <F extends Readonly<Record<string, Member<unknown>>>>(
  what: string,
  members: F,
  dropped: readonly string[] = [],
): Shape<RecordOf<F>> => ({
  read: (node, at) => {
    if (node.kind !== 'mapping') return wrong(node, at || what, 'a mapping');
    const path = (key: string): string => (at === '' ? key : `${at}.${key}`);
    const { values, problems: found } = collect<unknown>(node, (key, value, place) => {
      if (dropped.includes(key)) return undefined;
      if (Object.hasOwn(members, key)) return members[key]?.read(value, path(key));
      const hint = didYouMean(key, Object.keys(members));
      return problems({ ...place, message: `\`${key}\` is not a field of ${what}`, hint });
    });
    const missing = Object.entries(members)
      .filter(([key, member]) => member.required && !node.entries.some((e) => e.key === key))
      .map(([key]) => ({ ...node.place, message: `${what} needs \`${path(key)}\`` }));
    if (found.length + missing.length > 0) return problems(...found, ...missing);
    return ok(
      Object.fromEntries(Object.keys(members).map((k) => [k, values.get(k)])) as RecordOf<F>,
    );
  },
});
