import { CancelledError } from '../errors.ts';

/** Signals that mean "stop": the runner's SIGINT and SIGTERM, a closed terminal, Ctrl-Break on Windows. */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;

/**
 * The runner waits 7.5 s after its first signal and 2.5 s after the second before it kills (actions/runner 2.336,
 * ProcessInvoker.cs). Work that has not stopped by itself is ended before that.
 */
export const CANCEL_BUDGET_MS = 7_000;

/** What ends a process that does not stop by itself; `process` in production. */
export interface StopSource {
  on(event: string, listener: () => void): unknown;
  removeListener(event: string, listener: () => void): unknown;
  exit(code: number): void;
}

/**
 * Turns stop signals into an abort. The first one aborts; a further one changes nothing, since the work in hand is already the
 * shortest way out; when the budget is over the process ends with 130.
 */
export function listenForCancellation(source: StopSource): {
  readonly signal: AbortSignal;
  readonly dispose: () => void;
} {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    if (timer !== undefined) return;
    timer = setTimeout(() => source.exit(130), CANCEL_BUDGET_MS);
    timer.unref();
    controller.abort(new CancelledError());
  };
  for (const name of stopSignals) source.on(name, stop);
  return {
    signal: controller.signal,
    dispose: () => {
      clearTimeout(timer);
      for (const name of stopSignals) source.removeListener(name, stop);
    },
  };
}
