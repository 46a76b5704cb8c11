import { expect, it } from 'vitest';
import { definition } from '../../../src/commands/deploy-restore/inputs.ts';
import { report } from '../../../src/commands/deploy-restore/report.ts';
import { run } from '../../../src/commands/deploy-restore/run.ts';
import { fakeContext } from '../../fakes/command-context.ts';
import { inputsOf } from '../../fakes/inputs-of.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';
import { workflow, world } from '../deploy/world.ts';

const folder = useTemporaryFolder();
const signal = new AbortController().signal;

it('asks no platform when the step before it had not begun', async () => {
  const outcome = await run(inputsOf(definition, {}), fakeContext(), signal);
  expect(outcome.kind).toBe('none');
  expect(report(outcome)).toMatchObject({ conclusion: 'success', outputs: { restored: 'false' } });
});

it('finds nothing to do after a rollout that ended, and without an endpoint', async () => {
  const { endpoints, deploy, restoreStep, traffic } = world(folder.path);
  expect(await restoreStep()).toMatchObject({ kind: 'none' });
  await deploy();
  expect(await restoreStep({}, 'blue')).toMatchObject({ kind: 'none' });
  expect(traffic()).toEqual({ blue: 100 });
  expect(endpoints.calls.at(-1)).toBe('list lending');
});

it('removes an endpoint that was made for a deployment which never came, and only its own', async () => {
  const { endpoints, restoreStep } = world(folder.path);
  endpoints.add('lending', {});
  const made = endpoints.endpoints.get('lending')!;
  const tags = { 'ml-actions.created-by': 'octo/lending#1' };
  endpoints.endpoints.set('lending', { ...made, tags });
  expect(await restoreStep({ workflow: workflow('2') })).toMatchObject({ kind: 'none' });
  expect(await restoreStep()).toMatchObject({ kind: 'restored' });
  expect(endpoints.endpoints.size).toBe(0);
});

it('tells what it did', () => {
  const names = { endpointName: 'lending', deploymentName: 'green' };
  expect(report({ ...names, kind: 'none' }).annotations).toEqual([]);
  for (const kind of ['left', 'restored'] as const) {
    expect(report({ ...names, kind }).annotations).toMatchObject([{ level: 'warning' }]);
  }
});
