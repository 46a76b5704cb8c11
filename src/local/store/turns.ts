/** Lets work on one thing come one after the other, and work on different things at once. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Runs `work` when everything that was asked for under this key (compared without case) has settled. */
  take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const id = key.toLowerCase();
    const result = (this.last.get(id) ?? Promise.resolve()).then(work);
    const settled = result.then(
      () => undefined,
      () => undefined,
    );
    this.last.set(id, settled);
    void settled.then(() => {
      if (this.last.get(id) === settled) this.last.delete(id);
    });
    return result;
  }
}
