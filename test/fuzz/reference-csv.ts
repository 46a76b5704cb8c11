/** RFC 4180 read the plain way: the whole file in memory, one character after the other. */

/** A value, and the line it stands in. */
export interface ReferenceRow {
  readonly values: readonly (string | null)[];
  readonly line: number;
}

interface Cell {
  /** Bytes as characters. */
  readonly text: string;
  readonly isQuoted: boolean;
}

/** The wanted cells of every row; a string says why there are none. */
export function referenceCsv(bytes: Buffer, wanted: readonly string[]): ReferenceRow[] | string {
  const hasMark = bytes.subarray(0, 3).equals(Buffer.of(0xef, 0xbb, 0xbf));
  const text = bytes.subarray(hasMark ? 3 : 0).toString('latin1');
  const table = rowsOf(text.endsWith('\n') ? text : `${text}\n`);
  if (typeof table === 'string') return table;
  const [header, ...rows] = table;
  if (header === undefined || rows.length === 0) return 'no rows';
  const names = header.cells.map((cell) => valueOf(cell) ?? '');
  if (header.cells.some((cell) => valueOf(cell) === undefined)) return 'header not UTF-8';
  const named = names.filter((name) => name !== '');
  if (new Set(named).size !== named.length) return 'a name twice';
  const places = wanted.map((name) => names.indexOf(name));
  if (places.includes(-1)) return 'no such column';
  const found: ReferenceRow[] = [];
  for (const { cells, line } of rows) {
    if (cells.length !== names.length) return 'ragged';
    const values = places.map((place) => valueOf(cells[place]!));
    if (values.includes(undefined)) return 'value not UTF-8';
    found.push({ values: values as (string | null)[], line });
  }
  return found;
}

/** Null when empty and unquoted, undefined when not UTF-8. */
function valueOf({ text, isQuoted }: Cell): string | null | undefined {
  if (text === '' && !isQuoted) return null;
  try {
    const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return utf8.decode(Buffer.from(text, 'latin1'));
  } catch {
    return undefined;
  }
}

function rowsOf(text: string): { cells: Cell[]; line: number }[] | string {
  const rows: { cells: Cell[]; line: number }[] = [];
  let line = 1;
  for (let at = 0; at < text.length;) {
    const start = line;
    const cells: Cell[] = [];
    for (;;) {
      const quoted = /^"((?:[^"]|"")*)"/.exec(text.slice(at));
      if (text[at] === '"' && quoted === null) return 'open quote';
      const raw = quoted?.[0] ?? /^[^",\r\n]*/.exec(text.slice(at))![0];
      const content = quoted?.[1]?.replaceAll('""', '"') ?? raw;
      cells.push({ text: content, isQuoted: quoted !== null });
      line += raw.split('\n').length - 1;
      at += raw.length;
      if (text[at] === ',') {
        at++;
        continue;
      }
      if (text.startsWith('\r\n', at)) at += 2;
      else if (text[at] === '\n') at++;
      else return 'stray character';
      break;
    }
    line++;
    const isBlank = cells.length === 1 && cells[0]!.text === '' && !cells[0]!.isQuoted;
    if (!isBlank) rows.push({ cells, line: start });
  }
  return rows;
}
