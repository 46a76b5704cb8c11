/** A number of Fairlearn; what JSON cannot say is a word. */
export type Told = number | 'NaN' | 'Infinity' | '-Infinity';

const isSame = (ours: number, theirs: Told | undefined): boolean =>
  theirs !== undefined && Object.is(ours + 0, Number(theirs) + 0);

/** Collects what differs, so that one failure shows the pattern and not the first number. */
export class Differences {
  readonly list: string[] = [];
  readonly compared = { exact: 0, near: 0 };

  /** Compares to the last bit; zeros of both signs are one. */
  exact(what: string, ours: number, theirs: Told | undefined): void {
    this.compared.exact += 1;
    if (!isSame(ours, theirs)) this.#differs(what, ours, theirs);
  }

  /** Compares to 1e-12, relative to the number or to the larger ones it is the difference of (`scale`). */
  near(what: string, ours: number, theirs: Told | undefined, scale = 0): void {
    this.compared.near += 1;
    const isNear =
      typeof theirs === 'number' &&
      Math.abs(ours - theirs) <= 1e-12 * Math.max(Math.abs(theirs), scale);
    if (!isNear && !isSame(ours, theirs)) this.#differs(what, ours, theirs);
  }

  #differs(what: string, ours: number, theirs: Told | undefined): void {
    this.list.push(`${what}: ${String(ours)} is not Fairlearn's ${String(theirs)}`);
  }
}
