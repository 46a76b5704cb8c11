import { pageSlack } from './hybrid-runs.ts';

/** Memory that is used again and only grows, for what is needed until the next of its kind. */
export class Scratch {
  #bytes = new Uint8Array(0);

  /** `length` bytes of any content, `pageSlack` more behind them. */
  take(length: number): Uint8Array {
    if (length + pageSlack > this.#bytes.length) {
      this.#bytes = new Uint8Array(Math.max(length + pageSlack, 1.25 * this.#bytes.length));
    }
    return this.#bytes.subarray(0, length);
  }
}
