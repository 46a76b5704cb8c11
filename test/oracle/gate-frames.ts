/** Seeded prediction files with all that the gate reads: weights, scores, probabilities, missing values, regressions. */
import { random, randomFrames, type Frame } from './random-frames.ts';

/** A call of one of Fairlearn's fairness functions: its name, `method` and `agg`. */
export type Call = readonly [string, 'between_groups' | 'to_overall', 'worst_case' | 'mean'];

/** A frame and what is asked about it. */
export interface GateFrame {
  readonly columns: Readonly<Record<string, readonly (string | number | null)[]>>;
  readonly features: readonly (readonly string[])[];
  readonly control: readonly string[];
  readonly task: 'classification' | 'regression';
  readonly weight: 'none' | 'whole' | 'real';
  readonly missing: 'error' | 'group' | 'drop';
  /** Metrics of labels, or of a regression; of scores. */
  readonly metrics: readonly string[];
  readonly scoreMetrics: readonly string[];
  readonly calls: readonly Call[];
}

const LABEL_METRICS = [
  'selection_rate',
  'true_positive_rate',
  'precision_score',
  'balanced_accuracy_score',
  'false_positive_rate',
  'unselected_rate',
  'accuracy_score',
  'f1_score',
  'true_negative_rate',
  'recall_score',
  'zero_one_loss',
  'false_negative_rate',
];
const SCORE_METRICS = [
  'roc_auc_score',
  'expected_calibration_error',
  'log_loss',
  'balance_for_positive_class',
  'brier_score_loss',
  'calibration_in_the_large',
  'balance_for_negative_class',
];
const ERROR_METRICS = [
  'mean_absolute_error',
  'mean_squared_error',
  'root_mean_squared_error',
  'r2_score',
];

const METHODS = ['between_groups', 'to_overall'] as const;
const CALLS = ['equalized_odds', 'demographic_parity', 'equal_opportunity'].flatMap((base) =>
  ['difference', 'ratio'].flatMap((kind) =>
    METHODS.flatMap((method) =>
      (['worst_case', 'mean'] as const)
        .slice(0, base === 'equalized_odds' ? 2 : 1)
        .map((agg): Call => [`${base}_${kind}`, method, agg]),
    ),
  ),
);

/** `count` entries of a list, beginning anew at its end, so that frames in turn ask for all of it. */
const turn = <T>(list: readonly T[], index: number, count: number): readonly T[] =>
  Array.from({ length: count }, (_, i) => list[(index * count + i) % list.length]!);

/** Puts nothing in some places of the features. */
function withGaps(frame: Frame, next: () => number): GateFrame['columns'] {
  const names = [...frame.features.flat(), ...frame.control];
  return Object.fromEntries(
    Object.entries(frame.columns).map(([name, values]) => [
      name,
      // The first row stays whole, so that one is left.
      values.map((value, row) => (names.includes(name) && row > 0 && next() < 0.1 ? null : value)),
    ]),
  );
}

type Numbers = Readonly<Record<string, readonly number[]>>;

function weights(kind: GateFrame['weight'], rows: number, next: () => number): Numbers {
  const of = kind === 'whole' ? () => 1 + Math.floor(5 * next() ** 2) : () => 0.01 + 3 * next();
  return kind === 'none' ? {} : { weight: Array.from({ length: rows }, of) };
}

function classification(frame: Frame, index: number, next: () => number): GateFrame {
  const missing = (['group', 'drop'] as const)[index % 5] ?? 'error';
  const weight = (['none', 'whole', 'real'] as const)[Math.floor(3 * next())]!;
  const truth = frame.columns['y_true'] as readonly number[];
  const columns = missing === 'error' ? frame.columns : withGaps(frame, next);
  const isScored = index % 4 === 1;
  const isExpected = index % 10 === 7;
  const isSigned = index % 8 === 6;
  // Scores with ties on the edges of bins, and continuous ones.
  const score = truth.map((label) => Math.min(1, Math.max(0, next() + 0.3 * (label - 0.5))));
  const labels = ['y_true', 'y_pred'].map((name) => [
    name,
    frame.columns[name]!.map((label) => (isSigned && label === 0 ? -1 : label)),
  ]);
  const metrics = turn(LABEL_METRICS, index, 4);
  return {
    columns: {
      ...columns,
      ...(Object.fromEntries(labels) as Numbers),
      ...weights(weight, truth.length, next),
      ...(isScored
        ? { score: index % 8 === 5 ? score.map((s) => Math.round(10 * s) / 10) : score }
        : {}),
      ...(isExpected ? { probability: truth.map(() => Math.floor(9 * next()) / 8) } : {}),
    },
    features: [
      ...new Set([frame.features[index % frame.features.length]!, frame.features.at(-1)!]),
    ],
    control: frame.control,
    task: 'classification',
    weight,
    missing,
    // Expected predictions are two rows of Fairlearn's each.
    metrics: isExpected ? metrics : ['count', ...metrics],
    scoreMetrics: isScored ? turn(SCORE_METRICS, Math.floor(index / 4), 4) : [],
    calls: turn(CALLS, index, 3),
  };
}

function regression(frame: Frame, index: number, next: () => number): GateFrame {
  const scale = [1, 1e-6, 1e6][index % 3]!;
  const rows = frame.columns['y_true']!.length;
  const noise = (): number => scale * (next() + next() - 1);
  const truth = Array.from({ length: rows }, () => 4 * scale + 3 * noise());
  const weight = (['none', 'whole', 'real'] as const)[Math.floor(index / 3) % 3]!;
  return {
    columns: {
      ...frame.columns,
      y_true: truth,
      y_pred: truth.map((value) => (index % 9 === 8 ? value : value + noise())),
      ...weights(weight, rows, next),
    },
    features: [frame.features.at(-1)!],
    control: frame.control,
    task: 'regression',
    weight,
    missing: 'error',
    metrics: ['count', ...ERROR_METRICS],
    scoreMetrics: [],
    calls: [],
  };
}

/** The frames of a seed: classifications, and a regression every ninth. */
export function gateFrames(seed: number, count: number): GateFrame[] {
  const next = random(seed + 1);
  return randomFrames(seed, count).map((frame, index) =>
    index % 9 === 8
      ? regression(frame, Math.floor(index / 9), next)
      : classification(frame, index, next),
  );
}
