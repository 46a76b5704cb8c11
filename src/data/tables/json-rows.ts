import type { ByteSource } from '../byte-source.ts';
import { decodeUtf8 } from '../csv-row.ts';
import { byteOrderMark } from '../file-format.ts';
import { missingColumns } from '../missing-columns.ts';
import type { Problem } from '../../shared/problem.ts';
import { JsonCells } from './json-cells.ts';
import { JsonCursor, JsonFault, type JsonSlice } from './json-cursor.ts';
import { firstBytes, ReplayedSource } from './replayed-source.ts';
import { noRows, type RowPass } from './row-pass.ts';

const hint =
  'Write the table as `to_json(path, orient="split")`, `orient="records"` or `mlflow.log_table` do.';

/**
 * Hands every row of a JSON document to the visitor; the number of rows. The document is an array of objects (pandas
 * `orient="records"`) or an object with `columns` and, behind it, `data`, an array of arrays (pandas `orient="split"`,
 * which is MLflow's `eval_results_table.json` too; mlflow 3.17.2 `log_table`). The place of a row is its 1-based number.
 */
export async function readJsonRows(source: ByteSource, pass: RowPass): Promise<number> {
  const start = await firstBytes(source, 3);
  const text = new ReplayedSource(source, start.subarray(byteOrderMark(start)));
  const cursor = new JsonCursor(text, pass.limits.chunkBytes, pass.limits.lineBytes);
  const rows = new DocumentRows(cursor, pass);
  try {
    await rows.read();
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw pass.refuse({ message: error.message, line: error.line });
  }
  if (rows.count === 0) throw pass.refuse(noRows);
  return rows.count;
}

/** The rows of one document. */
class DocumentRows {
  readonly #cursor: JsonCursor;
  readonly #pass: RowPass;
  readonly #cells: JsonCells;
  count = 0;

  constructor(cursor: JsonCursor, pass: RowPass) {
    this.#cursor = cursor;
    this.#pass = pass;
    this.#cells = new JsonCells(pass.columns);
  }

  async read(): Promise<void> {
    if ((await this.#cursor.peek()) === 91) await this.#rows(undefined);
    else await this.#members();
    await this.#cursor.expectEnd();
  }

  /** The members of the outer object, `columns` and `data` among them. */
  async #members(): Promise<void> {
    const cursor = this.#cursor;
    await cursor.expect(123);
    let names: readonly string[] | undefined;
    let isRead = false;
    let more = !(await cursor.accept(125));
    while (more) {
      const key = await cursor.key();
      const isArray = (await cursor.peek()) === 91;
      if (key === 'columns' && isArray && names === undefined) {
        names = this.#names(await cursor.value());
      } else if (key === 'data' && isArray && !isRead) {
        await this.#rows(names);
        isRead = true;
      } else await cursor.skip();
      more = await cursor.goesOn(125);
    }
    if (!isRead) throw this.#pass.refuse({ message: 'this JSON object is not a table', hint });
  }

  #names({ bytes, from, end }: JsonSlice): string[] {
    const text = decodeUtf8(bytes, from, end);
    if (text === undefined) {
      const utf8 = 'Save the file as UTF-8.';
      throw this.#pass.refuse({ message: '`columns` is not valid UTF-8', hint: utf8 });
    }
    const list = JSON.parse(text) as unknown[];
    if (list.some((name) => typeof name === 'object')) {
      throw this.#pass.refuse({ message: '`columns` holds something that is no name', hint });
    }
    const names = list.map(String);
    const absent = missingColumns(this.#pass.columns, names);
    if (absent.length > 0) throw this.#pass.refuse(...absent);
    const twice = this.#pass.columns.filter(
      ({ name }) => names.indexOf(name) !== names.lastIndexOf(name),
    );
    if (twice.length === 0) return names;
    throw this.#pass.refuse(
      ...twice.map(({ name }) => ({ message: `\`columns\` names \`${name}\` more than once` })),
    );
  }

  /** The elements of the array here. */
  async #rows(names: readonly string[] | undefined): Promise<void> {
    const cursor = this.#cursor;
    await cursor.expect(91);
    if (await cursor.accept(93)) return;
    do {
      if (this.count % 4096 === 0) this.#pass.checkAlive();
      const problem = this.#row(await cursor.value(), names);
      if (problem !== undefined) {
        throw this.#pass.refuse({ ...problem, line: this.count });
      }
    } while (await cursor.goesOn(93));
    if (names !== undefined) return;
    const absent = missingColumns(
      this.#pass.columns.filter((_, i) => this.#cells.seen[i] !== true),
      this.#cells.names ?? [],
    );
    if (absent.length > 0) throw this.#pass.refuse(...absent);
  }

  #row({ bytes, from }: JsonSlice, names: readonly string[] | undefined): Problem | undefined {
    this.count++;
    const first = bytes[from];
    const cells = this.#cells;
    if (first === 91 && names === undefined) {
      return { message: 'this row is a list and no `columns` stand before `data`', hint };
    }
    if (first !== 91 && first !== 123) return { message: 'this row is no list or object', hint };
    const stop = first === 91 ? cells.array(bytes, from, names ?? []) : cells.object(bytes, from);
    return typeof stop === 'object' ? stop : this.#pass.visit(cells.values, this.count);
  }
}
