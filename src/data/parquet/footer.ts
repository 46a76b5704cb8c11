import type { FileHandle } from 'node:fs/promises';
import { parquetMetadata, type FileMetaData, type SchemaElement } from 'hyparquet';
import { describeBytes, type CountLimits } from '../limits.ts';
import { checkShape } from './footer-shape.ts';
import { checkStruct } from './thrift-bounds.ts';

/** A parquet file that cannot be counted; the message says why. */
export class ParquetError extends Error {
  override readonly name = 'ParquetError';
}

/** The schema and the places of the row groups, with the bytes they were read from. */
export interface ParquetFooter {
  readonly metadata: FileMetaData;
  /** The last bytes of the file, from `start` on. */
  readonly bytes: Uint8Array;
  readonly start: number;
}

/** Reads the footer of a file of `size` bytes. */
export async function readFooter(
  handle: FileHandle,
  size: number,
  limits: CountLimits,
): Promise<ParquetFooter> {
  const tail = await readTail(handle, size, Math.min(8, size));
  const magic = Buffer.from(tail.subarray(-4)).toString('latin1');
  if (size < 12 || magic !== 'PAR1') {
    throw new ParquetError('the parquet file is cut short: it does not end with PAR1');
  }
  const length = new DataView(tail.buffer).getUint32(0, true) + 8;
  if (length > size) throw new ParquetError('the parquet file is corrupt: its footer is too long');
  if (length > limits.blockBytes) {
    throw new ParquetError(`the parquet footer is longer than ${describeBytes(limits.blockBytes)}`);
  }
  const bytes = await readTail(handle, size, length);
  const metadata = decoded(() => {
    checkStruct(new DataView(bytes.buffer, 0, length - 8), 0);
    const found = parquetMetadata(bytes.buffer);
    checkShape(found);
    return found;
  });
  return { metadata, bytes, start: size - length };
}

async function readTail(
  handle: FileHandle,
  size: number,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length);
  for (let have = 0; have < length;) {
    const { bytesRead } = await handle.read(bytes, have, length - have, size - length + have);
    if (bytesRead === 0)
      throw new ParquetError('the parquet file became shorter while it was read');
    have += bytesRead;
  }
  return bytes;
}

/** What the decoder gives; whatever it throws means that the file is corrupt. */
export function decoded<T>(decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    throw corrupt(error);
  }
}

/** The decoder's error as ours. */
export function corrupt(error: unknown): ParquetError {
  if (error instanceof ParquetError) return error;
  const why = error instanceof Error ? error.message.slice(0, 200) : String(error);
  return new ParquetError(`the parquet data is corrupt (${why})`, { cause: error });
}

/** The elements of the top-level columns, by name, in the order of the file. */
export function topColumns({ schema }: FileMetaData): Map<string, SchemaElement> {
  const columns = new Map<string, SchemaElement>();
  let skip = 0;
  for (const element of schema.slice(1)) {
    if (skip === 0) columns.set(element.name, element);
    else skip--;
    skip += element.num_children ?? 0;
  }
  return columns;
}
