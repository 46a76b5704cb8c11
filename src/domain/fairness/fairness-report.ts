/** The report JSON of a fairness gate, version 1: counts and numbers, never rows (docs/fairness.md). */
import type { Verdict } from '../evidence/verdict.ts';
import type { Agg, Method } from './aggregate.ts';
import type { Strata } from './check.ts';
import type { CountedFile } from './column-counts.ts';
import type { Confusion } from './confusion.ts';
import type { FairnessEvaluation } from './evaluate-fairness.ts';
import type { Decision, MissingRule, Task, UndefinedRule } from './fairness-policy.ts';
import type { Mitigation } from '../mitigation/mitigation.ts';
import type { PresetTables } from './preset-tables.ts';
import { groupNotes } from './group-notes.ts';
import type { CheckResult } from './judge-check.ts';
import { isDefined, metricValue } from './group-metric.ts';
import { listedMetrics } from './listed-metrics.ts';
import { sampleRows, type Sample } from './sample.ts';
import type { RowsNeeded } from './rows-wanted.ts';

export const FAIRNESS_REPORT_SCHEMA = 'ml-actions/fairness-report/v1';

/** Undefined numbers are null, and a note or reason says why. */
export interface FairnessReport {
  readonly schema: typeof FAIRNESS_REPORT_SCHEMA;
  readonly verdict: Verdict;
  readonly gate: 'fairness';
  readonly checks: readonly ReportedCheck[];
  readonly groups: readonly ReportedGroup[];
  readonly overall: readonly ReportedOverall[];
  readonly data: ReportedData;
  readonly settings: ReportedSettings;
  /** Suggestions for the checks that failed; null without any. */
  readonly mitigation: readonly Mitigation[] | null;
  /** Tables of other rules and libraries, by feature, on request; they decide nothing. */
  readonly tables: readonly PresetTables[];
  readonly tool: ReportedTool;
}

export interface ReportedCheck {
  readonly metric: string;
  readonly feature: string;
  readonly control: string | null;
  readonly method: Method;
  readonly agg: Agg;
  readonly strata: Strata;
  readonly against: 'number' | 'baseline';
  readonly operator: string;
  readonly threshold: number;
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly pValueNoDifference: number | null;
  /** Fairlearn's percentile bootstrap interval; null: it is not computed. */
  readonly fairlearnInterval: readonly [number, number] | null;
  readonly verdict: Verdict;
  readonly severity: 'error' | 'warn';
  readonly reason: string;
  /** The groups with the highest and the lowest rate. */
  readonly worstPair: readonly [string, string] | null;
  readonly rowsNeeded: RowsNeeded | null;
}

type Metrics = Readonly<Record<string, number | null>>;

export interface ReportedGroup extends Confusion {
  readonly feature: string;
  readonly control: string | null;
  readonly group: string;
  readonly n: number;
  readonly metrics: Metrics;
  readonly notes: readonly string[];
}

export interface ReportedOverall {
  readonly control: string | null;
  readonly n: number;
  readonly metrics: Metrics;
}

export interface ReportedData {
  readonly files: readonly CountedFile[];
  readonly rows: number;
  readonly dropped: number;
  /** What a check against the baseline compares with; null without one. */
  readonly baseline: ReportedBaseline | null;
  /** Mean attributions, on which no verdict rests. */
  readonly attributions: readonly CountedFile[];
}

export interface ReportedBaseline {
  readonly files: readonly CountedFile[];
  readonly rows: number;
  /** `paired`: compared with the candidate row by row. */
  readonly kind: 'paired' | 'unpaired';
  /** Why rows could not be paired though `row-id` was given. */
  readonly reason: string | null;
}

export interface ReportedSettings {
  readonly decision: Decision;
  readonly confidenceLevel: number;
  /** Of the parts that resample; the verdict of this gate does not. */
  readonly replicates: number;
  readonly seed: number;
  /** Null in a regression. */
  readonly positiveLabel: string | null;
  readonly favorableLabel: string | null;
  readonly minDenominator: number;
  readonly undefined: UndefinedRule;
  readonly missing: MissingRule;
  readonly excludeGroups: readonly string[];
  readonly sensitiveFeatures: readonly string[];
  readonly controlFeatures: readonly string[];
  readonly thresholds: readonly string[];
  /** m: the families of rates and strata that share the level of *fail*. */
  readonly families: number;
}

export interface ReportedTool {
  readonly name: string;
  readonly version: string;
  readonly bundleSha256: string | null;
}

/** What the evaluation does not know. */
export interface ReportContext {
  readonly files: readonly CountedFile[];
  readonly attributionFiles: readonly CountedFile[];
  readonly replicates: number;
  readonly seed: number;
  /** Fairlearn's intervals by check; null: not asked for. */
  readonly intervals: readonly (readonly [number, number] | null)[] | null;
  readonly mitigation: readonly Mitigation[] | null;
  readonly tables: readonly PresetTables[];
  readonly tool: ReportedTool;
}

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** The numbers of some rows; null where they are undefined. */
export function definedMetrics(task: Task, sample: Sample): Metrics {
  return Object.fromEntries(
    listedMetrics(task, sample).map((metric) => [
      metric.name,
      isDefined(metric, sample) ? metricValue(metric, sample) : null,
    ]),
  );
}

function reportCheck(
  result: CheckResult,
  fairlearnInterval: readonly [number, number] | null,
): ReportedCheck {
  const { check, estimate, lower, upper } = result;
  return {
    metric: check.metric.name,
    feature: result.feature,
    control: result.control,
    method: check.method,
    agg: check.agg,
    strata: check.strata,
    against: check.against,
    operator: check.operator,
    threshold: check.threshold,
    estimate: orNull(estimate),
    lower,
    upper,
    pValueNoDifference: result.pValueNoDifference,
    fairlearnInterval,
    verdict: result.verdict,
    severity: result.severity,
    reason: result.reason,
    worstPair: result.worstPair,
    rowsNeeded: result.rowsNeeded,
  };
}

function reportGroups(evaluation: FairnessEvaluation): ReportedGroup[] {
  const { task } = evaluation.table;
  return evaluation.table.features.flatMap((table) =>
    table.strata.flatMap(({ level, groups }) =>
      groups.map((group): ReportedGroup => ({
        feature: table.feature,
        control: level,
        group: group.group,
        n: sampleRows(group),
        ...group.counts,
        metrics: definedMetrics(task, group),
        notes: groupNotes(evaluation, table.feature, group),
      })),
    ),
  );
}

function reportSettings(evaluation: FairnessEvaluation, context: ReportContext): ReportedSettings {
  const { policy, table, families } = evaluation;
  return {
    decision: policy.decision,
    confidenceLevel: policy.confidenceLevel,
    replicates: context.replicates,
    seed: context.seed,
    positiveLabel: table.labels?.positive ?? null,
    favorableLabel: policy.favorableLabel,
    minDenominator: policy.minDenominator,
    undefined: policy.undefined,
    missing: policy.missing,
    excludeGroups: policy.excludeGroups,
    sensitiveFeatures: policy.sensitiveFeatures,
    controlFeatures: policy.controlFeatures,
    thresholds: policy.thresholds.split(/\r\n|\r|\n/).filter((line) => line.trim() !== ''),
    families,
  };
}

function reportBaseline({ baseline }: FairnessEvaluation): ReportedBaseline | null {
  if (baseline === null) return null;
  const { files, rows, kind, reason } = baseline;
  return { files, rows, kind, reason };
}

/** Makes the report of an evaluation. */
export function fairnessReport(
  evaluation: FairnessEvaluation,
  context: ReportContext,
): FairnessReport {
  const [table] = evaluation.table.features;
  return {
    schema: FAIRNESS_REPORT_SCHEMA,
    verdict: evaluation.verdict,
    gate: 'fairness',
    checks: evaluation.checks.map((result, index) =>
      reportCheck(result, context.intervals?.[index] ?? null),
    ),
    groups: reportGroups(evaluation),
    overall: (table?.strata ?? []).map(({ level, overall }) => ({
      control: level,
      n: sampleRows(overall),
      metrics: definedMetrics(evaluation.table.task, overall),
    })),
    data: {
      files: context.files,
      rows: evaluation.table.rows,
      dropped: evaluation.table.dropped,
      baseline: reportBaseline(evaluation),
      attributions: context.attributionFiles,
    },
    settings: reportSettings(evaluation, context),
    mitigation: context.mitigation,
    tables: context.tables,
    tool: context.tool,
  };
}
