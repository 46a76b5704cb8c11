import fc from 'fast-check';
import { expect, it } from 'vitest';
import { skipValue } from '../../src/data/json-line.ts';

/** Whether the text is one JSON value and nothing else, up to its newline. */
function accepts(text: string): boolean {
  const bytes = Buffer.from(`${text}\n`);
  return skipValue(bytes, 0) === bytes.length - 1;
}

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

it('accepts every JSON value', () => {
  fc.assert(fc.property(fc.json(), accepts));
});

it('agrees with JSON.parse on damaged values', () => {
  const damaged = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom(...Array.from('{}[]",:0-+.eE1tn\\u'), ''))
    .map(([text, at, put]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + 1);
    })
    .filter((text) => text === text.trim() && text !== '');
  fc.assert(
    fc.property(damaged, (text) => accepts(text) === parses(text)),
    { numRuns: 2000 },
  );
});

it.each([
  '01',
  '1.',
  '.5',
  '1e',
  '-',
  '+1',
  'tru',
  '"\\x"',
  '"\\u12g4"',
  '"\u0001"',
  '[1,]',
  '{"a"}',
  '{a:1}',
  '',
])('refuses %j', (text) => expect(accepts(text)).toBe(false));

it('refuses to follow endless nesting', () => {
  expect(accepts(`${'['.repeat(200)}${']'.repeat(200)}`)).toBe(true);
  expect(accepts(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBe(false);
});
