import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CancelledError } from '../../src/errors.ts';
import {
  defaultRetryPolicy,
  isBrokenConnection,
  isRetryableStatus,
  retryAfterMs,
  withRetry,
  type RetryAdvice,
} from '../../src/shared/retry.ts';

const idle = new AbortController().signal;

function recorder(random = 0.5) {
  const waits: number[] = [];
  return {
    waits,
    tools: {
      random: () => random,
      delay: (ms: number) => {
        waits.push(ms);
        return Promise.resolve();
      },
    },
  };
}

const failing = (times: number) => (attempt: number) =>
  attempt <= times ? Promise.reject(new Error(`try ${attempt}`)) : Promise.resolve(attempt);

const always = (): RetryAdvice => ({ retry: true });

describe('withRetry', () => {
  test('tries until it succeeds, with growing waits', async () => {
    const { tools, waits } = recorder();
    expect(await withRetry(failing(3), always, defaultRetryPolicy, tools, idle)).toBe(4);
    expect(waits).toEqual([250, 500, 1000]);
  });

  test('throws the last error when the attempts are used up', async () => {
    const { tools, waits } = recorder();
    const run = withRetry(failing(99), always, defaultRetryPolicy, tools, idle);
    await expect(run).rejects.toThrow('try 6');
    expect(waits).toHaveLength(5);
  });

  test('does not repeat what is final', async () => {
    const { tools, waits } = recorder();
    const run = withRetry(failing(9), () => ({ retry: false }), defaultRetryPolicy, tools, idle);
    await expect(run).rejects.toThrow('try 1');
    expect(waits).toEqual([]);
  });

  test('waits at least as long as it was asked to, and no longer than is bearable', async () => {
    const { tools, waits } = recorder(0);
    const ask = (afterMs: number) => (): RetryAdvice => ({ retry: true, afterMs });
    await withRetry(failing(1), ask(7000), defaultRetryPolicy, tools, idle);
    expect(waits).toEqual([7000]);
    const tooLong = withRetry(failing(1), ask(3_600_000), defaultRetryPolicy, tools, idle);
    await expect(tooLong).rejects.toThrow('try 1');
  });

  test('an abort stops it, whatever the attempt said', async () => {
    const controller = new AbortController();
    const { tools, waits } = recorder();
    const work = () => {
      controller.abort();
      return Promise.reject(new Error('socket hang up'));
    };
    const run = withRetry(work, always, defaultRetryPolicy, tools, controller.signal);
    await expect(run).rejects.toBeInstanceOf(CancelledError);
    expect(waits).toEqual([]);
  });

  test('every wait we choose lies between zero and the bound', async () => {
    const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    await fc.assert(
      fc.asyncProperty(unit, async (random) => {
        const { tools, waits } = recorder(random);
        await withRetry(failing(9), always, { ...defaultRetryPolicy, attempts: 10 }, tools, idle);
        expect(waits.every((ms) => ms >= 0 && ms < defaultRetryPolicy.mostMs)).toBe(true);
      }),
    );
  });
});

test.each([
  [200, false],
  [400, false],
  [404, false],
  [408, true],
  [409, false],
  [429, true],
  [500, true],
  [501, false],
  [503, true],
  [530, true],
])('status %i may succeed later: %s', (status, expected) => {
  expect(isRetryableStatus(status)).toBe(expected);
});

test('broken connections are found in the chain of causes', () => {
  const reset = Object.assign(new Error('read'), { code: 'ECONNRESET' });
  expect(isBrokenConnection(new TypeError('fetch failed', { cause: reset }))).toBe(true);
  expect(isBrokenConnection(new AggregateError([reset]))).toBe(true);
  expect(isBrokenConnection(Object.assign(new Error(), { code: 'ENOTFOUND' }))).toBe(false);
  expect(isBrokenConnection('ECONNRESET')).toBe(false);
});

test.each([
  [{ 'retry-after-ms': '200', 'retry-after': '1' }, 200],
  [{ 'x-ms-retry-after-ms': '350' }, 350],
  [{ 'retry-after': '3' }, 3000],
  [{ 'retry-after': 'Thu, 01 Jan 1970 00:00:05 GMT' }, 4000],
  [{ 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0],
  [{ 'retry-after': 'soon' }, undefined],
  [{}, undefined],
] as [Record<string, string>, number | undefined][])('%j asks for %s ms', (headers, expected) => {
  expect(retryAfterMs((name) => headers[name], 1000)).toBe(expected);
});
