import type { Sheet } from '../../../report/sheet.ts';

/** A table of another rule or library. */
export interface PresetSheet {
  readonly title: string;
  /** What it is, and that it decides nothing. */
  readonly sentences: readonly string[];
  readonly sheets: readonly { readonly title?: string; readonly sheet: Sheet }[];
}
