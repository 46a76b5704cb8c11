import type { JudgedFile, JudgedModel } from '../../domain/evidence/gate-statement.ts';
import type { ColumnCounts, CountedFile } from '../../domain/fairness/column-counts.ts';
import type { FairnessEvaluation } from '../../domain/fairness/evaluate-fairness.ts';
import type { PresetTables } from '../../domain/fairness/preset-tables.ts';
import type { Mitigation } from '../../domain/mitigation/mitigation.ts';
import type { FoldSpread } from '../../domain/fairness/fold-spread.ts';
import type { FairlearnIntervals } from './bootstrap.ts';
import type { Section } from '../../report/report.ts';
import type { Html } from '../../report/html.ts';
import type { ToolFacts } from '../command.ts';
import type { OpenRun } from '../open-run.ts';
import type { FairnessInputs } from './settings.ts';

/** Verdicts, or the query that was asked for instead. */
export type GateOutcome =
  | ({ readonly kind: 'judged' } & FairnessOutcome)
  | { readonly kind: 'query'; readonly sql: string };

/** What shows suggestions and tables: in the comment, and on the page. */
export interface BesidePages {
  readonly mitigationSection: (outcome: FairnessOutcome) => readonly Section[];
  readonly mitigationPart: (outcome: FairnessOutcome, inputs: FairnessInputs) => Html | undefined;
  readonly presetSections: (outcome: FairnessOutcome, inputs: FairnessInputs) => readonly Section[];
  readonly presetTablesPart: (outcome: FairnessOutcome, inputs: FairnessInputs) => Html | undefined;
}

/** What the gate found in the counts. */
export interface Findings {
  readonly evaluation: FairnessEvaluation;
  readonly folds: readonly FoldSpread[];
  /** Of what resamples. */
  readonly seed: number;
  /** Fairlearn's intervals by check, where they were asked for. */
  readonly intervals: FairlearnIntervals | null;
  /** Suggestions for failed checks; null without any. */
  readonly mitigations: readonly Mitigation[] | null;
  /** What features were attributed by, for the suggestions. */
  readonly attributionFiles: readonly CountedFile[];
  /** Tables of other rules, by feature. */
  readonly tables: readonly PresetTables[];
  /** What shows them; null where nothing failed and no table was asked for. */
  readonly pages: BesidePages | null;
  readonly policyDigest: string;
}

/** What the gate found, and what it found it in. */
export interface FairnessOutcome extends Findings {
  readonly counts: ColumnCounts;
  readonly files: readonly JudgedFile[];
  readonly model: JudgedModel | null;
  readonly tool: ToolFacts;
  readonly commit: string | null;
  readonly repository: string | null;
  readonly workflowRun: string | null;
  /** The run that gets the evidence; absent when none was named. */
  readonly run: OpenRun | undefined;
}
