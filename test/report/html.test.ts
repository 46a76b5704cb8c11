import { expect, it } from 'vitest';
import { html } from '../../src/report/html.ts';
import { htmlPage } from '../../src/report/html-page.ts';
import { htmlTable } from '../../src/report/html-table.ts';
import { intervalChart } from '../../src/report/interval-chart.ts';

it('escapes strings, keeps pieces, and leaves out what is absent', () => {
  const inner = html`<b>${'<x>'}</b>`;
  expect(html`${inner}${undefined}${[inner, 'a&b', 3]}`.markup).toBe(
    '<b>&lt;x&gt;</b><b>&lt;x&gt;</b>a&amp;b3',
  );
});

it('makes a page that may run and load nothing', () => {
  const page = htmlPage('T <i>', html`<h1>hello</h1>`);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
  expect(page).toContain('<title>T &lt;i&gt;</title>');
  expect(page).not.toMatch(/<script|https?:\/\//);
});

it('puts every cell under its column', () => {
  const table = htmlTable([{ title: 'a' }, { title: 'n', kind: 'number' }], [['<', '1']]).markup;
  expect(table).toContain('<td class="text">&lt;</td><td class="number">1</td>');
});

it('places intervals, band and threshold by percent of one axis', () => {
  const { markup } = intervalChart({
    title: 'selection rate',
    rows: [
      { label: '<f>', note: '10 rows', value: 0.5, lower: 0.25, upper: 0.75 },
      { label: 'm', note: '', value: null, lower: null, upper: null },
    ],
    band: [0, 0.5],
    threshold: 1,
  });
  // The axis runs from 0 to 8 % beyond the largest number.
  expect(markup).toContain(`class="dot" style="left:${Number(((0.5 / 1.08) * 100).toFixed(3))}%"`);
  expect(markup).toContain('aria-label="&lt;f&gt;: 0.5, from 0.25 to 0.75"');
  expect(markup).toContain('aria-label="m: undefined"');
  expect(markup.match(/class="dot"/g)).toHaveLength(1);
  expect(markup.match(/class="threshold"/g)).toHaveLength(2);
});
