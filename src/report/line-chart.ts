import { axisMarks, axisNumber, placesOn, type AxisRange, type Place } from './axis.ts';
import { visible } from './escape.ts';
import { html, type Html } from './html.ts';

/** A point of the plane, in the units of the two axes. */
export type ChartPoint = readonly [x: number, y: number];

/** How a line or a single point looks; the page's style knows each by its name. */
export type ChartMark = 'first' | 'second' | 'today';

/** A line through its points in their order; one point alone is a dot. */
export interface ChartLine {
  readonly label: string;
  readonly mark: ChartMark;
  readonly points: readonly ChartPoint[];
}

export interface LineChart {
  readonly title: string;
  /** What the chart shows, in a sentence for a reader that cannot see it. */
  readonly description: string;
  readonly x: string;
  readonly y: string;
  readonly lines: readonly ChartLine[];
  /** A vertical line, with its name. */
  readonly threshold?: { readonly label: string; readonly at: number };
}

interface Axes {
  readonly x: Place;
  readonly y: Place;
  readonly xMarks: readonly number[];
  readonly yMarks: readonly number[];
}

/** All values with a margin on both sides. */
function rangeOf(values: readonly number[], margin: number): AxisRange {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = high > low ? (high - low) * margin : Math.abs(high) * margin || 1;
  return [low - room, high + room];
}

function axesOf({ lines, threshold }: LineChart): Axes | undefined {
  const points = lines.flatMap((line) => line.points);
  if (points.length === 0) return undefined;
  const limit = threshold === undefined ? [] : [threshold.at];
  const x = rangeOf([...points.map(([value]) => value), ...limit], 0.06);
  const y = rangeOf(
    points.map(([, value]) => value),
    0.12,
  );
  return { x: placesOn(x), y: placesOn(y), xMarks: axisMarks(x), yMarks: axisMarks(y) };
}

/** A place as a coordinate of the drawing, which is 100 by 100 from the top left corner. */
const across = (place: string): number => Number.parseFloat(place);
const down = (place: string): number => Number((100 - Number.parseFloat(place)).toFixed(3));

function drawLine({ points, mark }: ChartLine, { x, y }: Axes): Html | undefined {
  if (points.length < 2) return undefined;
  const path = points.map(([a, b]) => `${across(x(a))},${down(y(b))}`).join(' ');
  return html`<polyline class="${mark}" points="${path}" />`;
}

function drawDot({ points, mark }: ChartLine, { x, y }: Axes): Html | undefined {
  const [point] = points;
  if (points.length !== 1 || point === undefined) return undefined;
  return html`<i class="mark ${mark}" style="left:${x(point[0])};bottom:${y(point[1])}"></i>`;
}

function drawGrid({ x, y, xMarks, yMarks }: Axes): readonly Html[] {
  return [
    ...xMarks
      .map((mark) => across(x(mark)))
      .map((at) => html`<line class="grid" x1="${at}" x2="${at}" y1="0" y2="100" />`),
    ...yMarks
      .map((mark) => down(y(mark)))
      .map((at) => html`<line class="grid" x1="0" x2="100" y1="${at}" y2="${at}" />`),
  ];
}

function drawThreshold({ threshold }: LineChart, { x }: Axes): Html | undefined {
  if (threshold === undefined) return undefined;
  const at = across(x(threshold.at));
  return html`<line class="limit" x1="${at}" x2="${at}" y1="0" y2="100" />`;
}

function legend({ lines, threshold }: LineChart): Html {
  const entry = (mark: string, label: string): Html =>
    html`<li><i class="key ${mark}"></i>${visible(label, 120)}</li> `;
  return html`<ul class="legend" aria-hidden="true">
    ${lines.map(({ label, mark, points }) => entry(points.length === 1 ? `${mark} dot` : mark, label))}
    ${threshold === undefined ? undefined : entry('limit', threshold.label)}
  </ul>`;
}

/**
 * Lines over two axes. The drawing stretches with the page and its labels do not, so that they can be read on a phone;
 * colours come from the page's style. Undefined without points. The numbers belong into a table beside it.
 */
export function lineChart(chart: LineChart): Html | undefined {
  const axes = axesOf(chart);
  if (axes === undefined) return undefined;
  const labels = axes.xMarks.map(
    (mark) => html`<span style="left:${axes.x(mark)}">${axisNumber(mark)}</span>`,
  );
  const sides = axes.yMarks.map(
    (mark) => html`<span style="bottom:${axes.y(mark)}">${axisNumber(mark)}</span>`,
  );
  return html`<figure class="lines">
    <figcaption>${chart.title}</figcaption>
    ${legend(chart)}
    <div class="axis-name" aria-hidden="true">${chart.y}</div>
    <div class="plot">
      <div class="side" aria-hidden="true">${sides}</div>
      <div class="field">
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          role="img"
          aria-label="${visible(chart.description, 600)}"
        >
          <title>${chart.title}</title>
          ${drawGrid(axes)}${drawThreshold(chart, axes)}
          ${chart.lines.map((line) => drawLine(line, axes))}
        </svg>
        ${chart.lines.map((line) => drawDot(line, axes))}
      </div>
      <div class="foot" aria-hidden="true">${labels}</div>
    </div>
    <div class="axis-name right" aria-hidden="true">${chart.x}</div>
  </figure> `;
}
