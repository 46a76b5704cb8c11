import { expect, it } from 'vitest';
import type { ServingSettings } from '../../../src/domain/deployment/serving-settings.ts';
import { servingBody } from '../../../src/platforms/azureml/serving-body.ts';
import { compact } from '../../../src/shared/json.ts';

it('is managed and says nothing else when nothing was said', () => {
  expect(compact(servingBody({}))).toEqual({ endpointComputeType: 'Managed', properties: {} });
});

it.each<[ServingSettings, object]>([
  [
    { requests: { timeoutMs: 3500, maxConcurrentPerInstance: 2, maxQueueWaitMs: 0 } },
    {
      requestSettings: {
        requestTimeout: 'PT3.5S',
        maxConcurrentRequestsPerInstance: 2,
        maxQueueWait: 'PT0S',
      },
    },
  ],
  [
    { livenessProbe: { periodSeconds: 5 }, readinessProbe: { failureThreshold: 9 } },
    { livenessProbe: { period: 'PT5S' }, readinessProbe: { failureThreshold: 9 } },
  ],
  [
    { computeType: 'kubernetes', scale: { kind: 'target_utilization', maxInstances: 3 } },
    {
      endpointComputeType: 'Kubernetes',
      scaleSettings: { scaleType: 'TargetUtilization', maxInstances: 3 },
    },
  ],
  [
    {
      dataCollector: {
        collections: { in: { isEnabled: true, clientId: 'c' }, out: { isEnabled: false } },
        samplingRate: 0.5,
        rollingRate: 'hour',
      },
    },
    {
      dataCollector: {
        collections: {
          in: { dataCollectionMode: 'Enabled', clientId: 'c', samplingRate: 0.5 },
          out: { dataCollectionMode: 'Disabled', samplingRate: 0.5 },
        },
        rollingRate: 'Hour',
      },
    },
  ],
  [
    { resources: { limits: { cpu: '1', gpu: '1' } }, egressPublicNetworkAccess: 'disabled' },
    {
      containerResourceRequirements: { containerResourceLimits: { cpu: '1', gpu: '1' } },
      egressPublicNetworkAccess: 'Disabled',
    },
  ],
])('says %j in the words of the interface', (settings, body) => {
  expect(compact(servingBody(settings))).toMatchObject(body);
});
