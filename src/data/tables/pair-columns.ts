import type { ColumnCounts } from '../../domain/fairness/column-counts.ts';
import type { PredictionFile, SummedColumns, WantedColumn } from '../count-request.ts';
import { defaultLimits, type CountLimits } from '../limits.ts';
import { sumPlan } from '../sums/sum-plan.ts';
import { PairTally, type PairPlan } from './pair-tally.ts';
import { readEach } from './read-each.ts';
import type { ReadFile } from './read-rows.ts';

/** Rows of each model that are paired at most; every one takes some hundred bytes of memory. */
export const mostPairedRows = 5_000_000;

/** The predictions of two models for the same rows. */
export interface PairRequest {
  readonly candidate: PairedFiles;
  readonly baseline: PairedFiles;
  /** What tells rows apart, in the files of both. */
  readonly rowId: WantedColumn;
  /** Groups, labels, folds, as for `countColumns`, in the files of the candidate. */
  readonly columns: readonly WantedColumn[];
  /** Which of them need not be the same in both files: predicted labels. All others must be, row by row. */
  readonly differing: readonly string[];
  /** Numeric columns of the candidate to sum over the rows of every combination. */
  readonly sums?: SummedColumns;
  /** The baseline's predicted label in its files, and what the column is called in the result. */
  readonly baselinePrediction: WantedColumn & { readonly as: string };
  /** Rows of each model; `mostPairedRows` unless a test says less. */
  readonly mostRows?: number;
  readonly limits?: Partial<CountLimits>;
}

/** The files of one model. */
export interface PairedFiles {
  readonly files: readonly PredictionFile[];
  /** The input that named them, for problems about them. */
  readonly input?: string;
}

/** Whether the rows of two models are the same, by their ids. */
export type PairOutcome =
  | {
      readonly kind: 'paired';
      /** The asked columns and, last, the baseline's prediction. `files` are the candidate's, then the baseline's. */
      readonly counts: ColumnCounts;
    }
  | {
      readonly kind: 'unpaired';
      readonly reason: string;
      /** Rows of the candidate, of the baseline, and ids that both have. */
      readonly candidateRows: number;
      readonly baselineRows: number;
      readonly matched: number;
    };

/**
 * Joins the predictions of a candidate and a baseline by row id and counts how often each combination of the candidate's
 * columns and the baseline's prediction occurs. Cells are the same when their text is, or what the text stands for as a
 * label (`1.0` and `1`).
 *
 * @throws UserError for files that cannot be read, an id that is missing or stands twice, too many rows, and rows of one id
 *   that differ in a column in which they must not
 * @throws CancelledError when the signal says so
 */
export async function pairColumns(request: PairRequest, signal: AbortSignal): Promise<PairOutcome> {
  const plan = planOf(request);
  const tally = new PairTally(plan);
  const limits = request.limits === undefined ? {} : { limits: request.limits };
  const { rowId, baselinePrediction } = request;
  const numbers = plan.sums?.numbers ?? [];
  const own = await readEach(
    { ...request.candidate, ...limits, columns: [rowId, ...plan.columns, ...numbers] },
    ({ name: file }) =>
      (cells, line) =>
        tally.candidate(cells, { file, line }),
    signal,
  );
  const shared = plan.shared.flatMap((i) => plan.columns[i] ?? []);
  const theirs = await readEach(
    { ...request.baseline, ...limits, columns: [rowId, baselinePrediction, ...shared] },
    ({ name: file }) =>
      (cells, line) =>
        tally.baseline(cells, { file, line }),
    signal,
  );
  tally.checkAgreement();
  return outcome(request, tally, own, theirs);
}

function planOf(request: PairRequest): PairPlan {
  const { columns, differing, rowId, mostRows = mostPairedRows } = request;
  const { combinations, scorePairs } = { ...defaultLimits, ...request.limits };
  const shared = [...columns.keys()].filter((i) => !differing.includes(columns[i]?.name ?? ''));
  const sums = sumPlan(request.sums, scorePairs);
  return { columns, shared, rowId, sums, mostRows, limit: combinations };
}

function outcome(
  { columns, rowId, baselinePrediction }: PairRequest,
  tally: PairTally,
  own: readonly ReadFile[],
  theirs: readonly ReadFile[],
): PairOutcome {
  const { matched } = tally;
  const candidateRows = rowsOf(own);
  const baselineRows = rowsOf(theirs);
  if (matched < candidateRows || matched < baselineRows) {
    const [all, other, both] = [candidateRows, baselineRows, matched].map((n) =>
      n.toLocaleString('en-US'),
    );
    const reason = `of ${all} rows of the candidate and ${other} of the baseline, ${both} have the same \`${rowId.name}\``;
    return { kind: 'unpaired', reason, candidateRows, baselineRows, matched };
  }
  const counts: ColumnCounts = {
    columns: [...columns.map(({ name }) => name), baselinePrediction.as],
    combinations: tally.combinations(),
    rows: matched,
    files: [...own, ...theirs].map(({ path, sha256, bytes }) => ({ path, sha256, bytes })),
  };
  return { kind: 'paired', counts };
}

const rowsOf = (files: readonly ReadFile[]): number =>
  files.reduce((sum, { rows }) => sum + rows, 0);
