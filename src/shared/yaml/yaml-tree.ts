import type { Json } from '../canonical-json.ts';
import type { Problem } from '../problem.ts';

/** Where something was written: a file with 1-based line and column, or the input that overrode it. */
export type Place = Pick<Problem, 'file' | 'line' | 'column' | 'input'>;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, without quotes: `0.010` stays `0.010`. */
  readonly source: string;
  /** The raw text in the file, quotes and block header included; for the line of something inside it. */
  readonly raw: string;
  readonly place: Place;
}

export interface YamlSequence {
  readonly kind: 'sequence';
  readonly items: readonly YamlNode[];
  readonly place: Place;
}

export interface YamlEntry {
  readonly key: string;
  readonly place: Place;
  readonly value: YamlNode;
}

export interface YamlMapping {
  readonly kind: 'mapping';
  readonly entries: readonly YamlEntry[];
  readonly place: Place;
}

/** Plain data with places: aliases are resolved, tags are gone. */
export type YamlNode = YamlScalar | YamlSequence | YamlMapping;

/** The value of a key. */
export function entryOf(mapping: YamlMapping, key: string): YamlEntry | undefined {
  return mapping.entries.find((entry) => entry.key === key);
}

/** What a person would call a node: `a mapping`, `a list`, `nothing`, `a number` … */
export function describeNode(node: YamlNode): string {
  if (node.kind === 'mapping') return 'a mapping';
  if (node.kind === 'sequence') return 'a list';
  return node.value === null ? 'empty' : `a ${typeof node.value}`.replace('a string', 'text');
}

/** The place of some text inside a scalar: the right line of a block, else where the scalar begins. */
export function placeWithin(scalar: YamlScalar, text: string): Place {
  const at = scalar.raw.indexOf(text);
  const { line } = scalar.place;
  if (at < 0 || line === undefined) return scalar.place;
  const before = scalar.raw.slice(0, at).split('\n');
  if (before.length === 1) return scalar.place;
  return {
    ...scalar.place,
    line: line + before.length - 1,
    column: (before.at(-1) ?? '').length + 1,
  };
}

/** The same data without places, for writing it out again. */
export function plainData(node: YamlNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'sequence':
      return node.items.map(plainData);
    case 'mapping':
      return new Map(node.entries.map(({ key, value }) => [key, plainData(value)]));
  }
}

/** The same data as JSON would hold it. */
export function plainJson(node: YamlNode): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map(plainJson);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainJson(value)]));
}
