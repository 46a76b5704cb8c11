import { html, type Html } from './html.ts';

export interface HtmlColumn {
  readonly title: string;
  readonly kind?: 'text' | 'number' | 'wide';
}

/** A table in a box that scrolls by itself when the page is narrow. */
export function htmlTable(
  columns: readonly HtmlColumn[],
  rows: readonly (readonly (Html | string)[])[],
): Html {
  const kind = (index: number): string => columns[index]?.kind ?? 'text';
  const head = columns.map(
    ({ title }, index) => html`<th scope="col" class="${kind(index)}">${title}</th>`,
  );
  const body = rows.map(
    (cells) =>
      html`<tr>
        ${cells.map((cell, index) => html`<td class="${kind(index)}">${cell}</td>`)}
      </tr> `,
  );
  return html`<div class="scroll" tabindex="0">
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
