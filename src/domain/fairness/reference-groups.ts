/** Which group `reference-group` names for each feature. */
import { didYouMean } from '../../shared/nearest-names.ts';
import type { Problem } from '../../shared/problem.ts';
import { ok, problems, type Result } from '../../shared/result.ts';
import type { FeatureTable } from './feature-table.ts';

const groupsOf = ({ strata }: FeatureTable): readonly string[] =>
  (strata[0]?.groups ?? []).map(({ group }) => group);

const isExcluded = ({ strata }: FeatureTable, reference: string): boolean =>
  (strata[0]?.groups ?? []).some(({ group, isExcluded }) => isExcluded && group === reference);

const excludedReference = (feature: string, reference: string) =>
  [
    `\`${reference}\` is the reference group of \`${feature}\`, and \`exclude-groups\` leaves it out`,
    'Keep one of the two.',
  ] as const;

/** The group an entry (`group` or `feature=group`) names in a feature. */
function namedGroup(entry: string, table: FeatureTable): string | undefined {
  const prefix = `${table.feature}=`;
  const group = entry.startsWith(prefix) ? entry.slice(prefix.length).trim() : entry;
  return groupsOf(table).find((known) => known === group);
}

/**
 * The tables with their reference group. `asked` are the features that need one. Problems: an entry that names no
 * group, a feature with two, and one that needs a reference and has none.
 */
export function referenceGroups(
  tables: readonly FeatureTable[],
  entries: readonly string[],
  asked: ReadonlySet<string>,
): Result<readonly FeatureTable[]> {
  const used = new Set<string>();
  const list: Problem[] = [];
  const say = (message: string, hint: string): void =>
    void list.push({ input: 'reference-group', message, hint });
  const marked = tables.map((table): FeatureTable => {
    const found = entries.flatMap((entry) => {
      const group = namedGroup(entry, table);
      if (group !== undefined) used.add(entry);
      return group ?? [];
    });
    const [reference, second] = [...new Set(found)];
    if (second !== undefined) {
      say(
        `\`${table.feature}\` has two reference groups, \`${reference ?? ''}\` and \`${second}\``,
        'Keep one.',
      );
    }
    if (reference !== undefined) {
      if (isExcluded(table, reference)) say(...excludedReference(table.feature, reference));
      return { ...table, reference };
    }
    if (asked.has(table.feature)) {
      const groups = groupsOf(table).slice(0, 8).join('`, `');
      say(`\`${table.feature}\` has no reference group`, `Its groups are \`${groups}\`.`);
    }
    return table;
  });
  const known = [...new Set(tables.flatMap(groupsOf))];
  for (const entry of entries) {
    if (used.has(entry)) continue;
    say(`\`${entry}\` names no group`, didYouMean(entry.split('=').at(-1) ?? entry, known));
  }
  return list.length > 0 ? problems(...list) : ok(marked);
}
