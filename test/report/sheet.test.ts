import { describe, expect, it } from 'vitest';
import { sheetHtml, sheetMarkdown, type Sheet } from '../../src/report/sheet.ts';

const hostile = '<script>alert(1)</script>|`x`\u202e@team';
const sheet = (rows: number, name = 'g'): Sheet => ({
  columns: [{ title: 'group' }, { title: 'n', kind: 'number' }, { title: 'id', kind: 'code' }],
  rows: Array.from({ length: rows }, (_, row) => [`${name}${row}`, '1', name]),
});

describe('a sheet', () => {
  it('is a table of a comment, numbers right and names as code', () => {
    expect(sheetMarkdown(sheet(1)).split('\n')).toEqual([
      '| group | n | id |',
      '| --- | --: | --- |',
      '| g0 | 1 | `g` |',
    ]);
  });

  it('says what it leaves out: after 50 rows in a comment, after 500 on a page', () => {
    const text = sheetMarkdown(sheet(53));
    expect(text).toContain('| g49 |');
    expect(text).not.toContain('| g50 |');
    expect(text).toContain('\n\n3 more rows are in the HTML report.');
    const { markup } = sheetHtml(sheet(501));
    expect(markup).toContain('g499');
    expect(markup).not.toContain('g500');
    expect(markup).toContain('1 more rows are in the JSON report.');
    expect(sheetHtml(sheet(500)).markup).not.toContain('more rows');
  });

  it('shows names as text, whatever they hold', () => {
    const { markup } = sheetHtml(sheet(1, hostile));
    expect(markup).not.toContain('<script');
    expect(markup).not.toContain('\u202e');
    const text = sheetMarkdown(sheet(1, hostile));
    // A code span shows what is in it.
    expect(text.replace(/``.*``/, '')).not.toContain('<script');
    expect(text).not.toContain('\u202e');
    // Two cells hold a pipe; neither ends a cell.
    expect(
      text
        .split('\n')[2]
        ?.replaceAll(String.raw`\|`, '')
        .split('|'),
    ).toHaveLength(5);
  });

  it('cuts names that are too long to read', () => {
    const long = 'x'.repeat(10_000);
    expect(sheetHtml(sheet(1, long)).markup.length).toBeLessThan(1500);
    expect(sheetMarkdown(sheet(1, long)).length).toBeLessThan(300);
  });
});
