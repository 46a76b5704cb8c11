import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DeploymentSpec, Endpoint } from '../../src/domain/deployment/endpoint.ts';
import { PlatformError } from '../../src/errors.ts';
import {
  quiet,
  signal,
  unique,
  testSwagger,
  useOpened,
  write,
  type Open,
} from './platform-contract.ts';

const answerWith = (name: string): string =>
  `import json, os\n\n\ndef init():\n    print("${name} starts")\n\n\ndef run(data):\n    return {"from": "${name}", "sum": sum(json.loads(data)["values"])}\n`;

/** Endpoints and deployments: created, scored, given traffic, read, deleted. Slow: platforms build images and start servers. */
export function describeEndpoints(name: string, open: Open): void {
  describe(`endpoints on ${name}`, () => {
    const world = useOpened(open);
    const endpointName = unique('contract');
    let endpoint: Endpoint | undefined;

    async function deployment(
      script: string,
      rest: Pick<DeploymentSpec, 'name'> & Partial<DeploymentSpec>,
    ): Promise<DeploymentSpec> {
      const { folder, platform } = world.get();
      const path = await write(join(folder, rest.name, 'code'), { 'score.py': script });
      const model = await write(join(folder, rest.name, 'model'), { 'weights.txt': rest.name });
      const registered = await platform.models.register(
        {
          name: unique('contract'),
          type: 'custom_model',
          source: { kind: 'local', path: model },
          description: '',
          tags: {},
          properties: {},
        },
        quiet,
        signal,
      );
      return {
        endpointName,
        modelId: registered.id,
        code: { path, scoringScript: 'score.py' },
        environment: {
          kind: 'inline',
          image: 'mcr.microsoft.com/azureml/minimal-py311-inference:latest',
        },
        environmentVariables: {},
        instanceType: 'Standard_DS2_v2',
        instanceCount: 1,
        tags: {},
        ...rest,
      };
    }

    const score = (deploymentName?: string) => {
      if (endpoint === undefined) throw new Error('there is no endpoint');
      return world
        .get()
        .platform.endpoints.invoke(endpoint, '{"values":[1,2]}', deploymentName, signal);
    };

    test('what does not exist is undefined, and deleting it is fine', async () => {
      const { endpoints } = world.get().platform;
      const absent = unique('absent');
      expect(await endpoints.getEndpoint(absent, signal)).toBeUndefined();
      await endpoints.deleteEndpoint(absent, signal);
    });

    test('a name that the service refuses is refused in its words', async () => {
      const spec = { name: '1-bad', authMode: 'key', tags: {} } as const;
      const create = world.get().platform.endpoints.createEndpoint(spec, quiet, signal);
      await expect(create).rejects.toThrow(PlatformError);
    });

    test('an endpoint is there when its creation has ended', async () => {
      const { endpoints } = world.get().platform;
      const spec = { name: endpointName, authMode: 'key', tags: { purpose: 'contract' } } as const;
      endpoint = await endpoints.createEndpoint(spec, quiet, signal);
      expect(endpoint).toMatchObject({ provisioningState: 'Succeeded', traffic: {} });
      expect(await endpoints.getEndpoint(endpointName, signal)).toEqual(endpoint);
      expect(await endpoints.listDeployments(endpointName, signal)).toEqual([]);
    });

    test('a deployment answers by its name before it has traffic', async () => {
      const { endpoints } = world.get().platform;
      const said: string[] = [];
      const spec = await deployment(answerWith('blue'), { name: 'blue' });
      const made = await endpoints.createDeployment(spec, (text) => said.push(text), signal);
      expect(made).toMatchObject({ name: 'blue', endpointName, provisioningState: 'Succeeded' });
      expect(made.modelId.toLowerCase()).toBe(spec.modelId.toLowerCase());
      expect(said.length).toBeGreaterThan(0);
      const scored = await score('blue');
      expect(scored).toMatchObject({ status: 200, deployment: 'blue' });
      expect(JSON.parse(scored.body)).toEqual({ from: 'blue', sum: 3 });
      expect(scored.milliseconds).toBeGreaterThan(0);
      expect((await score()).status).toBe(404);
      expect(world.get().secrets.length).toBeGreaterThan(0);
    });

    test('traffic goes where it is sent, and nothing else changes', async () => {
      const { endpoints } = world.get().platform;
      const moved = await endpoints.setTraffic(endpointName, { blue: 100 }, signal);
      expect(moved).toMatchObject({ traffic: { blue: 100 }, tags: { purpose: 'contract' } });
      expect(moved.scoringUri).toBe(endpoint?.scoringUri);
      expect(await score()).toMatchObject({ status: 200, deployment: 'blue' });
      await expect(endpoints.setTraffic(endpointName, { blue: 50 }, signal)).rejects.toThrow(
        PlatformError,
      );
      expect((await endpoints.getEndpoint(endpointName, signal))?.traffic).toEqual({ blue: 100 });
    });

    test('a second deployment takes mirrored traffic, then all of it', async () => {
      const { endpoints } = world.get().platform;
      const spec = await deployment(answerWith('green'), { name: 'green' });
      await endpoints.createDeployment(spec, quiet, signal);
      const mirrored = await endpoints.setMirrorTraffic(endpointName, { green: 10 }, signal);
      expect(mirrored).toMatchObject({ traffic: { blue: 100 }, mirrorTraffic: { green: 10 } });
      await endpoints.setMirrorTraffic(endpointName, {}, signal);
      const moved = await endpoints.setTraffic(endpointName, { green: 100 }, signal);
      expect(moved).toMatchObject({ traffic: { green: 100 }, mirrorTraffic: {} });
      expect(JSON.parse((await score()).body)).toMatchObject({ from: 'green' });
      const names = (await endpoints.listDeployments(endpointName, signal)).map((one) => one.name);
      expect(names.sort()).toEqual(['blue', 'green']);
    });

    test('a deployment has a log', async () => {
      const { endpoints } = world.get().platform;
      const log = await endpoints.logs(endpointName, 'blue', 'InferenceServer', 200, signal);
      expect(log).toContain('blue starts');
    });

    test('a script that cannot start is a failure with its reason, and leaves the others alone', async () => {
      const { endpoints } = world.get().platform;
      const script =
        'def init():\n    raise RuntimeError("no weights here")\n\n\ndef run(data):\n    return 1\n';
      const spec = await deployment(script, { name: 'broken' });
      const create = endpoints.createDeployment(spec, quiet, signal);
      await expect(create).rejects.toThrow(PlatformError);
      const log = await endpoints.logs(endpointName, 'broken', 'InferenceServer', 200, signal);
      expect(log).toContain('no weights here');
      expect((await score()).status).toBe(200);
      await endpoints.deleteDeployment(endpointName, 'broken', signal);
    });

    test('what serves cannot be deleted, what does not serve can', async () => {
      const { endpoints } = world.get().platform;
      await expect(endpoints.deleteDeployment(endpointName, 'green', signal)).rejects.toThrow(
        PlatformError,
      );
      await endpoints.deleteDeployment(endpointName, 'blue', signal);
      await endpoints.deleteDeployment(endpointName, 'blue', signal);
      const names = (await endpoints.listDeployments(endpointName, signal)).map((one) => one.name);
      expect(names).toEqual(['green']);
      await endpoints.deleteEndpoint(endpointName, signal);
      expect(await endpoints.getEndpoint(endpointName, signal)).toBeUndefined();
    });

    testSwagger(world);
  });
}
