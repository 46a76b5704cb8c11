import { resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import type { Problem } from '../../shared/problem.ts';
import { ok, type Result } from '../../shared/result.ts';
import { runDataProblems } from '../../tracking/run-data-rules.ts';
import type { Metric, RunData } from '../../tracking/tracking-client.ts';
import type { CommandContext } from '../command.ts';
import { artifactFiles, type ArtifactFile } from './artifact-files.ts';
import { sourceTags, workflowTags } from './context-tags.ts';
import type { LogMetricsInputs } from './inputs.ts';
import { readMetricsFile } from './metrics-file.ts';
import { fewProblems, parseNumber, type Point } from './point.ts';

/** Everything that will be sent, checked. */
export interface Gathered {
  readonly data: Required<RunData>;
  readonly artifacts: readonly ArtifactFile[];
}

type GatherContext = Pick<CommandContext, 'directory' | 'workflow' | 'tool' | 'now'>;

function pointsOf(metrics: ReadonlyMap<string, string>, wrong: Problem[]): readonly Point[] {
  return [...metrics].flatMap(([key, text]) => {
    const value = parseNumber(text);
    if (value.ok) return [{ key, value: value.value }];
    const named = value.problems.map((p) => ({
      input: 'metrics',
      message: `\`${key}\`: ${p.message}`,
    }));
    wrong.push(...named);
    return [];
  });
}

function combinationProblems(inputs: LogMetricsInputs): readonly Problem[] {
  const { runId, metrics, metricsFile, parameters, tags, artifacts } = inputs;
  const wrong: Problem[] = [];
  if ([metrics, metricsFile, parameters, tags, artifacts].every((given) => given === undefined))
    wrong.push({
      message: 'nothing to log',
      hint: 'Give `metrics`, `metrics-file`, `parameters`, `tags` or `artifacts`.',
    });
  for (const [input, given] of [
    ['experiment-name', inputs.experimentName],
    ['run-name', inputs.runName],
  ] as const)
    if (runId !== undefined && given !== undefined)
      wrong.push({ input, message: `\`${input}\` is for a new run, and \`run-id\` names one` });
  const own = [...(tags?.keys() ?? [])].filter((key) => key.startsWith('ml-actions.'));
  wrong.push(
    ...own.map((key) => ({
      input: 'tags',
      message: `the tag \`${key}\` is one that only ml-actions sets`,
    })),
  );
  return wrong;
}

/** Which input a name that MLflow would refuse came from. */
function dataProblems(inputs: LogMetricsInputs, points: readonly Metric[]): readonly Problem[] {
  const texts = (map: ReadonlyMap<string, string> | undefined) => Object.fromEntries(map ?? []);
  const named = (input: string, data: RunData): readonly Problem[] =>
    runDataProblems(data).map((problem) => ({ ...problem, input }));
  const metricsInput = inputs.metricsFile === undefined ? 'metrics' : 'metrics-file';
  return [
    ...named(metricsInput, { metrics: points }),
    ...named('parameters', { params: texts(inputs.parameters) }),
    ...named('tags', { tags: texts(inputs.tags) }),
  ];
}

/** Reads and checks everything; throws one `UserError` with every problem before the first request. */
export function gather(inputs: LogMetricsInputs, context: GatherContext): Gathered {
  const base = resolve(context.directory, inputs.workingDirectory);
  const wrong: Problem[] = [...combinationProblems(inputs)];
  const take = <T>(result: Result<readonly T[]>): readonly T[] => {
    if (result.ok) return result.value;
    wrong.push(...result.problems);
    return [];
  };
  const points = [
    ...pointsOf(inputs.metrics ?? new Map<string, string>(), wrong),
    ...take(
      inputs.metricsFile === undefined
        ? ok([])
        : readMetricsFile(context.directory, base, inputs.metricsFile),
    ),
  ];
  const artifacts = take(
    inputs.artifacts === undefined ? ok([]) : artifactFiles(base, inputs.artifacts),
  );
  const now = context.now().getTime();
  const metrics = points.map(({ key, value, step = inputs.step, timestamp = now }) => ({
    key,
    value,
    step,
    timestamp,
  }));
  wrong.push(...fewProblems(dataProblems(inputs, metrics)));
  if (wrong.length > 0) throw new UserError(wrong);
  const source = inputs.runId === undefined ? sourceTags(context) : {};
  const tags = { ...source, ...Object.fromEntries(inputs.tags ?? []), ...workflowTags(context) };
  const params = Object.fromEntries(inputs.parameters ?? []);
  return { data: { metrics, params, tags }, artifacts };
}
