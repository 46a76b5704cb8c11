import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, it, test } from 'vitest';
import { longestYaml, mostNodes, readYaml } from '../../../src/shared/yaml/read-yaml.ts';
import { plainData } from '../../../src/shared/yaml/yaml-tree.ts';

const read = (text: string) => readYaml(text, { file: 'a.yml' });
const message = (text: string): string => {
  const result = read(text);
  if (result.ok) throw new Error('accepted');
  const [first] = result.problems;
  return `${String(first?.line)}:${String(first?.column)} ${String(first?.message)}`;
};

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...'bcdefgh'
    .split('')
    .map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[i]!}`).join(', ')}]`),
].join('\n');

describe('readYaml', () => {
  it('keeps data, whatever its style', () => {
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('a', 'b c', '01', 'true', '', 'no', 'x: y', '#', '\n', '🙂'),
        fc.integer(),
        fc.boolean(),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z ]{1,6}$/), tie('node'), {
          maxKeys: 3,
          noNullPrototype: true,
        }),
      ),
    })).node;
    const asMap = (data: unknown): unknown =>
      Array.isArray(data)
        ? data.map(asMap)
        : typeof data === 'object' && data !== null
          ? new Map(Object.entries(data).map(([key, inner]) => [key, asMap(inner)]))
          : data;
    fc.assert(
      fc.property(value, (data) => {
        // YAML 1.1 quoting, so that `no` is written with quotes.
        const result = read(stringify(data, { version: '1.1' }));
        expect(result.ok && plainData(result.value)).toEqual(asMap(data));
      }),
    );
  });

  it('resolves aliases', () => {
    const result = read('a: &x { k: 1 }\nb: *x\n');
    expect(result.ok && plainData(result.value)).toEqual(
      new Map([
        ['a', new Map([['k', 1]])],
        ['b', new Map([['k', 1]])],
      ]),
    );
  });

  it('an alias means the nearest anchor before it', () => {
    const result = read('a: &x [&y 1]\nb: *x\nc: &y 2\nd: [*x, *y]\ne: &z [*y]\nf: &y 3\ng: *z\n');
    expect(result.ok && plainData(result.value)).toEqual(
      new Map<string, unknown>([
        ['a', [1]],
        ['b', [1]],
        ['c', 2],
        ['d', [[1], 2]],
        ['e', [2]],
        ['f', 3],
        ['g', [2]],
      ]),
    );
  });

  it.each([
    [
      'anchors',
      Array.from({ length: 4_000 }, (_, i) => `a${i}: &a${i} x\nb${i}: *a${i}`).join('\n'),
    ],
    ['aliases of one', `a: &a x\nb: [${Array(19_900).fill('*a').join(',')}]`],
    ['keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n')],
  ])('needs no time for many %s', (_, text) => {
    const started = performance.now();
    read(text);
    // Quadratic ones take a minute.
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test.each([
    ['an alias of nothing', 'a: *x', '1:4 `*x` names no anchor before it'],
    ['an alias bomb', bomb, `more than ${mostNodes} values`],
    ['an alias of itself', 'a: &a [*a]', 'nested deeper than 64 levels'],
    ['brackets without end', '['.repeat(50_000), 'nested deeper than 64 levels'],
    [
      'levels without end',
      Array.from({ length: 99 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'nested deeper',
    ],
    ['a custom tag', 'a: !!python/object:os.system x', '1:4 not valid YAML: Unresolved tag'],
    ['another tag', 'a: !secret x', '1:4 not valid YAML: Unresolved tag'],
    ['a key twice', 'a: 1\na: 2', '2:1 not valid YAML: Map keys must be unique'],
    ['a key that is a list', '[1, 2]: x', '1:1 a key must be a word'],
    ['two documents', 'a: 1\n---\nb: 2', 'not valid YAML: Source contains multiple documents'],
    ['a tab', 'a:\n\tb: 1', 'not valid YAML'],
    ['a word of YAML 1.1', 'a: yes', '1:4 `yes` is a boolean to Azure'],
    ['an octal number of YAML 1.1', 'a: 010', '1:4 `010` is an octal number to Azure'],
    [
      'an octal number of YAML 1.2',
      'a: 0o17',
      "1:4 `0o17` is text to Azure ML's YAML reader and an",
    ],
    ['digits apart', 'a: 1_000', '1:4 `1_000` is a number to Azure'],
    ['a time of day', 'a: 12:30:45', '1:4 `12:30:45` is a number to the base 60 to Azure'],
    ['a binary number', 'a: 0b11', '1:4 `0b11` is a binary number to Azure'],
    ['a date', 'a: 2024-01-02', '1:4 `2024-01-02` is a date to Azure'],
    ['too long a text', '#'.repeat(longestYaml + 1), 'longer than 1048576 characters'],
  ])('refuses %s', (_, text, expected) => {
    expect(message(text)).toContain(expected);
  });

  it('quotes make a word of it', () => {
    const result = read('a: "yes"\nb: \'on\'\n');
    expect(result.ok).toBe(true);
  });
});
