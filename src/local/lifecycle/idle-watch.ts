/** Ends a server that nobody needs. */
export interface IdleWatch {
  /** Somebody asked something. */
  readonly touch: () => void;
  readonly addGuard: (isBusy: () => boolean) => void;
  readonly stop: () => void;
}

/** Calls `onIdle` once when for `idleMs` there was no request and no guard said true; 0 means never. */
export function watchIdleness(idleMs: number, onIdle: () => void): IdleWatch {
  const guards: (() => boolean)[] = [];
  let last = performance.now();
  const look = (): void => {
    if (guards.some((isBusy) => isBusy())) last = performance.now();
    else if (performance.now() - last >= idleMs) {
      clearInterval(timer);
      onIdle();
    }
  };
  const timer =
    idleMs > 0 ? setInterval(look, Math.min(10_000, Math.max(50, idleMs / 4))) : undefined;
  return {
    touch: () => void (last = performance.now()),
    addGuard: (isBusy) => void guards.push(isBusy),
    stop: () => clearInterval(timer),
  };
}
