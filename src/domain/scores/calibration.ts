/** Whether probabilities mean what they say: of the rows with score 0.7, seven in ten should be positive. */
import { areProbabilities, forEachScore } from './each-score.ts';
import type { ScoreHistogram } from './score-histogram.ts';

/** The rows whose score lies in one bin. */
export interface CalibrationBin {
  /** Scores from `from` (not included, but for the first bin) up to and including `to`. */
  readonly from: number;
  readonly to: number;
  /** Σw; 0 in an empty bin. */
  readonly weight: number;
  /** Mean score; NaN in an empty bin. */
  readonly meanScore: number;
  /** Share of positive rows; NaN in an empty bin. */
  readonly observedRate: number;
}

/** The calibration of some rows. */
export interface Calibration {
  /** Every bin, empty ones too, lowest first. */
  readonly bins: readonly CalibrationBin[];
  /** Expected calibration error: Σ_b (w_b/W)·|mean score - observed rate| (Naeini et al. 2015, Guo et al. 2017). */
  readonly expectedCalibrationError: number;
  /** Largest |mean score - observed rate| of a bin that has rows (maximum calibration error). */
  readonly worstBinGap: number;
  /** Mean score minus observed rate over all rows: above 0 the scores promise too much. */
  readonly calibrationInTheLarge: number;
}

interface Sums {
  weight: number;
  scores: number;
  positives: number;
}

const UNDEFINED = {
  expectedCalibrationError: Number.NaN,
  worstBinGap: Number.NaN,
  calibrationInTheLarge: Number.NaN,
};

/** Edges of equal width as `numpy.linspace(0, 1, bins + 1)`, whose last bits decide where a score on an edge belongs. */
const edges = (bins: number): number[] =>
  Array.from({ length: bins + 1 }, (_, i) => (i === bins ? 1 : i * (1 / bins)));

/** The bin of a score, as `numpy.searchsorted(edges[1:-1], score)` in scikit-learn's `calibration_curve`. */
function binOf(score: number, limits: readonly number[]): number {
  const bins = limits.length - 1;
  let bin = Math.min(bins - 1, Math.max(0, Math.ceil(score * bins) - 1));
  while (bin < bins - 1 && score > (limits[bin + 1] ?? 1)) bin++;
  while (bin > 0 && score <= (limits[bin] ?? 0)) bin--;
  return bin;
}

const gapOf = ({ weight, scores, positives }: Sums): number => (scores - positives) / weight;

/** The measures over bins that have rows. */
function measures(filled: readonly Sums[]): Omit<Calibration, 'bins'> {
  const total = filled.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return UNDEFINED;
  const gaps = filled.map((sums) => Math.abs(gapOf(sums)));
  return {
    expectedCalibrationError: gaps.reduce(
      (sum, gap, i) => sum + ((filled[i]?.weight ?? 0) / total) * gap,
      0,
    ),
    worstBinGap: gaps.reduce((worst, gap) => Math.max(worst, gap), 0),
    calibrationInTheLarge:
      filled.reduce((sum, part) => sum + part.scores - part.positives, 0) / total,
  };
}

/**
 * The calibration of rows over bins of equal width; bins are those of scikit-learn 1.9 `calibration_curve`
 * (`strategy='uniform'`), 10 unless told. Everything is NaN without weight or when some score is no probability.
 */
export function calibration(
  positives: ScoreHistogram,
  negatives: ScoreHistogram,
  binCount = 10,
): Calibration {
  if (!areProbabilities(positives, negatives)) return { bins: [], ...UNDEFINED };
  const limits = edges(binCount);
  const sums = Array.from({ length: binCount }, (): Sums => ({
    weight: 0,
    scores: 0,
    positives: 0,
  }));
  forEachScore(positives, negatives, (score, positive, negative) => {
    const bin = sums[binOf(score, limits)];
    if (bin === undefined) return;
    bin.weight += positive + negative;
    bin.scores += score * (positive + negative);
    bin.positives += positive;
  });
  return {
    bins: sums.map((part, i) => ({
      from: limits[i] ?? 0,
      to: limits[i + 1] ?? 1,
      weight: part.weight,
      meanScore: part.scores / part.weight,
      observedRate: part.positives / part.weight,
    })),
    ...measures(sums.filter(({ weight }) => weight > 0)),
  };
}
