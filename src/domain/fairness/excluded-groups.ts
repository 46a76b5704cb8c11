/** Which groups `exclude-groups` names. */
import { didYouMean } from '../../shared/nearest-names.ts';
import { ok, problems, type Result } from '../../shared/result.ts';
import type { FeatureTable, GroupCounts } from './feature-table.ts';

/** One entry: a value of any feature, or of the one before `=`. */
interface Entry {
  readonly text: string;
  readonly feature: string | null;
  readonly group: string;
}

function parseEntry(text: string, features: readonly string[]): Entry {
  const feature = features.find((name) => text.startsWith(`${name}=`));
  if (feature === undefined) return { text, feature: null, group: text };
  return { text, feature, group: text.slice(feature.length + 1).trim() };
}

/** Whether an entry names a group, by its own name or, in an intersection, by one of its parts. */
function names(
  entry: Entry,
  table: FeatureTable,
  group: string,
  values: readonly string[],
): boolean {
  if (entry.feature === table.feature || entry.feature === null) {
    if (entry.group === group) return true;
  }
  return table.parts.some(
    (part, index) =>
      (entry.feature === null || entry.feature === part) && entry.group === values[index],
  );
}

/** The values of the group at an index of the full product. */
function valuesAt(
  table: FeatureTable,
  levels: ReadonlyMap<string, readonly string[]>,
  index: number,
) {
  let rest = index;
  const values: string[] = [];
  for (const part of [...table.parts].reverse()) {
    const list = levels.get(part) ?? [''];
    values.unshift(list[rest % list.length] ?? '');
    rest = Math.floor(rest / list.length);
  }
  return values;
}

/** The tables with the named groups marked. An entry that names no group is a problem. */
export function excludedGroups(
  tables: readonly FeatureTable[],
  levels: ReadonlyMap<string, readonly string[]>,
  texts: readonly string[],
): Result<readonly FeatureTable[]> {
  if (texts.length === 0) return ok(tables);
  const features = [...new Set(tables.flatMap(({ feature, parts }) => [feature, ...parts]))];
  const entries = texts.map((text) => parseEntry(text, features));
  const used = new Set<Entry>();
  const marked = tables.map((table) => {
    const mark = (cell: GroupCounts, index: number): GroupCounts => {
      const values = valuesAt(table, levels, index);
      const hits = entries.filter((entry) => names(entry, table, cell.group, values));
      for (const hit of hits) used.add(hit);
      return hits.length === 0 ? cell : { ...cell, isExcluded: true };
    };
    const strata = table.strata.map((stratum) => ({
      ...stratum,
      groups: stratum.groups.map(mark),
    }));
    return { ...table, strata };
  });
  const unused = entries.filter((entry) => !used.has(entry));
  const known = [
    ...new Set(tables.flatMap(({ strata }) => strata[0]?.groups ?? []).map((g) => g.group)),
  ];
  if (unused.length === 0) return ok(marked);
  return problems(
    ...unused.map(({ text, group }) => ({
      input: 'exclude-groups',
      message: `\`${text}\` names no group`,
      hint: didYouMean(group, known),
    })),
  );
}
