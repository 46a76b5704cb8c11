import type { TextStream } from '../../src/runtime/terminal.ts';

/** A stream that keeps what is written to it. */
export interface MemoryStream extends TextStream {
  readonly text: () => string;
}

export function memoryStream(isTTY = false, columns = 80): MemoryStream {
  let text = '';
  return {
    isTTY,
    columns,
    write: (more) => {
      text += more;
      return true;
    },
    text: () => text,
  };
}
