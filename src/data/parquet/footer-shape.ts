import type { ColumnMetaData, FileMetaData, RowGroup, SchemaElement } from 'hyparquet';

/**
 * Checks that the members of a footer that are followed are there and of their types: hyparquet 1.31.5 takes whatever a
 * damaged file has in their places.
 *
 * @throws Error when they are not
 */
export function checkShape({ schema, num_rows: rows, row_groups: groups }: FileMetaData): void {
  const isSchema = schema.every((element, i) => isElement(element, i === 0, schema.length));
  if (schema.length === 0 || !isSchema) throw new Error('the schema is damaged');
  if (!isSize(rows) || !groups.every(isGroup)) throw new Error('the row groups are damaged');
  const sum = groups.reduce((before, group) => before + group.num_rows, 0n);
  // A part that was lost must not go unnoticed.
  if (sum !== rows) throw new Error(`${sum} rows in groups, ${rows} in the file`);
}

function isElement(element: SchemaElement, isRoot: boolean, most: number): boolean {
  const { name, num_children: children = 0, repetition_type: repetition } = element;
  const isParent = Number.isInteger(children) && children >= 0 && children < most;
  return is(name, 'string') && isParent && (isRoot || is(repetition, 'string'));
}

const isGroup = ({ num_rows: rows, columns }: RowGroup): boolean =>
  isSize(rows) && columns.every(({ meta_data: meta }) => meta === undefined || isChunk(meta));

function isChunk(meta: ColumnMetaData): boolean {
  const { dictionary_page_offset: dictionary, path_in_schema: path } = meta;
  return (
    isSize(meta.num_values) &&
    isSize(meta.total_compressed_size) &&
    isSize(meta.data_page_offset) &&
    (dictionary === undefined || isSize(dictionary)) &&
    path.every((part) => is(part, 'string')) &&
    is(meta.codec, 'string') &&
    is(meta.type, 'string')
  );
}

/** A whole number, not negative, that a double holds. */
const isSize = (value: bigint): boolean =>
  is(value, 'bigint') && value >= 0n && value <= BigInt(Number.MAX_SAFE_INTEGER);

/** The types of hyparquet promise what it does not check. */
const is = (value: unknown, type: 'string' | 'bigint'): boolean => typeof value === type;
