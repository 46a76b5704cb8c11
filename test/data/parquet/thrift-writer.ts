/** Writes structs in Thrift's compact protocol, as far as parquet needs them. */

export type ThriftValue =
  | { readonly i32: number }
  | { readonly i64: number }
  | { readonly bool: boolean }
  | { readonly text: string }
  | { readonly list: readonly ThriftValue[] }
  | ThriftStruct;

/** Fields by number. */
export interface ThriftStruct {
  readonly struct: Readonly<Record<number, ThriftValue | undefined>>;
}

export function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return Buffer.from([...bytes, rest]);
}

const zigzag = (value: number): Buffer => varint(value >= 0 ? 2 * value : -2 * value - 1);

function typeOf(value: ThriftValue): number {
  if ('i32' in value) return 5;
  if ('i64' in value) return 6;
  if ('bool' in value) return value.bool ? 1 : 2;
  if ('text' in value) return 8;
  return 'list' in value ? 9 : 12;
}

function content(value: ThriftValue): Buffer {
  if ('i32' in value) return zigzag(value.i32);
  if ('i64' in value) return zigzag(value.i64);
  if ('bool' in value) return Buffer.alloc(0);
  if ('text' in value) {
    const bytes = Buffer.from(value.text);
    return Buffer.concat([varint(bytes.length), bytes]);
  }
  if ('struct' in value) return thriftStruct(value);
  const { list } = value;
  const type = list[0] === undefined ? 5 : typeOf(list[0]);
  const head =
    list.length < 15
      ? Buffer.from([(list.length << 4) | type])
      : Buffer.concat([Buffer.from([0xf0 | type]), varint(list.length)]);
  return Buffer.concat([head, ...list.map(content)]);
}

/** The bytes of a struct. */
export function thriftStruct({ struct }: ThriftStruct): Buffer {
  const parts: Buffer[] = [];
  let last = 0;
  for (const [key, value] of Object.entries(struct)) {
    if (value === undefined) continue;
    const field = Number(key);
    parts.push(Buffer.from([((field - last) << 4) | typeOf(value)]), content(value));
    last = field;
  }
  return Buffer.concat([...parts, Buffer.from([0])]);
}
