import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CancelledError } from '../../src/errors.ts';
import { CANCEL_BUDGET_MS, listenForCancellation } from '../../src/runtime/cancellation.ts';

describe('listenForCancellation', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function source(): EventEmitter & { exits: number[]; exit: (code: number) => void } {
    const exits: number[] = [];
    return Object.assign(new EventEmitter(), {
      exits,
      exit: (code: number) => void exits.push(code),
    });
  }

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'])('aborts on %s', (name) => {
    const process = source();
    const { signal } = listenForCancellation(process);
    process.emit(name);
    expect(signal.reason).toBeInstanceOf(CancelledError);
    expect(process.exits).toEqual([]);
  });

  it('ends the process once its budget is over, and only once', () => {
    const process = source();
    listenForCancellation(process);
    process.emit('SIGINT');
    process.emit('SIGTERM');
    vi.advanceTimersByTime(CANCEL_BUDGET_MS - 1);
    expect(process.exits).toEqual([]);
    vi.advanceTimersByTime(2 * CANCEL_BUDGET_MS);
    expect(process.exits).toEqual([130]);
  });

  it('leaves nothing behind', () => {
    const process = source();
    const { dispose } = listenForCancellation(process);
    process.emit('SIGINT');
    dispose();
    vi.advanceTimersByTime(2 * CANCEL_BUDGET_MS);
    expect(process.exits).toEqual([]);
    expect(process.listenerCount('SIGINT')).toBe(0);
  });
});
