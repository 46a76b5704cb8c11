import { expect, test } from 'vitest';
import { once } from '../../src/shared/once.ts';

const idle = new AbortController().signal;

test('callers share one run, and its success is remembered', async () => {
  let runs = 0;
  const read = once(() => Promise.resolve(++runs));
  expect(await Promise.all([read(idle), read(idle)])).toEqual([1, 1]);
  expect(await read(idle)).toBe(1);
});

test('a failure is not remembered', async () => {
  let runs = 0;
  const read = once(() => (++runs === 1 ? Promise.reject(new Error('down')) : Promise.resolve(7)));
  await expect(read(idle)).rejects.toThrow('down');
  expect(await read(idle)).toBe(7);
});
