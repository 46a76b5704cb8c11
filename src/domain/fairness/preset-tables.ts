/** Tables of other rules and libraries, on request: to read, not to decide. */
import { aequitasTable, type AequitasTable } from '../parity/aequitas-table.ts';
import { fourFifths, selectionsOf, type FourFifthsTable } from '../parity/four-fifths.ts';
import { ll144Scoring, ll144Selection, type Ll144Table } from '../parity/ll144.ts';
import type { Favorable, ParityGroup, ParityInput } from '../parity/parity-input.ts';
import { parityValues, type ParityValue } from '../parity/parity-measures.ts';
import { addHistograms } from '../scores/add-histograms.ts';
import { rowsOf } from './confusion.ts';
import type { CountTable } from './count-table.ts';
import type { FairnessPolicy } from './fairness-policy.ts';
import type { FeatureTable, Stratum } from './feature-table.ts';
import { joinLevels } from './feature-tally.ts';
import { MISSING_GROUP } from './labelled-rows.ts';
import { joinSamples, type Sample } from './sample.ts';

export const PRESETS = ['four-fifths', 'nyc-ll144', 'aequitas', 'aif360'] as const;
export type Preset = (typeof PRESETS)[number];

/** The tables of one feature; a member for every preset that was asked for. */
export interface PresetTables {
  readonly feature: string;
  readonly fourFifths?: FourFifthsTable;
  /** Selections; and scores above the median, where there is a score. */
  readonly nycLl144?: readonly Ll144Table[];
  readonly aequitas?: AequitasTable;
  readonly aif360?: Aif360Values;
}

/** AIF360's numbers: the reference group is privileged, all others together are not. */
export interface Aif360Values {
  readonly reference: string;
  readonly values: readonly ParityValue[];
}

/** Bounds of what is listed: these tables compare every group with another. */
export const MOST_PRESET_GROUPS = 200;

interface NamedSample extends Sample {
  readonly group: string;
}

const parityGroup = ({ group, counts, scores }: NamedSample): ParityGroup =>
  scores === undefined ? { group, counts } : { group, counts, scores };

const comparedIn = (stratum: Stratum): readonly NamedSample[] =>
  stratum.groups.filter(({ isExcluded }) => !isExcluded);

/** The groups over all control levels. */
function groupsOf({ strata }: FeatureTable): readonly NamedSample[] {
  const [first] = strata;
  if (first === undefined) return [];
  return comparedIn(first).map(({ group }) => ({
    ...joinSamples(
      strata.flatMap((stratum) => comparedIn(stratum).filter((one) => one.group === group)),
    ),
    group,
  }));
}

function largest(groups: readonly NamedSample[]): string {
  const [first] = [...groups].sort((a, b) => rowsOf(b.counts) - rowsOf(a.counts));
  return first?.group ?? '';
}

const isUnknown = (group: string): boolean =>
  group.split(joinLevels(['', ''])).includes(MISSING_GROUP);

function ll144(
  feature: string,
  groups: readonly NamedSample[],
  favorable: Favorable,
): Ll144Table[] {
  const selections = selectionsOf(groups.map(parityGroup), favorable);
  const selection = ll144Selection(
    feature,
    selections.map(({ group, rate }) => ({
      category: group,
      isUnknown: isUnknown(group),
      outcome: rate,
    })),
  );
  const scored = groups.flatMap(({ group, scores }) =>
    scores === undefined
      ? []
      : {
          category: group,
          isUnknown: isUnknown(group),
          outcome: addHistograms([scores.positives, scores.negatives]),
        },
  );
  return [selection, ll144Scoring(feature, scored) ?? []].flat();
}

function aif360(table: FeatureTable, input: Omit<ParityInput, 'strata'>): Aif360Values {
  const hasLevels = table.strata.some(({ level }) => level !== null);
  const strata = table.strata.map((stratum) => ({
    level: stratum.level ?? '',
    groups: comparedIn(stratum).map(parityGroup),
  }));
  const values = parityValues(hasLevels ? { ...input, strata } : input);
  return { reference: input.reference, values };
}

function tablesOf(
  table: FeatureTable,
  presets: readonly Preset[],
  favorable: Favorable,
  confidence: number,
): PresetTables {
  const samples = groupsOf(table);
  const groups = samples.map(parityGroup);
  const reference = table.reference ?? largest(samples);
  const has = (preset: Preset): boolean => presets.includes(preset);
  const audit = has('aequitas')
    ? aequitasTable(groups, { reference: { kind: 'predefined', group: reference }, tau: 0.8 })
    : undefined;
  return {
    feature: table.feature,
    ...(has('four-fifths')
      ? { fourFifths: fourFifths(selectionsOf(groups, favorable), confidence) }
      : {}),
    ...(has('nyc-ll144') ? { nycLl144: ll144(table.feature, samples, favorable) } : {}),
    ...(audit === undefined ? {} : { aequitas: audit }),
    ...(has('aif360') ? { aif360: aif360(table, { groups, reference, favorable }) } : {}),
  };
}

/**
 * The tables of every feature of a classification with at most 200 groups. The reference of Aequitas and AIF360 is
 * `reference-group`, else the largest group.
 */
export function presetTables(
  presets: readonly Preset[],
  table: CountTable,
  policy: FairnessPolicy,
): readonly PresetTables[] {
  const { labels } = table;
  if (labels === null || presets.length === 0) return [];
  return table.features
    .filter(({ strata }) => (strata[0]?.groups.length ?? 0) <= MOST_PRESET_GROUPS)
    .map((feature) =>
      tablesOf(feature, presets, labels.favorable ?? 'positive', policy.confidenceLevel),
    );
}
