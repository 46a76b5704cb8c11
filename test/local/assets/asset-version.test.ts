import { expect, it } from 'vitest';
import { assetProperties, nextVersion } from '../../../src/local/assets/asset-version.ts';

it.each([
  [[], '1'],
  [['1', '2'], '3'],
  [['9', '10', '2'], '11'],
  [['1.2', 'v3', '-5', '4'], '5'],
  [['99999999999999999999'], '1'],
])('after %j comes %s', (versions, next) => {
  expect(nextVersion(versions)).toBe(next);
});

it('answers what was not given as Azure does', () => {
  expect(assetProperties({ codeUri: 'x', tags: null })).toEqual({
    codeUri: 'x',
    description: null,
    isAnonymous: false,
    isArchived: false,
    tags: {},
    properties: {},
    provisioningState: 'Succeeded',
  });
});
