import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startGitHubApi, type GitHubApi } from '../fakes/github-api.ts';
import type { ActResult } from './harness/act-run.ts';
import type { ActStage } from './harness/act-stage.ts';
import { pullRequestEvent, pushEvent } from './harness/events.ts';
import { LENDING, lendingFolder, runLending, stageLending } from './harness/lending.ts';
import { scoreEndpoint, stopLocalServer } from './harness/local-server.ts';
import { temporaryWorld } from './harness/world.ts';

// The example's workflow files through real act, the actions as users get them, real training, MLflow and scoring server.
// The first run on a machine installs the environments (minutes); later ones find them in the cache.
const world = temporaryWorld();
const home = join(world.root, 'ml');
let api: GitHubApi;

beforeAll(async () => (api = await startGitHubApi()));
afterEach(() => api.setRights('write'));
afterAll(async () => {
  stopLocalServer(home);
  await api.close();
  world.remove();
});

/** A pull request of the stage's repository; a fork's when another repository is named. */
function runPullRequest(
  stage: ActStage,
  number: number,
  runId: number,
  headRepository = LENDING,
): Promise<ActResult> {
  const payload = pullRequestEvent(LENDING, number, headRepository);
  const event = 'pull_request';
  return runLending(stage, { workflow: 'pull-request.yml', event, payload, api, runId, home });
}

function reportOf(stage: ActStage): { readonly files: readonly string[]; readonly folder: string } {
  const folder = join(stage.artifacts, 'ml-actions-fairness');
  return { files: readdirSync(folder), folder };
}

/** The result of each step by id, and the log when something is not as expected. */
function results(result: ActResult, job: string): Readonly<Record<string, string | undefined>> {
  const found = result.jobs[job];
  const steps = Object.entries(found?.steps ?? {}).map(([id, step]) => [id, step.result]);
  return { ...(Object.fromEntries(steps) as Record<string, string>), job: found?.result };
}

describe('the plain model on a pull request', () => {
  let stage: ActStage;
  beforeAll(() => void (stage = stageLending(join(world.root, 'a'), 'plain')));

  test(
    'is shown to be unfair: the gate fails, the comment says so',
    { timeout: 900_000 },
    async () => {
      const result = await runPullRequest(stage, 5, 100);
      expect(results(result, 'candidate'), result.output).toMatchObject({
        train: 'success',
        fairness: 'failure',
        job: 'failure',
      });
      const { fairness } = result.jobs['candidate']!.steps;
      expect(fairness).toMatchObject({
        exitStatus: 1,
        outputs: { verdict: 'fail', passed: 'false' },
      });
      expect(fairness!.summaries.join('')).toContain('0.279');
      expect(api.comments(5)).toHaveLength(1);
      expect(api.comments(5)[0]!.body).toMatch(/fail/i);
    },
  );

  test('run again: the job is found, the comment is updated and not doubled', async () => {
    const [before] = api.comments(5);
    const artifacts = join(stage.artifacts, 'ml-actions-fairness');
    rmSync(artifacts, { recursive: true });
    const result = await runPullRequest(stage, 5, 100);
    expect(result.jobs['candidate']!.steps['train']!.outputs).toMatchObject({ reattached: 'true' });
    expect(result.jobs['candidate']!.steps['fairness']!.result).toBe('failure');
    const [after, ...others] = api.comments(5);
    expect(others).toEqual([]);
    expect(after!.id).toBe(before!.id);
    expect(after!.updated_at).not.toBe(before!.updated_at);
  });
});

describe('the mitigated model on a pull request', () => {
  let stage: ActStage;
  beforeAll(() => void (stage = stageLending(join(world.root, 'b'), 'mitigated')));

  test('passes with evidence that says what was judged', { timeout: 900_000 }, async () => {
    const result = await runPullRequest(stage, 6, 200);
    expect(results(result, 'candidate'), result.output).toMatchObject({
      train: 'success',
      fairness: 'success',
      job: 'success',
    });
    const { outputs } = result.jobs['candidate']!.steps['fairness']!;
    expect(outputs).toMatchObject({ verdict: 'pass', passed: 'true' });
    expect(api.comments(6)).toHaveLength(1);
    const { files, folder } = reportOf(stage);
    expect(files.toSorted()).toEqual(
      expect.arrayContaining([
        'fairness.html',
        'fairness.intoto.json',
        'fairness.json',
        'fairness.md',
      ]),
    );
    const report = JSON.parse(readFileSync(join(folder, 'fairness.json'), 'utf8')) as {
      checks: { metric: string; verdict: string; upper: number; severity: string }[];
    };
    expect(report.checks).toMatchObject([
      { metric: 'demographic_parity_difference', verdict: 'pass', severity: 'error' },
      { metric: 'equalized_odds_difference', verdict: 'inconclusive', severity: 'warn' },
    ]);
    expect(report.checks[0]!.upper).toBeCloseTo(0.0574417, 6);
    const evidence = readFileSync(join(folder, 'fairness.intoto.json'), 'utf8');
    expect(evidence).toMatch(/"judged":\s*"procedure"/);
  });

  test('from a fork, whose token may not comment: a summary, a notice, no failure', async () => {
    const fork = stageLending(join(world.root, 'c'), 'mitigated');
    api.setRights('read');
    const result = await runPullRequest(fork, 7, 300, 'someone/lending');
    const { fairness } = result.jobs['candidate']!.steps;
    expect(results(result, 'candidate'), result.output).toMatchObject({ job: 'success' });
    expect(api.comments(7)).toEqual([]);
    expect(fairness!.summaries.join('')).toContain('demographic_parity_difference');
    const notices = fairness!.annotations.filter(({ level }) => level === 'notice');
    expect(notices.map(({ message }) => message).join('\n')).toMatch(/comment/i);
  });
});

describe('the release', () => {
  const stages = join(world.root, 'd');

  test('ends with a prediction of the model that was judged', { timeout: 900_000 }, async () => {
    const stage = stageLending(stages, 'mitigated');
    const payload = pushEvent(LENDING);
    const run = { workflow: 'release.yml', event: 'push', payload, api, runId: 400, home } as const;
    const result = await runLending(stage, run);
    expect(results(result, 'release'), result.output).toMatchObject({
      train: 'success',
      fairness: 'success',
      register: 'success',
      deploy: 'success',
      job: 'success',
    });
    const { register, deploy } = result.jobs['release']!.steps;
    expect(register!.outputs).toMatchObject({ 'model-name': 'lending', 'model-version': '1' });
    expect(deploy!.outputs).toMatchObject({ 'endpoint-name': 'lending', 'rolled-back': 'false' });
    const request = readFileSync(join(lendingFolder, 'smoke-test.json'), 'utf8');
    const answer = await scoreEndpoint(home, 'lending', request);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual([0, 1]);
  });

  test('a model that failed its gate is neither registered nor deployed', async () => {
    const stage = stageLending(join(world.root, 'e'), 'plain');
    const payload = pushEvent(LENDING);
    const run = { workflow: 'release.yml', event: 'push', payload, api, runId: 500, home } as const;
    const result = await runLending(stage, run);
    expect(results(result, 'release')).toMatchObject({ fairness: 'failure', job: 'failure' });
    expect(results(result, 'release')).not.toMatchObject({ register: 'success' });
    const request = readFileSync(join(lendingFolder, 'smoke-test.json'), 'utf8');
    const answer = await scoreEndpoint(home, 'lending', request);
    expect(JSON.parse(answer.body)).toEqual([0, 1]);
  });
});
