/** A column of a Markdown table; numbers stand right. */
export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right' | 'center';
}

const rule = ({ align = 'left' }: Column): string =>
  ({ left: '---', right: '--:', center: ':-:' })[align];

/** A GitHub Markdown table. Cells are Markdown already and hold no line ends. */
export function markdownTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns.map(({ title }) => title)), line(columns.map(rule)), ...rows.map(line)].join(
    '\n',
  );
}
