import { html, type Html } from './html.ts';

export interface HtmlColumn {
  readonly title: string;
  readonly kind?: 'text' | 'number' | 'wide';
}

/**
 * A table in a box that scrolls by itself when the page is narrow; with `cards` a row becomes a card there instead, for a
 * table that has to be read whole.
 */
export function htmlTable(
  columns: readonly HtmlColumn[],
  rows: readonly (readonly (Html | string)[])[],
  shape: 'scrolls' | 'cards' = 'scrolls',
): Html {
  const title = (index: number): string => columns[index]?.title ?? '';
  const kind = (index: number): string => columns[index]?.kind ?? 'text';
  const head = columns.map(
    (column, index) => html`<th scope="col" class="${kind(index)}">${column.title}</th>`,
  );
  const body = rows.map(
    (cells) =>
      html`<tr>
        ${cells.map((cell, index) =>
          shape === 'cards'
            ? html`<td class="${kind(index)}" data-title="${title(index)}">${cell}</td>`
            : html`<td class="${kind(index)}">${cell}</td>`,
        )}
      </tr> `,
  );
  return html`<div class="scroll${shape === 'cards' ? ' cards' : ''}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}
