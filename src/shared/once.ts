/**
 * Remembers the first success of some work. Callers that come while it runs share it; a failure is not remembered, so that the next
 * caller tries again. The signal of the first caller is the one that can stop it.
 */
export function once<T>(
  work: (signal: AbortSignal) => Promise<T>,
): (signal: AbortSignal) => Promise<T> {
  let running: Promise<T> | undefined;
  return (signal) => {
    running ??= work(signal).catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}
