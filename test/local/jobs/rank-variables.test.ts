import { expect, it } from 'vitest';
import { rankVariables } from '../../../src/local/jobs/rank-variables.ts';

it('makes a PyTorch job of one process the only one', async () => {
  const variables = await rankVariables({ distributionType: 'PyTorch' });
  expect(variables).toMatchObject({ MASTER_ADDR: '127.0.0.1', WORLD_SIZE: '1', RANK: '0' });
  expect(Number(variables['MASTER_PORT'])).toBeGreaterThan(1023);
});

it.each([undefined, null, {}, { distributionType: 'Mpi' }])('has none of %j', async (other) => {
  expect(await rankVariables(other)).toEqual({});
});
