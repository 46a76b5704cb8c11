import { problems, ok, type Result } from '../result.ts';
import { readYaml } from './read-yaml.ts';
import { describeNode, entryOf, type Place, type YamlMapping, type YamlNode } from './yaml-tree.ts';

function put(
  node: YamlNode,
  path: readonly string[],
  value: YamlNode,
  place: Place,
): Result<YamlNode> {
  const [key, ...rest] = path;
  if (key === undefined) return ok(value);
  const isEmpty = node.kind === 'scalar' && node.value === null;
  if (node.kind !== 'mapping' && !isEmpty)
    return problems({
      ...place,
      message: `\`${key}\` cannot be set: what holds it is ${describeNode(node)}, not a mapping`,
    });
  const mapping: YamlMapping =
    node.kind === 'mapping' ? node : { kind: 'mapping', entries: [], place };
  const old = entryOf(mapping, key);
  const nothing: YamlNode = { kind: 'scalar', value: null, source: '', raw: '', place };
  const changed = put(old?.value ?? nothing, rest, value, place);
  if (!changed.ok) return changed;
  const entry = { key, place: rest.length > 0 && old ? old.place : place, value: changed.value };
  const entries = old
    ? mapping.entries.map((each) => (each === old ? entry : each))
    : [...mapping.entries, entry];
  return ok({ ...mapping, entries });
}

/**
 * Sets `a.b.c` to a value (YAML: `0.01`, `true`, `[1, 2]`, `"text"`) as `az ml … --set` does; missing mappings are made.
 * What is set carries `place`, so that a later problem names the input it came from.
 */
export function overrideYaml(
  root: YamlNode,
  path: string,
  value: string,
  place: Place,
): Result<YamlNode> {
  const keys = path.split('.');
  if (keys.includes('')) return problems({ ...place, message: `\`${path}\` is not a path a.b.c` });
  const read = readYaml(value, place);
  return read.ok ? put(root, keys, read.value, place) : read;
}
