import { CancelledError } from '../errors.ts';

/**
 * Why a signal was aborted, as an error to throw: the reason itself when it is a real one (a `CancelledError`, a time-out),
 * else a `CancelledError` in place of the platform's anonymous `AbortError`.
 */
export function abortError(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  if (reason instanceof Error && reason.name !== 'AbortError') return reason;
  return new CancelledError('cancelled', { cause: reason });
}

/** Throws the signal's `abortError` when it is aborted already. */
export function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw abortError(signal);
}

/** Waits so many milliseconds; rejects with the signal's `abortError` as soon as it is aborted. */
export async function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  throwIfAborted(signal);
  await new Promise<void>((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(abortError(signal));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
