import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Turns } from '../../../src/local/store/turns.ts';

it('work on one thing comes one after the other, also after a failure, and on others at once', async () => {
  const turns = new Turns();
  const seen: string[] = [];
  const work = (name: string, ms: number) => async () => {
    seen.push(`${name} begins`);
    await sleep(ms);
    seen.push(`${name} ends`);
    if (name === 'a1') throw new Error('no');
    return name;
  };
  const first = turns.take('a', work('a1', 20)).catch((error: unknown) => (error as Error).message);
  const [second, other] = [turns.take('A', work('a2', 1)), turns.take('b', work('b1', 1))];
  expect(await Promise.all([first, second, other])).toEqual(['no', 'a2', 'b1']);
  expect(seen.filter((line) => line.startsWith('a'))).toEqual([
    'a1 begins',
    'a1 ends',
    'a2 begins',
    'a2 ends',
  ]);
  expect(seen.indexOf('b1 ends')).toBeLessThan(seen.indexOf('a1 ends'));
});
