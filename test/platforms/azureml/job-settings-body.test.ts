import { expect, it } from 'vitest';
import type { JobSettings } from '../../../src/domain/training/job-settings.ts';
import { needsPreview, settingsBody } from '../../../src/platforms/azureml/job-settings-body.ts';
import { compact } from '../../../src/shared/json.ts';

it.each<[JobSettings, object, isPreview: boolean]>([
  [{}, {}, false],
  [
    { distribution: { kind: 'pytorch', processCountPerInstance: 2 } },
    { distribution: { distributionType: 'PyTorch', processCountPerInstance: 2 } },
    false,
  ],
  [
    { distribution: { kind: 'ray', port: 6379 } },
    { distribution: { distributionType: 'Ray', port: 6379 } },
    true,
  ],
  [
    { identity: { kind: 'managed', resourceId: '/x' } },
    { identity: { identityType: 'Managed', resourceId: '/x' } },
    false,
  ],
  [{ queueSettings: { jobTier: 'spot' } }, { queueSettings: { jobTier: 'Spot' } }, false],
  [
    { queueSettings: { priority: 'high', jobTier: 'premium' } },
    { queueSettings: { jobTier: 'Premium', priority: 3 } },
    true,
  ],
  [
    // azure-ai-ml 1.35.2 leaves out the type of such a service, which the service needs.
    { services: { s: { kind: 'custom', port: 80, nodes: 'all', properties: { a: 'b' } } } },
    {
      services: {
        s: {
          jobServiceType: 'Custom',
          port: 80,
          nodes: { nodesValueType: 'All' },
          properties: { a: 'b' },
        },
      },
    },
    false,
  ],
  [
    {
      resources: {
        dockerArgs: ['--cpus', '2'],
        properties: { Singularity: { a: 1 }, constructor: 2 },
      },
    },
    {
      resources: {
        dockerArgsList: ['--cpus', '2'],
        properties: { AISuperComputer: { a: 1 }, constructor: 2 },
      },
    },
    true,
  ],
])('%o', (settings, body, isPreview) => {
  expect(compact(settingsBody(settings))).toEqual(body);
  expect(needsPreview(settings)).toBe(isPreview);
});
