import { escapeMarkdown, inlineCode, visible } from './escape.ts';
import { html, type Html } from './html.ts';
import { htmlTable } from './html-table.ts';
import { markdownTable } from './markdown-table.ts';

/** A column of plain texts. */
export interface SheetColumn {
  readonly title: string;
  /** Numbers stand right; sentences get room; code is a name to type. */
  readonly kind?: 'text' | 'number' | 'wide' | 'code';
}

/** A table before anyone decides where it is shown. Cells are text as it is, untrusted names among it. */
export interface Sheet {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** Characters of a cell that are shown: a name of ten thousand is nothing to read. */
const CELL = 80;
/** Rows of a table on a page, and in a comment. */
const PAGE_ROWS = 500;
const COMMENT_ROWS = 50;

const leftOut = ({ rows }: Sheet, most: number, where: string): string | undefined =>
  rows.length > most ? `${rows.length - most} more rows are in the ${where} report.` : undefined;

/** The table of a page; at most 500 rows, and how many more there are. */
export function sheetHtml(sheet: Sheet): Html {
  const { columns, rows } = sheet;
  const cell = (text: string, index: number): Html | string => {
    const shown = columns[index]?.kind === 'wide' ? text : visible(text, CELL);
    return columns[index]?.kind === 'code' ? html`<code>${shown}</code>` : shown;
  };
  const more = leftOut(sheet, PAGE_ROWS, 'JSON');
  const table = htmlTable(
    columns.map(({ title, kind = 'text' }) => ({ title, kind: kind === 'code' ? 'text' : kind })),
    rows.slice(0, PAGE_ROWS).map((cells) => cells.map(cell)),
  );
  return more === undefined
    ? table
    : html`${table}
        <p class="soft">${more}</p>`;
}

/** The table of a page, folded away under its title where it has more than `mostOpen` rows. */
export function foldedSheetHtml(title: string, sheet: Sheet, mostOpen: number): Html {
  if (sheet.rows.length <= mostOpen) return sheetHtml(sheet);
  return html`<details>
    <summary>${title} (${sheet.rows.length})</summary>
    ${sheetHtml(sheet)}
  </details>`;
}

/** The table of a comment; at most 50 rows, and how many more there are. */
export function sheetMarkdown(sheet: Sheet): string {
  const { columns, rows } = sheet;
  const cell = (text: string, index: number): string =>
    columns[index]?.kind === 'code' ? inlineCode(text, 80) : escapeMarkdown(text, 80);
  const table = markdownTable(
    columns.map(({ title, kind }) => ({ title, align: kind === 'number' ? 'right' : 'left' })),
    rows.slice(0, COMMENT_ROWS).map((cells) => cells.map(cell)),
  );
  const more = leftOut(sheet, COMMENT_ROWS, 'HTML');
  return more === undefined ? table : `${table}\n\n${more}`;
}
