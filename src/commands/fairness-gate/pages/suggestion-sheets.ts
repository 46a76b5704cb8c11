/** The tables of a suggestion: what it is worth, the rules, the weights, the curve. */
import { positivesOf, rowsOf } from '../../../domain/fairness/confusion.ts';
import type { Stratum } from '../../../domain/fairness/feature-table.ts';
import type {
  Mitigation,
  PairDecomposition,
  ReportedOutcome,
  ThresholdRules,
  ThresholdSuggestion,
} from '../../../domain/mitigation/mitigation.ts';
import type { Sheet, SheetColumn } from '../../../report/sheet.ts';
import { operationWords, ruleWords } from './rule-words.ts';
import { shown, shownIf } from './view.ts';

const number = (title: string): SheetColumn => ({ title, kind: 'number' });

const sizeIn = ({ groups }: Stratum, name: string): number => {
  const found = groups.find(({ group }) => group === name);
  return found === undefined ? 0 : rowsOf(found.counts);
};

/** Room for the rounding of expected counts. */
const ROUNDING = 1e-9;

/** Whether a check would still fail by its bare number. */
export function isBeyond(
  { kind, threshold }: Mitigation,
  { disparity }: Pick<ReportedOutcome, 'disparity'>,
): boolean {
  if (disparity === null) return false;
  return kind === 'ratio' ? disparity < threshold - ROUNDING : disparity > threshold + ROUNDING;
}

/** A disparity, marked where it is beyond the threshold. */
function disparityText(mitigation: Mitigation, disparity: number | null): string {
  return `${shown(disparity)}${isBeyond(mitigation, { disparity }) ? ' ✗' : ''}`;
}

/** What the rules are worth, next to the predictions of today. */
export function worthSheet(mitigation: Mitigation, suggestion: ThresholdSuggestion): Sheet {
  const { objective, current, equal, atThreshold } = suggestion;
  const disparity = (outcome: ReportedOutcome | null): string =>
    disparityText(mitigation, outcome?.disparity ?? null);
  const line = (
    name: string,
    { inSample, crossFitted, cost }: Pick<ThresholdRules, 'inSample' | 'crossFitted' | 'cost'>,
  ): string[] => [
    name,
    shown(inSample.objective),
    disparity(inSample),
    shown(crossFitted?.objective ?? null),
    disparity(crossFitted),
    shown(cost),
  ];
  const both = (name: string, rules: ThresholdRules): string[][] => [
    line(name, rules),
    line(`${name}, without chance`, rules.deterministic),
  ];
  return {
    columns: [
      { title: 'predictions' },
      number(`${objective}, in-sample`),
      number(`${mitigation.kind}, in-sample`),
      number(`${objective}, cross-fitted`),
      number(`${mitigation.kind}, cross-fitted`),
      number('cost'),
    ],
    rows: [
      ['today', ...today(current, disparity(current)), ...today(current, disparity(current)), '–'],
      ...both('equal rates', equal),
      ...(atThreshold === null ? [] : both('at the threshold', atThreshold)),
    ],
  };
}

const today = ({ objective }: ReportedOutcome, disparity: string): readonly [string, string] => [
  shown(objective),
  disparity,
];

/** The rule of each group in words; of a group with fewer rows than `minimumCell` nothing. */
export function rulesSheet(rules: ThresholdRules, stratum: Stratum, minimumCell: number): Sheet {
  return {
    columns: [
      { title: 'group' },
      { title: 'rule', kind: 'wide' },
      number('selected, in-sample'),
      number('selected, cross-fitted'),
    ],
    rows: rules.groups.map((rule) => {
      const show = (text: string): string =>
        shownIf(sizeIn(stratum, rule.group), minimumCell, text);
      return [
        rule.group,
        show(ruleWords(rule)),
        show(shown(rule.selectionRate)),
        show(shown(rule.crossFittedSelectionRate)),
      ];
    }),
  };
}

/** The likelier rule of each group alone. */
export function plainRulesSheet(
  { deterministic }: ThresholdRules,
  stratum: Stratum,
  minimumCell: number,
): Sheet {
  return {
    columns: [{ title: 'group' }, { title: 'rule without chance', kind: 'wide' }],
    rows: deterministic.groups.map((rule) => [
      rule.group,
      shownIf(sizeIn(stratum, rule.group), minimumCell, operationWords(rule)),
    ]),
  };
}

/** Weights for training; hidden where fewer rows than `minimumCell` have the label, as they tell how many. */
export function weightsSheet(
  { reweighing }: Mitigation,
  { groups }: Stratum,
  minimumCell: number,
): Sheet {
  return {
    columns: [{ title: 'group' }, number('weight of positives'), number('weight of negatives')],
    rows: reweighing.map(({ group, positive, negative }) => {
      const counts = groups.find((one) => one.group === group)?.counts;
      const [rows, positives] =
        counts === undefined ? [0, 0] : [rowsOf(counts), positivesOf(counts)];
      const show = (weight: number | null, count: number): string =>
        weight === null ? '–' : shownIf(count, minimumCell, shown(weight));
      return [group, show(positive, positives), show(negative, rows - positives)];
    }),
  };
}

/** The numbers of the trade-off curve. */
export function curveSheet({ kind }: Mitigation, { objective, curve }: ThresholdSuggestion): Sheet {
  return {
    columns: [
      number('rates apart by at most'),
      number(`${objective}, in-sample`),
      number(`${kind}, in-sample`),
      number(`${objective}, cross-fitted`),
      number(`${kind}, cross-fitted`),
    ],
    rows: curve.map(({ tolerance, inSample, crossFitted }) => [
      shown(tolerance),
      shown(inSample.objective),
      shown(inSample.disparity),
      shown(crossFitted?.objective ?? null),
      shown(crossFitted?.disparity ?? null),
    ]),
  };
}

/** The features that make the scores of two groups differ; null where either group is too small to be published. */
export function decompositionSheet(
  { pair, contributions, total, unexplained }: PairDecomposition,
  stratum: Stratum,
  minimumCell: number,
): Sheet | null {
  if (pair.some((name) => sizeIn(stratum, name) < minimumCell)) return null;
  return {
    columns: [{ title: 'feature', kind: 'code' }, number('part of the difference')],
    rows: [
      ...contributions.map(({ feature, difference }) => [feature, shown(difference)]),
      ['total of all features', shown(total)],
      ...(unexplained === null ? [] : [['left unexplained', shown(unexplained)]]),
    ],
  };
}
