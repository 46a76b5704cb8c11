import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csvOf, fair, unfair } from '../commands/fairness-gate/builders.ts';
import { startGitHubApi } from '../fakes/github-api.ts';
import { stepWorld, type StepWorld } from './step.ts';

let world: StepWorld;
beforeEach(() => {
  world = stepWorld();
});
afterEach(() => world.remove());

const inputs = { predictions: 'p.csv', 'sensitive-features': 'sex' };

describe('the bundle as a workflow step', () => {
  it('ends with 0, outputs and a summary for what passes', async () => {
    world.write('p.csv', csvOf(fair));
    const { exitCode, pipesClosed, output } = await world.start('fairness-gate', inputs).end();
    expect({ exitCode, pipesClosed }, output).toEqual({ exitCode: 0, pipesClosed: true });
    expect(world.outputs()).toMatchObject({
      verdict: 'pass',
      passed: 'true',
      'report-directory': 'ml-actions-report',
    });
    expect(world.summary()).toContain('Fairness gate: pass');
    expect(existsSync(join(world.workspace, 'ml-actions-report', 'fairness.html'))).toBe(true);
  });

  it('ends with 1 and all its outputs for what fails', async () => {
    world.write('p.csv', csvOf(unfair));
    const { exitCode, output } = await world.start('fairness-gate', inputs).end();
    expect(exitCode).toBe(1);
    expect(world.outputs()).toMatchObject({ verdict: 'fail', passed: 'false' });
    expect(output).toContain('::error title=Fairness%3A fail::');
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('ends with 2 and one annotation a problem, without a stack, for bad inputs', async () => {
    const { exitCode, output } = await world
      .start('fairness-gate', { 'sensitive-features': 'sex', decision: 'bounds', mode: 'off' })
      .end();
    expect(exitCode).toBe(2);
    expect(output.match(/^::error /gm)).toHaveLength(3);
    expect(output).toContain('`predictions` is missing');
    expect(output).toContain('Did you mean `bound`?');
    expect(output).not.toMatch(/^\s+at /m);
    expect(world.outputs()).toEqual({ verdict: 'error', passed: 'false' });
  });

  it('says which bundle made the report', async () => {
    world.write('p.csv', csvOf(fair));
    await world.start('fairness-gate', inputs).end();
    const report = readFileSync(
      join(world.workspace, 'ml-actions-report', 'fairness.json'),
      'utf8',
    );
    expect(JSON.parse(report)).toMatchObject({
      tool: { name: 'ml-actions', bundleSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    });
  });

  it('counts a large file in worker threads of the same bundle', async () => {
    const many = unfair.map(
      ([group, truth, prediction, count]) => [group, truth, prediction, count * 1000] as const,
    );
    world.write('p.csv', csvOf(many));
    const { exitCode, output } = await world.start('fairness-gate', inputs).end();
    expect(exitCode, output).toBe(1);
    const report = readFileSync(
      join(world.workspace, 'ml-actions-report', 'fairness.json'),
      'utf8',
    );
    expect(JSON.parse(report)).toMatchObject({ data: { rows: 2_000_000 } });
  });

  it('masks the token and updates one comment on the pull request', async () => {
    const github = await startGitHubApi();
    world.write('p.csv', csvOf(fair));
    world.write(
      'event.json',
      JSON.stringify({ pull_request: { number: 7, head: { sha: 'abc' }, base: { ref: 'main' } } }),
    );
    const environment = {
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(world.workspace, 'event.json'),
    };
    const run = () =>
      world
        .start('fairness-gate', { ...inputs, 'github-token': 'ghs_secret_token' }, environment)
        .end();
    const first = await run();
    expect(first.exitCode, first.output).toBe(0);
    await run();
    expect(github.comments(7)).toHaveLength(1);
    expect(first.output.match(/ghs_secret_token/g)).toHaveLength(1); // The line that asks the runner to mask it.
    expect(first.output.indexOf('::add-mask::ghs_secret_token')).toBe(0);
    await github.close();
  });
});

describe('the bundle on a command line', () => {
  it('helps, names its version, and knows what it does not know', async () => {
    const help = await world.start('fairness-gate --help').end();
    expect(help).toMatchObject({ exitCode: 0 });
    expect(help.output).toContain('--sensitive-features');
    expect((await world.start('--help').end()).output).toContain('local start | status | stop');
    const unknown = await world.start('fairnes-gate').end();
    expect(unknown.exitCode).toBe(2);
    expect(unknown.output).toContain('Did you mean `fairness-gate`?');
  });

  it('prints the report on stdout for a person', async () => {
    world.write('p.csv', csvOf(unfair));
    const end = await world
      .start(
        'fairness-gate --predictions p.csv --sensitive-features sex',
        {},
        { GITHUB_ACTIONS: '' },
      )
      .end();
    expect(end.exitCode).toBe(1);
    expect(end.output).toContain('❌ demographic_parity_difference <= 0.10 for sex: 0.2');
    expect(end.output).not.toContain('::');
  });
});
