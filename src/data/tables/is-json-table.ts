import { open } from 'node:fs/promises';
import { FileSource, type ByteSource } from '../byte-source.ts';
import type { PredictionFile } from '../count-request.ts';
import { filePacking } from '../file-format.ts';
import { defaultLimits } from '../limits.ts';
import { firstBytes } from './replayed-source.ts';
import { peekBytes, tableFormat } from './table-format.ts';

/**
 * Whether a file is a table in one JSON document, by its first bytes. A file that cannot be read is none: whoever reads
 * it will say why.
 */
export async function isJsonTable({ path, name }: PredictionFile): Promise<boolean> {
  if (/\.(csv|jsonl|ndjson|parquet)(\.gz)?$/i.test(name)) return false;
  const handle = await open(path, 'r').catch(() => undefined);
  if (handle === undefined) return false;
  let source: ByteSource = new FileSource(handle);
  try {
    const magic = new Uint8Array(4);
    await handle.read(magic, 0, 4, 0);
    const packing = filePacking(name, magic);
    if (!packing.ok || packing.value === 'parquet') return false;
    if (packing.value === 'gzip') {
      const { GunzipSource } = await import('../gunzip-source.ts');
      source = new GunzipSource(source, defaultLimits.unpackedBytes);
    }
    const format = tableFormat(name, await firstBytes(source, peekBytes));
    return format.ok && format.value === 'json';
  } catch {
    return false;
  } finally {
    await source.close();
  }
}
