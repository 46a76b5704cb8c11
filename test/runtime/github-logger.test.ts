import * as core from '@actions/core';
import { afterEach, expect, it, vi } from 'vitest';
import { githubLogger, harmless } from '../../src/runtime/github-logger.ts';

afterEach(() => vi.restoreAllMocks());

/** How the runner finds commands: `::` where a line begins, white space aside, and `##[` anywhere. */
const isCommand = (line: string): boolean => /^[\s\u0085]*::/.test(line) || line.includes('##[');

it.each([
  '::error::x',
  'a\n::add-mask::x',
  'a\r::add-mask::x',
  'a\r\n \t::stop-commands::x',
  '\u0085::error::x',
  ':::error::x',
  'a ##[error]x',
  '##[add-mask]x ##[group]y',
])('leaves no workflow command in %j', (text) => {
  expect(text.split(/\r\n|\r|\n/).some(isCommand)).toBe(true);
  expect(
    harmless(text)
      .split(/[\r\n]/)
      .some(isCommand),
  ).toBe(false);
});

it('keeps other text as it is', () => {
  expect(harmless('a::b\n# [x] std::vector')).toBe('a::b\n# [x] std::vector');
});

it('writes none through info, notices and progress', () => {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const logger = githubLogger(core, { write: () => true }, () => 0);
  logger.info('a\n::error::1');
  logger.notice('a\r::error::2');
  logger.progress('##[error]3');
  expect(
    written
      .join('')
      .split(/[\r\n]/)
      .some(isCommand),
  ).toBe(false);
  expect(written.join('')).toMatch(/1[^]*2[^]*3/);
});
