import { resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import { readChecks } from '../../domain/fairness/checks.ts';
import {
  policyProblems,
  type FairnessPolicy,
  type Task,
} from '../../domain/fairness/fairness-policy.ts';
import { taskOf } from '../../domain/fairness/task.ts';
import type { CommandContext } from '../command.ts';
import { judgedFiles, localFiles } from '../judged-files.ts';
import type { OpenRun } from '../open-run.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import { refuseAbsentFiles } from './reading/absent-files.ts';
import { readAttributions } from './reading/read-attributions.ts';
import { countBaseline } from './reading/read-baseline.ts';
import { judgedModel } from './judged-model.ts';
import { examine } from './examine.ts';
import { idleInputs, inputProblems } from './input-problems.ts';
import type { GateOutcome } from './outcome.ts';
import { makeQuery } from './reading/query.ts';
import { countFound, findPredictions, type Named } from './reading/read-predictions.ts';
import { policyOf, type FairnessInputs } from './settings.ts';

/** Counts the predictions, judges them, and finds out where files and model come from. */
export async function run(
  inputs: FairnessInputs,
  context: CommandContext,
  signal: AbortSignal,
): Promise<GateOutcome> {
  const policy = policyOf(inputs);
  const task = checkedTask(inputs, policy);
  if (inputs.printSql) return { kind: 'query', sql: makeQuery(inputs, policy, task) };
  const named = namedFiles(inputs);
  const open = await openAskedRun(inputs, context, signal);
  return withTemporaryFolder(context.environment, async (temporary) => {
    const base = resolve(context.directory, inputs.workingDirectory);
    if (open === undefined) refuseAbsentFiles(inputs, base);
    const place = await findPredictions(named, base, open, temporary, signal);
    const counts = await countFound(place, inputs, policy, task, context, signal);
    const other = { inputs, policy, task, place, base, open, temporary };
    const beside = {
      baseline: await countBaseline(other, context, signal),
      attributions: await readAttributions(inputs, base, signal),
    };
    const found = await examine(counts, inputs, policy, beside, context, signal);
    const read = counts.files.map((file) =>
      place.artifact === undefined ? file : { ...file, artifact: place.artifact },
    );
    return {
      kind: 'judged',
      counts,
      ...found,
      files:
        open === undefined
          ? localFiles(read)
          : await judgedFiles(open.tracking, open.run.runId, read, temporary, signal),
      model: await judgedModel(inputs, base, context, open, temporary, signal),
      ...contextFacts(context),
      run: open,
    };
  });
}

function contextFacts({ tool, workflow }: CommandContext) {
  return {
    tool,
    commit: workflow?.sha ?? null,
    repository: workflow?.repository ?? null,
    workflowRun: workflow?.runUrl ?? null,
  };
}

/** What is to be judged: predictions, or a table of counts; `checkedTask` has seen that it is one of them. */
function namedFiles({ predictions = '', counts }: FairnessInputs): Named {
  return counts === undefined
    ? { input: 'predictions', path: predictions }
    : { input: 'counts', path: counts };
}

/** The run of `run-id`. A fair part of the bundle, which files alone do not need. */
async function openAskedRun(
  inputs: FairnessInputs,
  context: CommandContext,
  signal: AbortSignal,
): Promise<OpenRun | undefined> {
  const { runId } = inputs;
  if (runId === undefined) return undefined;
  const { openRun } = await import('../open-run.ts');
  return openRun(inputs, runId, context, signal);
}

function checkedTask(inputs: FairnessInputs, policy: FairnessPolicy): Task {
  const checks = readChecks(policy);
  const found = [
    ...policyProblems(policy),
    ...(checks.ok ? [] : checks.problems),
    ...inputProblems(inputs),
  ];
  if (found.length > 0 || !checks.ok) throw new UserError(found);
  const task = taskOf(checks.value);
  const idle = idleInputs(inputs, task, checks.value);
  if (idle.length > 0) throw new UserError(idle);
  return task;
}
