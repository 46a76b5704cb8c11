/** Differential fairness over all groups, intersections above all (Foulds et al. 2018, arXiv:1807.08362). */
import { positivesOf, rowsOf, selectedOf, type Confusion } from '../fairness/confusion.ts';
import { presentGroups, type ParityInput } from './parity-input.ts';
import { AIF360, type ParityMeasure } from './parity-measure.ts';

const spread = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));

/**
 * ε: the largest |ln p_i − ln p_j| and |ln(1 − p_i) − ln(1 − p_j)| over groups, of rates that a Dirichlet prior
 * smooths; four fifths are about 0.22. Not a number with fewer than two groups.
 */
function smoothedEpsilon(input: ParityInput, successes: (counts: Confusion) => number): number {
  const concentration = input.concentration ?? 1;
  const rates = presentGroups(input).map(
    ({ counts }) => (successes(counts) + concentration / 2) / (rowsOf(counts) + concentration),
  );
  if (rates.length < 2) return Number.NaN;
  return Math.max(
    spread(rates.map((rate) => Math.log(rate))),
    spread(rates.map((rate) => Math.log(1 - rate))),
  );
}

const FORMULA =
  'max over groups of |ln p_i - ln p_j|, |ln(1-p_i) - ln(1-p_j)|, p = (successes + c/2)/(n + c)';

/** Measures of the widest gap on the logarithmic scale; no group is privileged. */
export const DIFFERENTIAL_MEASURES: readonly ParityMeasure[] = [
  {
    name: 'aif360.smoothed_empirical_differential_fairness',
    formula: `${FORMULA} with successes = predicted favorable`,
    source: `${AIF360} aif360.metrics.BinaryLabelDatasetMetric of the predictions`,
    better: 'zero',
    needs: [],
    value: (input) => smoothedEpsilon(input, selectedOf),
  },
  {
    name: 'aif360.dataset.smoothed_empirical_differential_fairness',
    formula: `${FORMULA} with successes = truly favorable`,
    source: `${AIF360} aif360.metrics.BinaryLabelDatasetMetric`,
    better: 'zero',
    needs: [],
    value: (input) => smoothedEpsilon(input, positivesOf),
  },
  {
    name: 'aif360.differential_fairness_bias_amplification',
    formula: 'smoothed epsilon of the predictions - that of the labels',
    source: `${AIF360} aif360.metrics.ClassificationMetric`,
    better: 'low',
    needs: [],
    value: (input) => smoothedEpsilon(input, selectedOf) - smoothedEpsilon(input, positivesOf),
  },
];
