import { expect, it } from 'vitest';
import { checkStruct } from '../../../src/data/parquet/thrift-bounds.ts';
import { thriftStruct, type ThriftStruct } from './thrift-writer.ts';

const check = (bytes: Uint8Array): number => {
  const { buffer } = Uint8Array.from(bytes);
  return checkStruct(new DataView(buffer), 0);
};

const whole = thriftStruct({
  struct: {
    1: { i32: -5 },
    2: { bool: true },
    3: { list: [{ text: 'a' }, { text: 'bc' }] },
    4: { struct: { 20: { i64: 2 ** 40 } } },
    5: { list: Array.from({ length: 20 }, (_, i) => ({ i32: i })) },
  },
});

it('finds the end of a struct', () => {
  expect(check(Buffer.concat([whole, Buffer.alloc(3)]))).toBe(whole.length);
});

it('refuses every beginning of it', () => {
  for (let length = 0; length < whole.length; length++) {
    expect(() => check(whole.subarray(0, length))).toThrow();
  }
});

it.each<[string, number[]]>([
  ['a list longer than its bytes', [0x19, 0xf5, 0xff, 0xff, 0xff, 0x0f, 0]],
  ['a list of booleans longer than its bytes', [0x19, 0xf1, 0xff, 0xff, 0x03, 1, 1, 0]],
  ['a text longer than its bytes', [0x18, 200, 1, 65, 0]],
  ['a number without an end', [0x15, ...new Array<number>(11).fill(128), 0]],
  ['a map', [0x1b, 0, 0]],
])('refuses %s', (_, bytes) => {
  expect(() => check(Buffer.from(bytes))).toThrow();
});

it('refuses structs that go on inside each other', () => {
  let nested: ThriftStruct = { struct: {} };
  for (let depth = 0; depth < 40; depth++) nested = { struct: { 1: nested } };
  expect(() => check(thriftStruct(nested))).toThrow('too deep');
});
