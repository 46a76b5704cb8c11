/** Measures of who is in the data and who is turned away, and of the balance of errors. */
import {
  addConfusion,
  NO_ROWS,
  positivesOf,
  rowsOf,
  selectedOf,
  type Confusion,
} from '../fairness/confusion.ts';
import { presentGroups, sidesOf, type ParityInput } from './parity-input.ts';
import { AIF360, type ParityMeasure } from './parity-measure.ts';

type Count = (counts: Confusion) => number;

const relativeEntropy = (p: number, q: number): number => (p === 0 ? 0 : p * Math.log(p / q));

/** KL(P_p || P_u) of the two outcomes; infinite where the unprivileged group never has an outcome the other has. */
function divergence(input: ParityInput, successes: Count): number {
  const { privileged, unprivileged } = sidesOf(input);
  const p = successes(privileged.counts) / rowsOf(privileged.counts);
  const u = successes(unprivileged.counts) / rowsOf(unprivileged.counts);
  return relativeEntropy(1 - p, 1 - u) + relativeEntropy(p, u);
}

/** A group's share of the rejected minus its share of the accepted, averaged over groups by their size. */
function groupDisparity(input: ParityInput, successes: Count): number {
  const groups = presentGroups(input).map(({ counts }) => counts);
  const all = groups.reduce(addConfusion, NO_ROWS);
  const accepted = successes(all);
  const rejected = rowsOf(all) - accepted;
  const sum = groups.reduce((total, counts) => {
    const gap = (rowsOf(counts) - successes(counts)) / rejected - successes(counts) / accepted;
    return total + rowsOf(counts) * gap;
  }, 0);
  return sum / rowsOf(all);
}

/**
 * The unprivileged group's share of the rejected minus its share of the accepted within each stratum, averaged by the
 * size of the strata. Not a number when a stratum accepts or rejects nobody, as the shares are undefined there.
 */
function stratifiedDisparity(input: ParityInput): number {
  let rows = 0;
  let sum = 0;
  for (const { groups } of input.strata ?? []) {
    const { privileged, unprivileged } = sidesOf({ ...input, groups });
    const all = addConfusion(privileged.counts, unprivileged.counts);
    const size = rowsOf(all);
    if (size === 0) continue;
    const selected = selectedOf(unprivileged.counts);
    const rejectedShare = (rowsOf(unprivileged.counts) - selected) / (size - selectedOf(all));
    rows += size;
    sum += size * (rejectedShare - selected / selectedOf(all));
  }
  return sum / rows;
}

const missesPerAlarm = ({ fn, fp }: Confusion): number => (fp === 0 ? Number.NaN : fn / fp);

const sklearn = (name: string): string => `${AIF360} aif360.sklearn.metrics.${name}`;
const BERK = 'Berk, Heidari, Jabbari, Kearns & Roth 2021, Sociological Methods & Research 50:3';

/** Measures that are no difference of rates. */
export const COMPOSITION_MEASURES: readonly ParityMeasure[] = [
  {
    name: 'aif360.class_imbalance',
    formula: '(n_u - n_p) / n',
    source: sklearn('class_imbalance'),
    better: 'zero',
    needs: ['reference group'],
    value: (input) => {
      const { privileged, unprivileged } = sidesOf(input);
      const [u, p] = [rowsOf(unprivileged.counts), rowsOf(privileged.counts)];
      return (u - p) / (u + p);
    },
  },
  ...(
    [
      ['aif360.', 'predicted', selectedOf],
      ['aif360.dataset.', 'true', positivesOf],
    ] as const
  ).flatMap(([prefix, which, successes]): ParityMeasure[] => [
    {
      name: `${prefix}kl_divergence`,
      formula: `sum over ${which} labels of P_p ln(P_p / P_u)`,
      source: sklearn('kl_divergence'),
      better: 'zero',
      needs: ['reference group'],
      value: (input) => divergence(input, successes),
    },
    {
      name: `${prefix}conditional_demographic_disparity`,
      formula: `sum n_i DD_i / n, DD_i = share of rejected - share of accepted by ${which} label`,
      source: sklearn('conditional_demographic_disparity'),
      better: 'zero',
      needs: ['favorable label'],
      value: (input) => groupDisparity(input, successes),
    },
  ]),
  {
    name: 'conditional_demographic_disparity',
    formula: 'sum over strata of n_k DD_k / n, DD_k = u of rejected - u of accepted in stratum k',
    source: 'Wachter, Mittelstadt & Russell 2021, Computer Law & Security Review 41:105567',
    better: 'zero',
    needs: ['reference group', 'favorable label', 'control features'],
    value: stratifiedDisparity,
  },
  {
    name: 'treatment_equality_difference',
    formula: 'fn_u/fp_u - fn_p/fp_p',
    source: BERK,
    better: 'zero',
    needs: ['reference group', 'favorable label'],
    value: (input) => {
      const { privileged, unprivileged } = sidesOf(input);
      return missesPerAlarm(unprivileged.counts) - missesPerAlarm(privileged.counts);
    },
  },
  {
    name: 'treatment_equality_ratio',
    formula: '(fn_u/fp_u) / (fn_p/fp_p)',
    source: BERK,
    better: 'one',
    needs: ['reference group', 'favorable label'],
    value: (input) => {
      const { privileged, unprivileged } = sidesOf(input);
      return missesPerAlarm(unprivileged.counts) / missesPerAlarm(privileged.counts);
    },
  },
];
