import { expect, test } from 'vitest';
import { idPart } from '../../../src/platforms/azureml/resource-id.ts';

test.each([
  ['/subscriptions/s/Models/Credit/versions/3', 'models', 'Credit'],
  ['/subscriptions/s/onlineendpoints/e', 'onlineEndpoints', 'e'],
  ['/subscriptions/s', 'models', undefined],
  ['', 'models', undefined],
])('of %s the %s is %s', (id, kind, expected) => {
  expect(idPart(id, kind)).toBe(expected);
});
