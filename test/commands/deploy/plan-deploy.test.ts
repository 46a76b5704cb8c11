import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';
import { workflow, world } from './world.ts';

const folder = useTemporaryFolder();

describe('mistakes', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    [
      'a name that Azure would refuse',
      { 'endpoint-name': '1lending' },
      /is not a name of an endpoint/,
    ],
    [
      'a deployment name that Azure would refuse',
      { 'deployment-name': 'g' },
      /is not a name of a deployment/,
    ],
    ['a model that is not there', { 'model-name': 'lendign' }, /there is no model/],
    ['a version that is not there', { 'model-version': '7' }, /no version and no alias `7`/],
    ['a smoke test that is not there', { 'smoke-test': 'nothing.json' }, /does not exist/],
    ['a smoke test that is not JSON', { 'smoke-test': 'bad.json' }, /not valid JSON/],
    [
      'a smoke test outside the workspace',
      { 'smoke-test': '../smoke.json' },
      /leaves the workspace/,
    ],
    ['steps that fall', { 'traffic-steps': '50,10' }, /do not grow/],
    [
      'waits longer than the whole',
      { 'traffic-steps': '1,2', 'step-wait-seconds': '60', 'timeout-seconds': '60' },
      /the waits/,
    ],
    ['tags of ours', { 'endpoint-file': 'tags.yml' }, /which these actions write themselves/],
    ['another endpoint in the file', { 'endpoint-file': 'other.yml' }, /is about `other`/],
  ])('are told before anything is touched: %s', async (_, given, message) => {
    const { endpoints, file, deploy } = world(folder.path);
    file('bad.json', '{');
    file('tags.yml', 'tags: { ml-actions.spec: x }\n');
    file('other.yml', 'name: other\n');
    await expect(deploy(given)).rejects.toThrow(message);
    await expect(deploy(given)).rejects.toThrow(UserError);
    expect(endpoints.calls).toEqual([]);
  });

  it('are told all at once', async () => {
    const { deploy } = world(folder.path);
    const wrong = {
      'endpoint-name': 'x',
      'traffic-steps': '0',
      'smoke-test': 'no',
      'require-gates': 'none,a',
    };
    const error = await deploy(wrong).catch((caught: unknown) => caught);
    expect((error as UserError).problems).toHaveLength(4);
  });

  it('refuse code that may come from anyone', async () => {
    const { endpoints, deploy } = world(folder.path);
    await expect(deploy({}, { workflow: workflow('1', 'workflow_run') })).rejects.toThrow(
      /workflow_run/,
    );
    expect(endpoints.calls).toEqual([]);
  });

  it('include an endpoint that is broken', async () => {
    const { endpoints, deploy } = world(folder.path);
    endpoints.add('lending', {});
    const broken = endpoints.endpoints.get('lending')!;
    endpoints.endpoints.set('lending', { ...broken, provisioningState: 'Failed' });
    await expect(deploy()).rejects.toThrow(/in the state Failed/);
  });
});
