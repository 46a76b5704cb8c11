import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchIdleness } from '../../../src/local/lifecycle/idle-watch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watch(idleMs: number) {
  const onIdle = vi.fn();
  return { ...watchIdleness(idleMs, onIdle), onIdle };
}

describe('watchIdleness', () => {
  it('calls once when nothing has happened for so long', () => {
    const { onIdle } = watch(1000);
    vi.advanceTimersByTime(999);
    expect(onIdle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(onIdle).toHaveBeenCalledOnce();
  });

  it('counts from the last request', () => {
    const { touch, onIdle } = watch(1000);
    for (let second = 0; second < 5; second++) {
      vi.advanceTimersByTime(900);
      touch();
    }
    expect(onIdle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1250);
    expect(onIdle).toHaveBeenCalledOnce();
  });

  it('counts from the end of what a guard says', () => {
    const { addGuard, onIdle } = watch(1000);
    let isBusy = true;
    addGuard(() => false);
    addGuard(() => isBusy);
    vi.advanceTimersByTime(60_000);
    isBusy = false;
    vi.advanceTimersByTime(900);
    expect(onIdle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(350);
    expect(onIdle).toHaveBeenCalledOnce();
  });

  it('never calls with 0, nor after it was stopped', () => {
    const never = watch(0);
    const stopped = watch(1000);
    stopped.stop();
    vi.advanceTimersByTime(3_600_000);
    expect(never.onIdle).not.toHaveBeenCalled();
    expect(stopped.onIdle).not.toHaveBeenCalled();
  });
});
