import { describe, expect, it } from 'vitest';
import { HttpFailure } from '../../../src/local/http/route.ts';
import { bodyVersion } from '../../../src/local/jobs/job-settings-shape.ts';
import { readJobBody } from '../../../src/local/jobs/job-shape.ts';

const least = { jobType: 'Command', command: 'python train.py', environmentId: '/environments/e' };
const read = (properties: unknown, rest: Readonly<Record<string, unknown>> = {}): unknown =>
  readJobBody({ properties, ...rest }, 'job-1', 'preview');

function refusal(work: () => unknown): HttpFailure {
  try {
    work();
  } catch (error) {
    if (error instanceof HttpFailure) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the body of a job', () => {
  it('gets Azure’s defaults', () => {
    expect(read(least)).toEqual({
      ...least,
      displayName: 'job-1',
      experimentName: 'Default',
      tags: {},
      properties: {},
      inputs: {},
      outputs: {},
    });
  });

  it('keeps what it says', () => {
    const properties = {
      ...least,
      displayName: 'Training',
      experimentName: 'credit',
      tags: { a: 'b' },
      inputs: {
        rate: { jobInputType: 'literal', value: '0.1' },
        data: { jobInputType: 'uri_file', uri: 'azureml:people:1', mode: 'ReadOnlyMount' },
      },
      outputs: { model: { jobOutputType: 'mlflow_model' } },
      limits: { jobLimitsType: 'Command', timeout: 'PT5M' },
      resources: { instanceCount: 1, instanceType: 'Standard_D2' },
      distribution: { distributionType: 'PyTorch', processCountPerInstance: 1 },
      identity: { identityType: 'UserIdentity' },
      queueSettings: { jobTier: 'Spot', priority: 1 },
      services: {},
      environmentVariables: { A: '1' },
    };
    expect(read(properties)).toMatchObject(properties);
  });

  it('takes the discriminator in any case and null as absent', () => {
    const properties = { ...least, jobType: 'command', resources: null, limits: { timeout: null } };
    expect(read(properties)).toMatchObject({ jobType: 'Command' });
  });

  it.each([
    [{ ...least, comand: 'x' }, "Could not find member 'comand' on object of type 'CommandJob'"],
    [{ ...least, command: undefined }, 'The command field of CommandJob is required'],
    [{ ...least, environmentId: null }, 'The environmentId field of CommandJob is required'],
    [{ ...least, jobType: 'Sweep' }, 'it cannot run Sweep jobs'],
    [{ ...least, jobType: 'Other' }, "'jobType' at path 'properties' must be one of Command"],
    [{ ...least, tags: { a: 1 } }, "at path 'properties.tags.a': a string is expected"],
    [
      { ...least, inputs: { data: { jobInputType: 'uri_file' } } },
      'The uri field of UriFileJobInput is required',
    ],
    [
      { ...least, inputs: { data: { jobInputType: 'folder', uri: 'x' } } },
      "'jobInputType' at path 'properties.inputs.data' must be one of",
    ],
    [{ ...least, limits: { timeout: '5 minutes' } }, "'5 minutes' is not an ISO 8601 duration"],
    [{ ...least, resources: { instanceCount: 2 } }, 'instance_count must be 1'],
    [{ ...least, distribution: { distributionType: 'Ray' } }, 'no Ray cluster'],
    [
      { ...least, distribution: { distributionType: 'PyTorch', processCountPerInstance: 2 } },
      'one process of a job',
    ],
    [
      { ...least, distribution: { distributionType: 'TensorFlow', workerCount: 2 } },
      'one process of a job',
    ],
    [{ ...least, services: { s: { jobServiceType: 'SSH' } } }, 'leave out `services`'],
    [
      { ...least, outputs: { m: { jobOutputType: 'mlflow_model', assetName: 'm' } } },
      "no asset of the output 'm'",
    ],
  ])('is refused with 400: %j', (properties, reason) => {
    const { status, message } = refusal(() => read(properties));
    expect(status).toBe(400);
    expect(message).toContain(reason);
  });

  it.each([undefined, null, 'text', [], {}])('must be an object with properties: %j', (body) => {
    expect(refusal(() => readJobBody(body, 'job-1', 'stable')).status).toBe(400);
  });

  it.each([
    [{ outputs: { m: { jobOutputType: 'uri_folder', assetName: 'm' } } }, 'UriFolderJobOutput'],
    [{ queueSettings: { jobTier: 'Spot', priority: 1 } }, 'QueueSettings'],
    [{ resources: { dockerArgsList: ['a'] } }, 'JobResourceConfiguration'],
    [{ distribution: { distributionType: 'Ray', port: 1 } }, 'DistributionConfiguration'],
  ])('knows %j from previews alone', (more, type) => {
    const body = { properties: { ...least, ...more } };
    const { message } = refusal(() => readJobBody(body, 'job-1', bodyVersion('2024-04-01')));
    expect(message).toMatch(
      new RegExp(`^Could not find member '\\w+' on object of type '${type}'`),
    );
    expect(bodyVersion('2025-01-01-preview')).toBe('preview');
  });
});
