const deepest = 32;

/** Types of the compact protocol that parquet uses (Thrift's `doc/specs/thrift-compact-protocol.md`). */
const [stop, yes, no, byte, i16, i32, i64, double, binary, list, struct] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12,
];

/**
 * Walks over a struct in Thrift's compact protocol without making anything of it, and gives the place behind it. What
 * passes can be decoded in time and memory that its bytes bound: no list is longer than what is left to fill it.
 *
 * @throws Error when the struct is not whole or not of parquet's types
 */
export function checkStruct(view: DataView, from: number, depth = 0): number {
  if (depth > deepest) throw new Error('thrift structs are nested too deep');
  for (let at = from; ;) {
    const head = view.getUint8(at++);
    const type = head & 15;
    if (type === stop) return at;
    if (head >> 4 === 0) at = varint(view, at).end;
    at = type === yes || type === no ? at : checkElement(view, at, type, depth);
  }
}

function checkElement(view: DataView, at: number, type: number, depth: number): number {
  switch (type) {
    case yes:
    case no:
    case byte:
      return within(view, at + 1);
    case i16:
    case i32:
    case i64:
      return varint(view, at).end;
    case double:
      return within(view, at + 8);
    case binary: {
      const { value, end } = varint(view, at);
      return within(view, end + value);
    }
    case list:
      return checkList(view, at, depth);
    case struct:
      return checkStruct(view, at, depth + 1);
    default:
      throw new Error(`thrift type ${type} is not of parquet`);
  }
}

function checkList(view: DataView, from: number, depth: number): number {
  const head = view.getUint8(from);
  const long = head >> 4 === 15 ? varint(view, from + 1) : undefined;
  const size = long?.value ?? head >> 4;
  let at = long?.end ?? from + 1;
  // Every element takes a byte or more.
  within(view, at + size);
  for (let i = 0; i < size; i++) at = checkElement(view, at, head & 15, depth);
  return at;
}

/** The number at `from` and the place behind it. */
function varint(view: DataView, from: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let i = 0; i < 10; i++) {
    const part = view.getUint8(from + i);
    value += (part & 127) * 2 ** (7 * i);
    if (part < 128) return { value, end: from + i + 1 };
  }
  throw new Error('a thrift number has no end');
}

function within(view: DataView, end: number): number {
  if (end <= view.byteLength) return end;
  throw new Error('a thrift value is longer than what holds it');
}
