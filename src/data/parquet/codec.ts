import { unzipSync, zstdDecompressSync } from 'node:zlib';
import type { CompressionCodec } from 'hyparquet';
import { snappyUncompress } from 'hyparquet/src/snappy.js';
import { ParquetError } from './footer.ts';

/** Unpacks `input` so that it fills `output`. Throws when it does not, or would not fit. */
export type Unpack = (input: Uint8Array, output: Uint8Array) => void;

/** The codecs of these names. */
export async function loadCodecs(
  names: readonly CompressionCodec[],
): Promise<ReadonlyMap<CompressionCodec, Unpack>> {
  const codecs = new Map<CompressionCodec, Unpack>();
  for (const name of new Set(names)) codecs.set(name, await loadCodec(name));
  return codecs;
}

async function loadCodec(name: CompressionCodec): Promise<Unpack> {
  if (name === 'UNCOMPRESSED') return (input, output) => fill(output, input);
  if (name === 'SNAPPY') return snappyUncompress;
  if (name === 'GZIP') return native(unzipSync);
  // Node has it from 22.15 on.
  const zstd = zstdDecompressSync as typeof zstdDecompressSync | undefined;
  if (name === 'ZSTD' && zstd !== undefined) return native(zstd);
  const { compressors } = await import('hyparquet-compressors');
  const unpack = compressors[name];
  if (unpack === undefined) throw new ParquetError(`the parquet codec ${name} is not supported`);
  return (input, output) => fill(output, unpack(input, output.length));
}

function native(
  unpack: (input: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array,
): Unpack {
  return (input, output) => {
    if (output.length === 0) return;
    fill(output, unpack(input, { maxOutputLength: output.length }));
  };
}

function fill(output: Uint8Array, bytes: Uint8Array): void {
  if (bytes.length !== output.length) {
    throw new Error(`a page unpacks to ${bytes.length} bytes, not ${output.length}`);
  }
  output.set(bytes);
}
