import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapLimited } from '../../src/shared/pool.ts';

test('keeps the order and the limit', async () => {
  let running = 0;
  let most = 0;
  const double = async (item: number): Promise<number> => {
    most = Math.max(most, ++running);
    await turn();
    running--;
    return 2 * item;
  };
  expect(await mapLimited([1, 2, 3, 4, 5], 2, double)).toEqual([2, 4, 6, 8, 10]);
  expect(most).toBe(2);
  expect(await mapLimited([], 2, double)).toEqual([]);
});

test('the first failure stops new work, after what runs has ended', async () => {
  const ended: number[] = [];
  const work = async (item: number): Promise<void> => {
    await turn();
    if (item === 1) throw new Error('one');
    await turn();
    ended.push(item);
  };
  await expect(mapLimited([1, 2, 3, 4], 2, work)).rejects.toThrow('one');
  expect(ended).toEqual([2]);
});
