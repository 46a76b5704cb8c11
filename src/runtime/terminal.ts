import type { TerminalLine } from '../report/report.ts';

/** A text stream that may be a terminal. */
export interface TextStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const tones: Readonly<Record<TerminalLine['tone'], string>> = {
  plain: '',
  good: '\u001b[32m',
  bad: '\u001b[31m',
  unsure: '\u001b[33m',
  dim: '\u001b[2m',
  strong: '\u001b[1m',
};

/** Control characters of foreign text could move the cursor or hide lines. Tabs are kept. */
export function printable(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}

/** Whether colour is wanted (https://no-color.org, FORCE_COLOR). */
export function wantsColour(
  stream: TextStream,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  if (environment['NO_COLOR'] !== undefined && environment['NO_COLOR'] !== '') return false;
  return stream.isTTY === true || (environment['FORCE_COLOR'] ?? '0') !== '0';
}

/** Paints one line. */
export function paint(line: TerminalLine, colour: boolean): string {
  const code = tones[line.tone];
  return colour && code !== '' ? `${code}${line.text}\u001b[0m` : line.text;
}
