import { describe, expect, it } from 'vitest';
import {
  formatGateTag,
  gateTagKey,
  isGateName,
  parseGateTag,
  recordedGates,
  statementTagKey,
} from '../../../src/domain/evidence/gate-tag.ts';
import { verdicts } from '../../../src/domain/evidence/verdict.ts';
import { shaOf } from '../../fakes/gate-facts.ts';

describe('gate tags', () => {
  it('reads what it writes', () => {
    for (const verdict of verdicts) {
      const tag = { verdict, reportSha256: shaOf('a') };
      expect(formatGateTag(tag)).toBe(`${verdict} sha256:${shaOf('a')}`);
      expect(parseGateTag(formatGateTag(tag))).toEqual(tag);
    }
  });

  it.each([
    '',
    'pass',
    'pass sha256:',
    `passed sha256:${shaOf('a')}`,
    `pass sha256:${shaOf('A')}`,
    `pass  sha256:${shaOf('a')}`,
    `pass sha256:${shaOf('a')} `,
    `pass sha1:${shaOf('a')}`,
  ])('does not read %j', (value) => {
    expect(parseGateTag(value)).toBeUndefined();
  });

  it('finds gates among all tags, and only names a gate can have', () => {
    const tags = {
      'mlflow.user': 'me',
      [gateTagKey('quality')]: 'x',
      [gateTagKey('fairness')]: 'y',
      [statementTagKey('fairness')]: 'z',
      [gateTagKey('../up')]: 'w',
    };
    expect(recordedGates(tags)).toEqual(['fairness', 'quality']);
  });

  it.each([
    ['fairness', true],
    ['fair_2-b', true],
    ['', false],
    ['a/b', false],
    ['-a', false],
    ['a'.repeat(65), false],
    ['a.b', false],
  ])('isGateName(%j) is %s', (name, expected) => {
    expect(isGateName(name)).toBe(expected);
  });
});
