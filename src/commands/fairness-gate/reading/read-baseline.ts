/** The predictions of the model in production. */
import type { BaselineCounts } from '../../../domain/fairness/baseline.ts';
import type { FairnessPolicy, Task } from '../../../domain/fairness/fairness-policy.ts';
import type { CommandContext } from '../../command.ts';
import type { OpenRun } from '../../open-run.ts';
import { wantedColumns } from './columns.ts';
import { countFound, findPredictions, type FoundPredictions } from './read-predictions.ts';
import type { FairnessInputs } from '../settings.ts';

/** What is known by the time the baseline is read. */
export interface BaselineRequest {
  readonly inputs: FairnessInputs;
  readonly policy: FairnessPolicy;
  readonly task: Task;
  /** Where the candidate's predictions are. */
  readonly place: FoundPredictions;
  readonly base: string;
  readonly open: OpenRun | undefined;
  readonly temporary: string;
}

/** The column that holds the baseline's label once rows are paired. */
const BASELINE_COLUMN = '\u0000baseline';

/**
 * Counts the baseline: row by row beside the candidate's with `row-id`, else, and where the ids of the two do not
 * match, by itself. Null when none was named.
 */
export async function countBaseline(
  request: BaselineRequest,
  context: CommandContext,
  signal: AbortSignal,
): Promise<BaselineCounts | null> {
  const { inputs, policy, task, base, open, temporary } = request;
  const { baselinePredictions: path, rowId } = inputs;
  if (path === undefined) return null;
  const named = { input: 'baseline-predictions', path } as const;
  const other = await findPredictions(named, base, open, temporary, signal);
  const paired = rowId === undefined ? null : await pair(request, other, rowId, signal);
  if (paired !== null && paired.kind === 'paired') return paired;
  const counts = await countFound(other, inputs, policy, task, context, signal, named.input);
  const reason = paired?.reason ?? null;
  if (reason !== null) context.logger.warning(`Not compared row by row: ${reason}.`);
  return { kind: 'unpaired', counts, reason, files: counts.files };
}

type Paired = Extract<BaselineCounts, { kind: 'paired' }>;

async function pair(
  { inputs, policy, task, place }: BaselineRequest,
  other: FoundPredictions,
  rowId: string,
  signal: AbortSignal,
): Promise<Paired | { readonly kind: 'unpaired'; readonly reason: string }> {
  const { pairColumns } = await import('../../../data/tables/pair-columns.ts');
  const { yPred } = policy;
  const differing = [yPred, inputs.fold, inputs.clusterId].filter((name) => name !== undefined);
  const outcome = await pairColumns(
    {
      candidate: { files: place.files, input: 'predictions' },
      baseline: { files: other.files, input: 'baseline-predictions' },
      rowId: { name: rowId, input: 'row-id' },
      columns: wantedColumns(policy, task, inputs),
      differing,
      baselinePrediction: { name: yPred, input: 'y-pred', as: BASELINE_COLUMN },
    },
    signal,
  );
  if (outcome.kind === 'unpaired') return { kind: 'unpaired', reason: outcome.reason };
  // The candidate's files come first.
  const files = outcome.counts.files.slice(place.files.length);
  return { kind: 'paired', counts: outcome.counts, column: BASELINE_COLUMN, files };
}
