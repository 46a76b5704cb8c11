import { describe, expect, it } from 'vitest';
import { lineChart, type LineChart } from '../../src/report/line-chart.ts';

const chart: LineChart = {
  title: 'accuracy against difference',
  description: 'from 0.7 at 0 to 0.8 at 0.2',
  x: 'difference',
  y: 'accuracy',
  lines: [
    {
      label: 'in-sample',
      mark: 'first',
      points: [
        [0, 0.7],
        [0.1, 0.75],
        [0.2, 0.8],
      ],
    },
    { label: 'today', mark: 'today', points: [[0.3, 0.78]] },
  ],
  threshold: { label: 'threshold 0.1', at: 0.1 },
};

const markup = (changes: Partial<LineChart> = {}): string =>
  lineChart({ ...chart, ...changes })?.markup ?? '';

/** The coordinates of the line. */
const path = (text: string): number[][] =>
  (/points="([^"]*)"/.exec(text)?.[1] ?? '')
    .split(' ')
    .map((point) => point.split(',').map(Number));

describe('lineChart', () => {
  it('draws a line left to right and upwards, inside of the drawing', () => {
    const points = path(markup());
    expect(points).toHaveLength(3);
    const [first, middle, last] = points as [number[], number[], number[]];
    expect(first[0]).toBeLessThan(middle[0] ?? 0);
    expect(middle[0]).toBeLessThan(last[0] ?? 0);
    expect(first[1]).toBeGreaterThan(last[1] ?? 100);
    expect(points.flat().every((value) => value > 0 && value < 100)).toBe(true);
  });

  it('puts the threshold where the line has that value', () => {
    const [, middle] = path(markup());
    expect(markup()).toContain(`class="limit" x1="${middle?.[0]}" x2="${middle?.[0]}"`);
  });

  it('marks a point alone as a dot', () => {
    expect(markup().match(/class="mark today"/g)).toHaveLength(1);
    expect(markup().match(/<polyline/g)).toHaveLength(1);
  });

  it('says in words what it shows', () => {
    expect(markup()).toMatch(/role="img"\s+aria-label="from 0.7 at 0 to 0.8 at 0.2"/);
    expect(markup()).toContain('<title>accuracy against difference</title>');
  });

  it('has room around a single point, and is nothing without points', () => {
    const alone = markup({ lines: [{ label: 'a', mark: 'first', points: [[0, 0]] }] });
    expect(alone).not.toContain('NaN');
    expect(lineChart({ ...chart, lines: [] })).toBeUndefined();
  });

  it('escapes its texts', () => {
    const text = markup({ title: '<b>', description: '"<i>', x: '<u>', y: '<s>' });
    expect(text).not.toMatch(/<b>|<u>|<s>|"<i>/);
  });
});
