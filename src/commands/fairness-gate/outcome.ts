import type { JudgedFile, JudgedModel } from '../../domain/evidence/gate-statement.ts';
import type { ColumnCounts } from '../../domain/fairness/column-counts.ts';
import type { FairnessEvaluation } from '../../domain/fairness/evaluate-fairness.ts';
import type { FoldSpread } from '../../domain/fairness/fold-spread.ts';
import type { ToolFacts } from '../command.ts';
import type { OpenRun } from '../open-run.ts';

/** Verdicts, or the query that was asked for instead. */
export type GateOutcome =
  | ({ readonly kind: 'judged' } & FairnessOutcome)
  | { readonly kind: 'query'; readonly sql: string };

/** What the gate found, and what it found it in. */
export interface FairnessOutcome {
  readonly evaluation: FairnessEvaluation;
  readonly counts: ColumnCounts;
  readonly files: readonly JudgedFile[];
  readonly model: JudgedModel | null;
  readonly folds: readonly FoldSpread[];
  readonly policyDigest: string;
  readonly tool: ToolFacts;
  readonly commit: string | null;
  readonly repository: string | null;
  readonly workflowRun: string | null;
  /** The run that gets the evidence; absent when none was named. */
  readonly run: OpenRun | undefined;
}
