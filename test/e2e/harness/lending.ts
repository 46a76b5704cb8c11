import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitHubApi } from '../../fakes/github-api.ts';
import { runAct, type ActResult } from './act-run.ts';
import { stageAct, type ActStage } from './act-stage.ts';
import { packageIndexVariables, pythonFolder } from './host-variables.ts';
import { actProgram, checkout, sharedCache, stepNode } from './world.ts';

/** The repository in which the example pretends to live. */
export const LENDING = 'octo/lending';
export const lendingFolder = join(checkout, 'examples', 'lending');

/** The example as a repository of its own, with the actions of this checkout as its release. */
export function stageLending(root: string, mode: 'plain' | 'mitigated'): ActStage {
  return stageAct({
    root,
    repository: lendingFolder,
    release: checkout,
    node: stepNode,
    path: [pythonFolder()],
    edit: (repository) => setMode(join(repository, 'job.yml'), mode),
  });
}

/** What a pull request that changes the model changes. */
function setMode(file: string, mode: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/^( {2}mode: )\w+/m, `$1${mode}`);
  if (!changed.includes(`  mode: ${mode}`)) throw new Error(`${file} has no input \`mode\``);
  writeFileSync(file, changed);
}

export interface LendingRun {
  readonly workflow: 'pull-request.yml' | 'release.yml';
  readonly event: 'push' | 'pull_request';
  readonly payload: unknown;
  readonly api: GitHubApi;
  readonly runId: number;
  /** `ML_ACTIONS_HOME`: outside the workspace, which act deletes. */
  readonly home: string;
  readonly onLine?: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** Runs a workflow of the example through act. No token of GitHub's is used. */
export async function runLending(stage: ActStage, run: LendingRun): Promise<ActResult> {
  const { api, home, ...rest } = run;
  return runAct(stage, {
    ...rest,
    act: await actProgram(),
    apiUrl: api.url,
    repositoryName: LENDING,
    token: 'ghs_0123456789abcdef',
    environment: {
      ...packageIndexVariables(),
      ML_ACTIONS_HOME: home,
      XDG_CACHE_HOME: sharedCache(),
    },
  });
}
