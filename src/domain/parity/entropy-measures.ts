/**
 * Generalized entropy of the benefits b = ŷ − y + 1, which are 0, 1 or 2, so that counts suffice (Speicher et al.
 * 2018, KDD, arXiv:1807.00787), as in AIF360.
 */
import { addConfusion, NO_ROWS, rowsOf, type Confusion } from '../fairness/confusion.ts';
import { presentGroups, sidesOf, type ParityInput } from './parity-input.ts';
import { AIF360, type ParityMeasure } from './parity-measure.ts';

/** Rows that have the same benefit. */
interface Benefit {
  readonly benefit: number;
  readonly rows: number;
}

const benefitsOf = ({ tp, fp, tn, fn }: Confusion): readonly Benefit[] => [
  { benefit: 0, rows: fn },
  { benefit: 1, rows: tp + tn },
  { benefit: 2, rows: fp },
];

const meanBenefit = (counts: Confusion): number => (counts.fp - counts.fn) / rowsOf(counts) + 1;

/** One benefit's term of the index; its share of the whole is `rows`. α = 2 is written so that nothing cancels. */
function term(relative: number, alpha: number): number {
  if (alpha === 0) return -Math.log(relative);
  if (alpha === 1) return relative === 0 ? 0 : relative * Math.log(relative);
  if (alpha === 2) return (relative - 1) ** 2 / 2;
  return (relative ** alpha - 1) / (alpha * (alpha - 1));
}

/**
 * The index of benefits, 0 when all are equal. α = 1 is Theil's index and α = 0 the mean logarithmic deviation, infinite
 * when somebody has no benefit; AIF360 0.6.1 divides the latter by the mean once more, against its own documentation.
 */
function entropy(benefits: readonly Benefit[], alpha: number): number {
  const present = benefits.filter(({ rows }) => rows > 0);
  const total = present.reduce((sum, { rows }) => sum + rows, 0);
  const mean = present.reduce((sum, { benefit, rows }) => sum + benefit * rows, 0) / total;
  const sum = present.reduce((all, b) => all + b.rows * term(b.benefit / mean, alpha), 0);
  return sum / total;
}

const allOf = (input: ParityInput): Confusion =>
  presentGroups(input).reduce((sum, { counts }) => addConfusion(sum, counts), NO_ROWS);

const between = (groups: readonly Confusion[], alpha: number): number =>
  entropy(
    groups
      .filter((counts) => rowsOf(counts) > 0)
      .map((counts) => ({ benefit: meanBenefit(counts), rows: rowsOf(counts) })),
    alpha,
  );

const overall = (input: ParityInput, alpha: number): number =>
  entropy(benefitsOf(allOf(input)), alpha);

function betweenTwo(input: ParityInput, alpha: number): number {
  const { privileged, unprivileged } = sidesOf(input);
  return between([unprivileged.counts, privileged.counts], alpha);
}

const betweenAll = (input: ParityInput, alpha: number): number =>
  between(
    presentGroups(input).map(({ counts }) => counts),
    alpha,
  );

const KINDS = [
  { prefix: '', of: 'b over all rows', index: overall, needs: ['favorable label'] },
  {
    prefix: 'between_group_',
    of: 'mean b of u and of p',
    index: betweenTwo,
    needs: ['reference group', 'favorable label'],
  },
  {
    prefix: 'between_all_groups_',
    of: 'mean b of every group',
    index: betweenAll,
    needs: ['favorable label'],
  },
] as const;

const alphaOf = ({ alpha }: ParityInput): number => alpha ?? 2;

/** Entropy indices of all rows, and of what lies between groups. */
export const ENTROPY_MEASURES: readonly ParityMeasure[] = KINDS.flatMap(
  ({ prefix, of, index, needs }) => {
    const common = {
      source: `${AIF360} aif360.metrics.ClassificationMetric`,
      better: 'low',
      needs,
    } as const;
    return [
      {
        ...common,
        name: `aif360.${prefix}generalized_entropy_index`,
        formula: `mean((x/mean(x))^alpha - 1) / (alpha (alpha - 1)) with x = ${of}`,
        value: (input) => index(input, alphaOf(input)),
      },
      {
        ...common,
        name: `aif360.${prefix}theil_index`,
        formula: `mean(x/mean(x) ln(x/mean(x))) with x = ${of}`,
        value: (input) => index(input, 1),
      },
      {
        ...common,
        name: `aif360.${prefix}coefficient_of_variation`,
        formula: `sd(x) / mean(x) with x = ${of}`,
        value: (input) => Math.sqrt(2 * index(input, 2)),
      },
    ] satisfies ParityMeasure[];
  },
);
