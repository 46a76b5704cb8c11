import type { ProbabilitySums, WeightSums } from '../../domain/fairness/row-sums.ts';
import type { Problem } from '../../shared/problem.ts';
import { problems, ok, type Result } from '../../shared/result.ts';
import type { CountTableRole } from './count-table-columns.ts';

/** The numbers of one row of a count table. */
export interface CountTableNumbers {
  readonly count: number;
  readonly score?: number;
  readonly weight?: WeightSums;
  readonly probability?: ProbabilitySums;
}

/** Sums of doubles that were added in another order differ by so much. */
const rounding = 1 + 1e-9;
const decimal = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;
/** Whole, perhaps as pandas writes an integer in a column with gaps: `12.0`. */
const whole = /^\d+(?:\.0*)?$/;

const leftOut =
  'The query of `--print-sql` leaves it out where a weight or probability is missing or out of range.';

type Numbers = ReadonlyMap<CountTableRole, number>;

/** Reads the cells of the given roles and checks that they fit together. */
export function countTableNumbers(
  roles: readonly CountTableRole[],
  cells: readonly (string | null)[],
): Result<CountTableNumbers> {
  const numbers = new Map<CountTableRole, number>();
  for (const [i, role] of roles.entries()) {
    const number = cellNumber(role, cells[i] ?? null);
    if (typeof number === 'object') return problems(number);
    numbers.set(role, number);
  }
  const row = numbersOf(numbers);
  const problem = misfit(row);
  return problem === undefined ? ok(row) : problems({ message: problem, hint: swapped });
}

const swapped =
  'Perhaps columns were exchanged: `fairness-gate --print-sql` prints the query that makes the table.';

function cellNumber(role: CountTableRole, text: string | null): number | Problem {
  if (text === null)
    return {
      message: `\`${role}\` is missing`,
      ...(/sum|squares/.test(role) ? { hint: leftOut } : {}),
    };
  const number = Number(text);
  const shown = `\`${role}\` is \`${text.slice(0, 40)}\``;
  if (role === 'count') {
    if (!whole.test(text)) {
      return { message: `${shown}; a number of rows is whole and not negative` };
    }
    return Number.isSafeInteger(number) ? number : { message: `${shown}; it must be below 2^53` };
  }
  if (!decimal.test(text) || !Number.isFinite(number)) {
    return { message: `${shown}, which is not a finite number` };
  }
  if (role === 'score' || number >= 0) return number;
  return { message: `${shown}; it must not be negative` };
}

function numbersOf(numbers: Numbers): CountTableNumbers {
  const get = (role: CountTableRole): number => numbers.get(role) ?? 0;
  const weighted = numbers.has('weight_sum');
  const sum = get('probability_sum');
  return {
    count: get('count'),
    ...(numbers.has('score') ? { score: get('score') } : {}),
    ...(weighted ? { weight: { sum: get('weight_sum'), squares: get('weight_squares') } } : {}),
    ...(numbers.has('probability_sum')
      ? {
          probability: {
            sum,
            weighted: weighted ? get('weighted_probability_sum') : sum,
            weightedSquares: weighted ? get('weighted_probability_squares') : sum,
          },
        }
      : {}),
  };
}

/** What numbers of so many rows cannot be: (Σw)²/n ≤ Σw² ≤ (Σw)² (Cauchy–Schwarz), and Σwp ≤ Σw as p ≤ 1. */
function misfit({ count, weight, probability }: CountTableNumbers): string | undefined {
  if (weight !== undefined) {
    const { sum, squares } = weight;
    if (sum * sum > count * squares * rounding || squares > sum * sum * rounding) {
      return `no ${count} weights have the sum ${sum} and the sum of squares ${squares}`;
    }
  }
  if (probability === undefined) return undefined;
  const most = weight ?? { sum: count, squares: count };
  const fits =
    probability.sum <= count * rounding &&
    probability.weighted <= most.sum * rounding &&
    probability.weightedSquares <= most.squares * rounding;
  return fits ? undefined : 'a sum of probabilities is larger than if every probability were 1';
}
