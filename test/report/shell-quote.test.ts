import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellQuote } from '../../src/report/shell-quote.ts';

/** What bash makes of the words. */
const read = (words: readonly string[]): string[] =>
  execFileSync('bash', ['-c', `printf '%s\\0' ${words.map(shellQuote).join(' ')}`], {
    encoding: 'utf8',
  })
    .split('\0')
    .slice(0, -1);

describe('shellQuote', () => {
  it('leaves plain words alone and quotes the others', () => {
    expect(shellQuote('a/b-1.csv')).toBe('a/b-1.csv');
    expect(shellQuote('')).toBe("''");
    expect(shellQuote('x <= 0.1\ny')).toBe("'x <= 0.1\ny'");
    expect(shellQuote("o'clock")).toBe(String.raw`'o'\''clock'`);
  });

  it('writes what cannot be seen as bytes', () => {
    expect(shellQuote("a\u202e'1")).toBe(String.raw`$'a\342\200\256\0471'`);
  });

  it('is read as it was meant, whatever the text', () => {
    const nasty = ['$(id)', '`id`', '!!', '~', '*', '\\', '\t', '-n', '"', '\u2066x', '#a', 'é😀'];
    expect(read(nasty)).toEqual(nasty);
    const text = fc.string({ unit: 'binary' }).filter((one) => !one.includes('\0'));
    const words = fc.sample(fc.oneof(text, fc.string()), { numRuns: 400, seed: 1 });
    const clean = words.filter((word) => !/\p{Surrogate}/u.test(word) && !word.includes('\0'));
    expect(read(clean)).toEqual(clean);
  });
});
