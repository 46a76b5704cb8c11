import { describeBytes } from '../limits.ts';
import { ParquetError } from './footer.ts';
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

/** Refuses to make more of a page than a block may hold. */
export function checkPageBytes(bytes: number, most: number): void {
  if (bytes >= 0 && bytes <= most) return;
  throw new ParquetError(`a page of the file unpacks to more than ${describeBytes(most)}`);
}
