import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAct, type ActResult } from './harness/act-run.ts';
import { stageAct } from './harness/act-stage.ts';
import { pushEvent } from './harness/events.ts';
import { actProgram, checkout, stepNode, temporaryWorld } from './harness/world.ts';

// The harness itself, with a composite action of three lines: what it shows of a run, and that its shell is GitHub's.
const fixtures = join(checkout, 'test', 'fixtures', 'e2e');
const world = temporaryWorld();
const artifacts = join(world.root, 'artifacts');
let result: ActResult;

beforeAll(async () => {
  const stage = stageAct({
    root: world.root,
    repository: join(fixtures, 'repository'),
    release: join(fixtures, 'release'),
    node: stepNode,
  });
  result = await runAct(stage, {
    act: await actProgram(),
    workflow: 'probe.yml',
    event: 'push',
    payload: pushEvent('octo/lending'),
    apiUrl: 'http://127.0.0.1:9',
    repositoryName: 'octo/lending',
    runId: 7,
    token: 'ghs_fake',
  });
});
afterAll(() => world.remove());

test('reads the result of each job and step, and the status of the process that failed', () => {
  expect(result.exitCode).toBe(1);
  expect(result.jobs['good']?.result).toBe('success');
  expect(result.jobs['bad']?.result).toBe('failure');
  expect(result.jobs['bad']?.steps['probe']).toMatchObject({ result: 'failure', exitStatus: 3 });
});

test('reads outputs, summaries and annotations', () => {
  const { probe, after } = result.jobs['good']!.steps;
  expect(probe).toMatchObject({
    outputs: { word: 'blue' },
    summaries: ['summary of blue\n'],
    annotations: [
      { level: 'notice', message: 'a notice', properties: { file: 'a.txt', line: '3' } },
    ],
  });
  expect(after?.outputs).toEqual({ said: 'blue in workspace' });
});

test('copies what upload-artifact is given, after a failure too', () => {
  for (const word of ['blue', 'fail']) {
    const report = join(artifacts, `probe-${word}`, 'report.txt');
    expect(readFileSync(report, 'utf8')).toBe(`report of ${word}\n`);
  }
});

test('gives run steps what GitHub gives them', () => {
  const { log } = result.jobs['good']!.steps['probe']!;
  expect(log).toContain('mapped by the manifest\n');
  expect(log).toContain('leaked 0\n');
  expect(log).toContain('terminals 0\n');
  expect(log).toContain(`node ${execFileSync(stepNode, ['--version'], { encoding: 'utf8' })}`);
});
