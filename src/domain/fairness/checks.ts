/** The checks of a policy: what `thresholds` asks for, one entry for every feature it is asked of. */
import type { Problem } from '../../shared/problem.ts';
import { ok, problems, type Result } from '../../shared/result.ts';
import { METHODS } from './aggregate.ts';
import { featureOf, type Check, type Operator } from './check.ts';
import { lineProblems, unknownMetric, type Said } from './check-problems.ts';
import { disparityMetric } from './disparity-metric.ts';
import type { FairnessPolicy } from './fairness-policy.ts';
import { isRegression } from './task.ts';
import { readThresholdLines, type ThresholdLine } from './threshold-line.ts';

function lineChecks(line: ThresholdLine, policy: FairnessPolicy): Check[] | Said[] {
  const metric = disparityMetric(line.metric);
  if (metric === undefined) return [unknownMetric(line.metric)];
  const said = lineProblems(line, metric, policy);
  if (said.length > 0) return said;
  const subjects =
    line.features.length > 0 ? [line.features] : policy.sensitiveFeatures.map((name) => [name]);
  const isBaseline = line.against === 'baseline';
  return subjects.map((parts): Check => ({
    line: line.line,
    metric,
    operator: line.operator as Operator,
    against: line.against,
    threshold: Math.abs(Number(line.number)),
    thresholdText: isBaseline
      ? `baseline ${line.number.slice(0, 1)} ${line.number.slice(1)}`
      : line.number,
    parts,
    method: METHODS.find((method) => method === line.method) ?? 'between_groups',
    agg: line.agg === 'mean' ? 'mean' : 'worst_case',
    strata: line.strata === 'pooled' ? 'pooled' : 'worst_case',
    severity: line.isWarn ? 'warn' : 'error',
  }));
}

const isSaid = (entry: Check | Said): entry is Said =>
  typeof entry === 'string' || 'message' in entry;

/** What makes two checks the same question. */
const question = (check: Check): string =>
  [
    check.metric.name,
    [...check.parts].sort().join('&'),
    check.method,
    check.agg,
    check.strata,
    check.against,
  ].join('|');

/** Checks that ask the same of the same feature twice: one of them is not meant. */
function repeats(checks: readonly Check[]): Problem[] {
  const first = new Map<string, Check>();
  return checks.flatMap((check) => {
    const key = `${question(check)}|${check.severity}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, check);
    if (before === undefined) return [];
    const message = `\`${check.metric.name}\` for \`${featureOf(check)}\` was asked on line ${before.line} already`;
    return [{ input: 'thresholds', line: check.line, message }];
  });
}

/** Puts the number of the line into the sentence, since an input is no file whose place could be printed. */
const onLine = (line: number, said: Said): Problem => {
  const { message, hint } = typeof said === 'string' ? { message: said, hint: undefined } : said;
  const problem = { input: 'thresholds', line, message: `line ${line}: ${message}` };
  return hint === undefined ? problem : { ...problem, hint };
};

/** Checks of a regression and of a classification in one gate: one file cannot be both. */
function mixture(checks: readonly Check[]): Problem[] {
  const regression = checks.find(isRegression);
  const other = checks.find(
    (check) => check.metric.groupMetrics.length > 0 && !isRegression(check),
  );
  if (regression === undefined || other === undefined) return [];
  const message = `\`${regression.metric.name}\` is of a regression and \`${other.metric.name}\` of a classification`;
  return [{ input: 'thresholds', message, hint: 'Use one gate for each.' }];
}

/** Reads `thresholds`; problems name the input and the line, all at once. */
export function readChecks(policy: FairnessPolicy): Result<readonly Check[]> {
  const lines = readThresholdLines(policy.thresholds);
  if (lines.length === 0) {
    const hint = 'For example `demographic_parity_difference <= 0.10`.';
    return problems({ input: 'thresholds', message: 'there is no check', hint });
  }
  const list: Problem[] = [];
  const checks: Check[] = [];
  for (const line of lines) {
    const entries = 'message' in line ? [line.message] : lineChecks(line, policy);
    for (const entry of entries) {
      if (isSaid(entry)) list.push(onLine(line.line, entry));
      else checks.push(entry);
    }
  }
  const found = [...list, ...repeats(checks), ...mixture(checks)];
  return found.length > 0 ? problems(...found) : ok(checks);
}
