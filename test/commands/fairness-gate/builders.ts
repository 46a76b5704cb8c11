import { definition } from '../../../src/commands/fairness-gate/inputs.ts';
import type { FairnessInputs } from '../../../src/commands/fairness-gate/settings.ts';
import { parseInputs } from '../../../src/shared/input/schema.ts';

/** Inputs of the gate on a laptop, as text by name; the rest are the manifest's defaults. */
export function fairnessInputs(values: Readonly<Record<string, string>>): FairnessInputs {
  const standard: Readonly<Record<string, string>> = {
    predictions: 'p.csv',
    'sensitive-features': 'sex',
    ...values,
  };
  const parsed = parseInputs(definition.inputs, {
    value: (name) => standard[name],
    environment: {},
    onGitHub: false,
  });
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.value;
}

/** Rows of a prediction file: group, true label, predicted label, how often. */
export type Rows = readonly (readonly [string, 0 | 1, 0 | 1, number])[];

/** A csv with the columns sex, y_true, y_pred. */
export function csvOf(rows: Rows): string {
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.flatMap(([group, truth, prediction, count]) =>
    new Array<string>(count).fill(`${quote(group)},${truth},${prediction}`),
  );
  return ['sex,y_true,y_pred', ...lines, ''].join('\n');
}

/** Two groups of 1,000 rows with selection rates 0.6 and 0.4: shown to differ by more than 0.10. */
export const unfair: Rows = [
  ['male', 1, 1, 450],
  ['male', 1, 0, 50],
  ['male', 0, 1, 150],
  ['male', 0, 0, 350],
  ['female', 1, 1, 300],
  ['female', 1, 0, 200],
  ['female', 0, 1, 100],
  ['female', 0, 0, 400],
];

/** Two groups of 1,000 rows with the same counts: shown to differ by less than 0.10. */
export const fair: Rows = ['male', 'female'].flatMap((group): Rows => [
  [group, 1, 1, 400],
  [group, 1, 0, 100],
  [group, 0, 1, 100],
  [group, 0, 0, 400],
]);

/** The same rates as `fair` with a twentieth of the rows: shows nothing. */
export const few: Rows = fair.map(([group, truth, prediction, count]) => [
  group,
  truth,
  prediction,
  count / 20,
]);
