import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Alias,
  type Node,
  type Scalar,
} from 'yaml';
import type { Problem } from '../problem.ts';
import { ok, problems, type Result } from '../result.ts';
import type { Place, YamlEntry, YamlNode } from './yaml-tree.ts';

/** Longest YAML text, in UTF-16 units. */
export const longestYaml = 1_048_576;
/** Most nodes once aliases are resolved, and deepest nesting: a small file may not unfold into a large one. */
export const mostNodes = 20_000;
export const deepestNesting = 64;

interface Reading {
  readonly text: string;
  readonly placeAt: (offset: number | undefined) => Place;
  readonly problems: Problem[];
  /** The node that each anchor names at this point of the text. The library's own search walks the whole document for each alias. */
  readonly anchors: Map<string, Node>;
  /** Anchored nodes and aliases where they stand in the text, with what they mean: a node is met again through an alias. */
  readonly met: Map<Node, Node | undefined>;
  nodes: number;
  unfolds: boolean;
}

/**
 * Reads one YAML 1.2 document (core schema) as plain data with places. Refused: other tags, aliases that unfold beyond
 * `mostNodes`, nesting beyond `deepestNesting`, a key that comes twice, and the words that YAML 1.1 (Azure's own reader)
 * takes for booleans and YAML 1.2 for text.
 */
export function readYaml(text: string, place: Place): Result<YamlNode> {
  if (text.length > longestYaml)
    return problems({ ...place, message: `longer than ${longestYaml} characters` });
  const lineCounter = new LineCounter();
  // The library compares each key with each other one; `convert` asks a set.
  const options = { schema: 'core', prettyErrors: false, uniqueKeys: false } as const;
  const document = parseDocument(text, { ...options, lineCounter });
  const placeAt = (offset: number | undefined): Place => {
    if (place.file === undefined || offset === undefined) return place;
    const { line, col } = lineCounter.linePos(offset);
    return { ...place, line, column: col };
  };
  const wrong = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    ...placeAt(pos[0]),
    // The parser is recursive and reports the end of its own stack so.
    message: message.includes('call stack') ? tooDeep : `not valid YAML: ${message}`,
  }));
  if (wrong.length > 0) return problems(...wrong);
  const anchors = new Map<string, Node>();
  const reading = {
    text,
    placeAt,
    anchors,
    met: new Map<Node, Node | undefined>(),
    problems: [],
    nodes: 0,
    unfolds: false,
  };
  return finish(convert(document.contents, 0, reading), reading);
}

function finish(root: YamlNode, reading: Reading): Result<YamlNode> {
  return reading.problems.length > 0 ? problems(...reading.problems) : ok(root);
}

const tooDeep = `nested deeper than ${deepestNesting} levels`;

function convert(node: Node | null | undefined, depth: number, reading: Reading): YamlNode {
  const place = reading.placeAt(node?.range?.[0]);
  const nothing: YamlNode = { kind: 'scalar', value: null, source: '', raw: '', place };
  if (node === null || node === undefined || reading.unfolds) return nothing;
  reading.nodes++;
  if (depth > deepestNesting || reading.nodes > mostNodes) {
    reading.unfolds = true;
    const message = depth > deepestNesting ? tooDeep : `more than ${mostNodes} values`;
    reading.problems.push({ ...place, message });
    return nothing;
  }
  if (isAlias(node)) return convert(aliased(node, place, reading), depth + 1, reading);
  if (node.anchor !== undefined && !reading.met.has(node)) {
    reading.anchors.set(node.anchor, node);
    reading.met.set(node, node);
  }
  if (isScalar(node)) return scalar(node, place, reading);
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(item as Node, depth + 1, reading));
    return { kind: 'sequence', items, place };
  }
  if (!isMap(node)) return nothing;
  const entries = node.items.map((pair) =>
    entry(pair.key as Node, pair.value as Node | null, depth, reading),
  );
  refuseTwins(entries, reading);
  return { kind: 'mapping', entries, place };
}

function aliased(node: Alias, place: Place, reading: Reading): Node | undefined {
  const { anchors, met } = reading;
  if (met.has(node)) return met.get(node);
  const found = anchors.get(node.source);
  met.set(node, found);
  if (found === undefined) {
    const message = `\`*${node.source}\` names no anchor before it`;
    reading.problems.push({ ...place, message });
  }
  return found;
}

function refuseTwins(entries: readonly YamlEntry[], reading: Reading): void {
  const seen = new Set<string>();
  for (const { key, place } of entries) {
    if (seen.has(key)) reading.problems.push({ ...place, message: notUnique });
    seen.add(key);
  }
}

const notUnique = 'not valid YAML: Map keys must be unique';

function entry(key: Node, value: Node | null, depth: number, reading: Reading): YamlEntry {
  const place = reading.placeAt(key.range?.[0]);
  const name = isScalar(key) ? (key.source ?? String(key.value)) : undefined;
  if (name === undefined) reading.problems.push({ ...place, message: 'a key must be a word' });
  const read = convert(value, depth + 1, reading);
  // An empty value has no place of its own.
  return { key: name ?? '', place, value: value?.range ? read : { ...read, place } };
}

/** Words without quotes that Azure ML's reader (YAML 1.1) and others (YAML 1.2) read as different things. */
const ambiguous: readonly (readonly [pattern: RegExp, azure: string, others: string])[] = [
  [/^(yes|no|on|off)$/i, 'a boolean', 'text'],
  [/^[+-]?0[0-7]+$/, 'an octal number', 'a decimal one'],
  [/^[+-]?\d[\d_]*_[\d_]*(\.[\d_]*)?$/, 'a number', 'text'],
  [/^[+-]?[1-9]\d*(:[0-5]?\d)+(\.\d*)?$/, 'a number to the base 60', 'text'],
  [/^[+-]?0b[01]+$/, 'a binary number', 'text'],
  [/^0o[0-7]+$/, 'text', 'an octal number'],
  [/^\d{4}-\d\d?-\d\d?([Tt ].*)?$/, 'a date', 'text'],
];

function scalar(node: Scalar, place: Place, reading: Reading): YamlNode {
  const { value } = node;
  const source = node.source ?? '';
  const found = node.type === 'PLAIN' && ambiguous.find(([pattern]) => pattern.test(source));
  if (found) {
    const [, azure, others] = found;
    const message = `\`${source}\` is ${azure} to Azure ML's YAML reader and ${others} to others`;
    const hint =
      azure === 'a boolean' ? 'Write `true` or `false`, or put it in quotes.' : 'Put it in quotes.';
    reading.problems.push({ ...place, message, hint });
  }
  const [start = 0, end = 0] = node.range ?? [];
  const raw = reading.text.slice(start, end);
  const known =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'scalar', value: known ? value : null, source, raw, place };
}
