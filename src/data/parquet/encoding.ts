import type { StoredColumn } from './group-job.ts';

/** Bytes of a PLAIN value; undefined when each says its own length. Not for booleans, which are bits. */
export function valueWidth({ type, element }: StoredColumn): number | undefined {
  switch (type) {
    case 'INT32':
    case 'FLOAT':
      return 4;
    case 'INT64':
    case 'DOUBLE':
      return 8;
    case 'INT96':
      return 12;
    case 'FIXED_LEN_BYTE_ARRAY': {
      const width = element.type_length ?? 0;
      if (!(width > 0)) throw new Error('a type of fixed length without its length');
      return width;
    }
    case 'BYTE_ARRAY':
      return undefined;
    case 'BOOLEAN':
      throw new Error('booleans do not take whole bytes');
  }
}
