import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDocumentStore } from '../../../src/local/store/document-store.ts';
import { EndpointsClient } from '../../fakes/endpoints-client.ts';
import { ServingServer } from '../../fakes/serving-server.ts';

const documents = (root: string) => openDocumentStore(join(root, 'home', 'documents'));

/** Writes over some members of a document, as a server that was killed would have left them. */
async function leave(root: string, kind: string, id: string, change: object): Promise<void> {
  const store = documents(root);
  await store.put(kind, id, { ...((await store.get(kind, id)) as object), ...change });
}

const scored = (on: EndpointsClient) =>
  on.score('back', {}, { 'azureml-model-deployment': 'blue' });

describe('a server that starts again', () => {
  it('brings back what served, on the same keys, and nothing else', async () => {
    const first = await ServingServer.start();
    const before = await EndpointsClient.on(first);
    await before.deployed('back', 'blue');
    await first.ended(await before.putEndpoint('back', { traffic: { blue: 100 } }));
    await first.ended(
      await before.putDeployment('back', 'failed', await before.withScript('raise at start')),
    );
    const key = await before.keyOf('back');
    const pid = Number((await scored(before)).json['pid']);
    await first.stop();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    await mkdir(join(first.root, 'home', 'deployments', 'half-made'), { recursive: true });

    const second = await ServingServer.start({ root: first.root });
    const after = new EndpointsClient(second, before.model);
    expect(['Updating', 'Succeeded']).toContain(await after.state('back/deployments/blue'));
    await expect
      .poll(() => after.state('back/deployments/blue'), { timeout: 5000 })
      .toBe('Succeeded');
    expect((await after.score('back', {}, {}, key)).status).toBe(200);
    expect(await after.state('back/deployments/failed')).toBe('Failed');
    expect(await readdir(join(first.root, 'home', 'deployments'))).toHaveLength(2);
    const { json } = await second.arm('GET', '/onlineEndpoints/back');
    expect(json).toMatchObject({
      properties: {
        traffic: { blue: 100 },
        scoringUri: `${second.client.url}/endpoints/back/score`,
      },
    });
    await second.close();
  });

  it('gives up what was half made and finishes what was being deleted', async () => {
    const first = await ServingServer.start();
    const before = await EndpointsClient.on(first);
    await before.deployed('back', 'blue', 'green', 'grey');
    await before.deployed('leaving', 'blue');
    await first.stop();
    await leave(first.root, 'online-deployments', 'back/blue', {
      provisioningState: 'Creating',
      instance: undefined,
    });
    await leave(first.root, 'online-deployments', 'back/green', { provisioningState: 'Deleting' });
    await leave(first.root, 'online-endpoints', 'back', { provisioningState: 'Updating' });
    await leave(first.root, 'online-endpoints', 'leaving', { provisioningState: 'Deleting' });

    const second = await ServingServer.start({ root: first.root });
    const after = new EndpointsClient(second, before.model);
    expect(await after.state('back')).toBe('Succeeded');
    expect(await after.state('back/deployments/blue')).toBe('Failed');
    expect(await after.state('back/deployments/green')).toBeUndefined();
    expect(await after.state('leaving')).toBeUndefined();
    await expect
      .poll(() => after.state('back/deployments/grey'), { timeout: 5000 })
      .toBe('Succeeded');
    await second.close();
  });

  it('says Failed when what served does not come back', async () => {
    const first = await ServingServer.start();
    const before = await EndpointsClient.on(first);
    await before.deployed('back', 'blue');
    await first.stop();
    const deployments = join(first.root, 'home', 'deployments');
    for (const id of await readdir(deployments))
      await rm(join(deployments, id, 'code', 'mlflow_score.py'));
    const second = await ServingServer.start({ root: first.root });
    const after = new EndpointsClient(second, before.model);
    await expect.poll(() => after.state('back/deployments/blue'), { timeout: 5000 }).toBe('Failed');
    expect(second.log.join('\n')).toContain(
      'the deployment back/blue did not come back: User container has crashed',
    );
    expect((await scored(after)).status).toBe(503);
    await second.close();
  });

  it('refuses the twenty-first deployment of an endpoint', async () => {
    const first = await ServingServer.start();
    const before = await EndpointsClient.on(first);
    await before.deployed('back');
    await first.stop();
    const failed = {
      endpoint: 'back',
      location: 'local',
      tags: {},
      capacity: 1,
      properties: {},
      provisioningState: 'Failed',
      createdAt: '',
      lastModifiedAt: '',
    };
    for (let i = 0; i < 20; i++)
      await documents(first.root).put('online-deployments', `back/blue${i}`, {
        ...failed,
        name: `blue${i}`,
      });
    const second = await ServingServer.start({ root: first.root });
    const after = new EndpointsClient(second, before.model);
    expect((await after.putDeployment('back', 'another')).text).toContain('has 20 deployments');
    expect((await after.putDeployment('back', 'blue7')).status).toBe(200);
    await second.close();
  });
});
