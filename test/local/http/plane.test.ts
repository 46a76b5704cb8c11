import { expect, it } from 'vitest';
import { planeOf } from '../../../src/local/http/plane.ts';

it.each([
  ['/subscriptions/s/resourceGroups/r', 'arm'],
  ['/history/v1.0/subscriptions/s', 'data'],
  ['/HISTORY/v1.0/x', 'data'],
  ['/mlflow/v2.0/subscriptions/s', 'mlflow'],
  ['/mlactionslocal.blob.core.windows.net/azureml/x', 'blob'],
  ['/endpoints/e/score', 'scoring'],
  ['/whatever', 'arm'],
])('%s belongs to %s', (path, plane) => {
  expect(planeOf(path)).toBe(plane);
});
