import { describe, expect, it } from 'vitest';
import {
  canonicalLabel,
  readLabels,
  type FoundLabel,
} from '../../../src/domain/fairness/labels.ts';
import { problemsOf, valueOf } from '../../fakes/counted-predictions.ts';

const found = (...texts: readonly string[]): FoundLabel[] =>
  texts.map((text, index) => ({
    text,
    input: 'y-true',
    first: { file: 'p.csv', line: 2 + index },
  }));

describe('canonicalLabel', () => {
  it.each([
    ['1.0', '1'],
    ['+1', '1'],
    ['1e0', '1'],
    [' 0 ', '0'],
    ['-0.0', '0'],
    ['True', '1'],
    ['false', '0'],
    ['-1.0', '-1'],
    ['yes', 'yes'],
    ['0x1', '0x1'],
    ['', ''],
    ['123456789012345678901', '123456789012345678901'],
  ])('of %s is %s', (text, expected) => expect(canonicalLabel(text)).toBe(expected));
});

describe('readLabels without positive-label', () => {
  it.each([
    [['0', '1'], '1', '0'],
    [['1.0', 'True', '-1'], '1', '-1'],
    [['False', '1'], '1', '0'],
    [['-1'], '1', '-1'],
    [['0'], '1', '0'],
  ])('reads %j', (texts, positive, negative) => {
    const distinct = [...new Map(texts.map((text) => [canonicalLabel(text), text])).values()];
    const labels = valueOf(readLabels(found(...distinct), null, null));
    expect(labels).toEqual({ positive, negative, favorable: null });
  });

  it('names the first label outside, and how to say which is positive', () => {
    const [problem] = problemsOf(readLabels(found('0', 'yes'), null, null));
    expect(problem).toMatchObject({ file: 'p.csv', line: 3, input: 'y-true' });
    expect(problem?.message).toContain('`yes`');
    expect(problem?.hint).toContain('positive-label');
  });

  it('names a third label', () => {
    const [problem] = problemsOf(readLabels(found('1', '0', '-1'), null, null));
    expect(problem).toMatchObject({ file: 'p.csv', line: 4 });
    expect(problem?.message).toContain('`-1` is a third one');
  });

  it('knows a score when it sees one', () => {
    const [problem] = problemsOf(readLabels(found('0', '1', '0.73'), null, null));
    expect(problem?.hint).toContain('cut-off');
  });
});

describe('readLabels with positive-label', () => {
  it('takes any two labels, compared as numbers where they are', () => {
    expect(valueOf(readLabels(found('good', 'bad'), 'bad', null))).toEqual({
      positive: 'bad',
      negative: 'good',
      favorable: null,
    });
    expect(valueOf(readLabels(found('1', '2.0'), '2', '1'))).toEqual({
      positive: '2',
      negative: '1',
      favorable: 'negative',
    });
  });

  it('refuses a positive label that does not occur among two others', () => {
    const [problem] = problemsOf(readLabels(found('good', 'bad'), 'bat', null));
    expect(problem).toMatchObject({ input: 'positive-label' });
    expect(problem?.hint).toContain('`bad`');
  });

  it('accepts a file of one class', () => {
    expect(valueOf(readLabels(found('good'), 'bad', 'good'))).toMatchObject({
      negative: 'good',
      favorable: 'negative',
    });
    expect(valueOf(readLabels(found('bad'), 'bad', 'good'))).toMatchObject({ negative: 'good' });
  });
});

describe('the favorable label', () => {
  it('is one of the two', () => {
    expect(valueOf(readLabels(found('0', '1'), null, '0.0')).favorable).toBe('negative');
    expect(valueOf(readLabels(found('0', '1'), null, 'true')).favorable).toBe('positive');
    const [problem] = problemsOf(readLabels(found('0', '1'), null, 'yes'));
    expect(problem?.input).toBe('favorable-label');
  });
});
