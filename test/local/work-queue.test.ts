import { describe, expect, it } from 'vitest';
import { createWorkQueue } from '../../src/local/work-queue.ts';

const never = new AbortController().signal;

function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe('createWorkQueue', () => {
  it('never runs more than its capacity, and in the order of arrival', async () => {
    const queue = createWorkQueue(2);
    const [order, gates] = [[] as number[], Array.from({ length: 5 }, gate)];
    let running = 0;
    let most = 0;
    const all = gates.map(({ opened }, index) =>
      queue.add(async () => {
        order.push(index);
        most = Math.max(most, (running += 1));
        await opened;
        running -= 1;
      }, never),
    );
    expect(queue.isFull()).toBe(true);
    for (const { open } of gates) {
      open();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await Promise.all(all);
    expect([order, most, queue.isFull()]).toEqual([[0, 1, 2, 3, 4], 2, false]);
  });

  it('lets go who does not want to wait any more', async () => {
    const queue = createWorkQueue(1);
    const first = gate();
    const one = queue.add(() => first.opened, never);
    const leaving = new AbortController();
    const two = queue.add(() => Promise.resolve('ran'), leaving.signal);
    const three = queue.add(() => Promise.resolve('ran'), never);
    leaving.abort();
    expect(await two).toBeUndefined();
    first.open();
    await one;
    expect(await three).toBe('ran');
    expect(await queue.add(() => Promise.resolve('late'), leaving.signal)).toBeUndefined();
  });

  it('gives the place back when work fails', async () => {
    const queue = createWorkQueue(1);
    await expect(queue.add(() => Promise.reject(new Error('no')), never)).rejects.toThrow('no');
    expect(await queue.add(() => Promise.resolve('next'), never)).toBe('next');
  });
});
