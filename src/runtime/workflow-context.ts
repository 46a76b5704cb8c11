/** The facts about the workflow run that a command may use, from GitHub's variables and the event. */
export interface WorkflowContext {
  readonly repository: string;
  readonly workflow: string;
  readonly runId: string;
  readonly runAttempt: string;
  readonly job: string;
  /** Index of the job in its matrix, `0` without one. */
  readonly jobIndex: string;
  /** The step, as far as GitHub names it. */
  readonly step: string;
  readonly eventName: string;
  readonly actor: string;
  readonly ref: string;
  /** The commit under test: the head of a pull request, never the temporary merge commit. */
  readonly sha: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runUrl: string;
  readonly pullRequest?: PullRequest;
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly headRepository: string;
  readonly baseRef: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function pullRequest(event: unknown): PullRequest | undefined {
  const found = record(record(event)['pull_request']);
  const number = found['number'];
  if (typeof number !== 'number') return undefined;
  const head = record(found['head']);
  return {
    number,
    headSha: text(head['sha']),
    headRepository: text(record(head['repo'])['full_name']),
    baseRef: text(record(found['base'])['ref']),
  };
}

/** Reads the context; `undefined` when the command does not run on GitHub Actions. */
export function workflowContext(
  environment: Readonly<Record<string, string | undefined>>,
  event: unknown,
): WorkflowContext | undefined {
  if (environment['GITHUB_ACTIONS'] !== 'true') return undefined;
  const variable = (name: string): string => environment[`GITHUB_${name}`] ?? '';
  const found = pullRequest(event);
  const serverUrl = variable('SERVER_URL') || 'https://github.com';
  return {
    repository: variable('REPOSITORY'),
    workflow: variable('WORKFLOW'),
    runId: variable('RUN_ID'),
    runAttempt: variable('RUN_ATTEMPT') || '1',
    job: variable('JOB'),
    jobIndex: environment['ML_ACTIONS_JOB_INDEX'] || '0',
    step: environment['ML_ACTIONS_STEP'] || variable('ACTION'),
    eventName: variable('EVENT_NAME'),
    actor: variable('ACTOR'),
    ref: variable('REF'),
    sha: found?.headSha || variable('SHA'),
    serverUrl,
    apiUrl: variable('API_URL') || 'https://api.github.com',
    runUrl: `${serverUrl}/${variable('REPOSITORY')}/actions/runs/${variable('RUN_ID')}`,
    ...(found === undefined ? {} : { pullRequest: found }),
  };
}

/** Events that run with the base repository's rights although the code may come from anyone. */
export function runsWithForeignRights(context: WorkflowContext | undefined): boolean {
  return context?.eventName === 'pull_request_target' || context?.eventName === 'workflow_run';
}
