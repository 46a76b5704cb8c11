import { expect, test } from 'vitest';
import { CancelledError } from '../../src/errors.ts';
import { abortError, delay, throwIfAborted } from '../../src/shared/delay.ts';

test('a delay ends by itself and leaves no listener behind', async () => {
  const controller = new AbortController();
  const before = performance.now();
  await delay(20, controller.signal);
  expect(performance.now() - before).toBeGreaterThanOrEqual(15);
  controller.abort();
});

test('an abort ends a delay at once with its own reason', async () => {
  const controller = new AbortController();
  const waiting = delay(60_000, controller.signal);
  controller.abort(new CancelledError('SIGTERM'));
  await expect(waiting).rejects.toThrow(new CancelledError('SIGTERM'));
});

test('an anonymous abort becomes a CancelledError', async () => {
  await expect(delay(60_000, AbortSignal.abort())).rejects.toBeInstanceOf(CancelledError);
  expect(abortError(AbortSignal.abort('stop'))).toBeInstanceOf(CancelledError);
});

test('a time-out keeps its name', () => {
  const timedOut = new DOMException('too late', 'TimeoutError');
  expect(() => throwIfAborted(AbortSignal.abort(timedOut))).toThrow(timedOut);
  expect(() => throwIfAborted(new AbortController().signal)).not.toThrow();
});
