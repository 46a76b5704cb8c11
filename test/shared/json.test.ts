import { expect, test } from 'vitest';
import {
  asArray,
  asRecord,
  compact,
  member,
  parseJson,
  textAt,
  textsAt,
} from '../../src/shared/json.ts';

test('whatever is not an object or an array reads as an empty one', () => {
  for (const value of [null, undefined, 1, 'text', [1]]) expect(asRecord(value)).toEqual({});
  for (const value of [null, {}, 'text']) expect(asArray(value)).toEqual([]);
});

test('members are found by path and never by inheritance', () => {
  expect(member({ a: { b: 1 } }, 'a', 'b')).toBe(1);
  expect(member({ a: null }, 'a', 'b')).toBeUndefined();
  expect(member({}, 'constructor', 'name')).toBeUndefined();
});

test('texts are strings that say something', () => {
  expect(textAt({ a: 'x' }, 'a')).toBe('x');
  expect(textAt({ a: '' }, 'a')).toBeUndefined();
  expect(textAt({ a: 5 }, 'a')).toBeUndefined();
  expect(textsAt({ tags: { a: 'x', b: null, c: 3 } }, 'tags')).toEqual({ a: 'x' });
});

test('what is not JSON is undefined', () => {
  expect(parseJson('{"a":1}')).toEqual({ a: 1 });
  expect(parseJson('<html>')).toBeUndefined();
});

test('a compact record has no undefined members', () => {
  expect(Object.keys(compact({ a: 1, b: undefined, c: null }))).toEqual(['a', 'c']);
});
