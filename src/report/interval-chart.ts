import { axisMarks, axisNumber, placesOn, type AxisRange, type Place } from './axis.ts';
import { visible } from './escape.ts';
import { html, type Html } from './html.ts';

/** One row of the chart: a value with its interval, all in the units of the axis. */
export interface IntervalRow {
  readonly label: string;
  /** Shown small behind the label, such as the number of rows. */
  readonly note: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** A line in this row that must not be crossed. */
  readonly threshold?: number;
}

export interface IntervalChart {
  readonly title: string;
  readonly rows: readonly IntervalRow[];
  /** A range that is allowed, shaded behind the rows. */
  readonly band?: readonly [number, number];
  /** A line through all rows that must not be crossed. */
  readonly threshold?: number;
}

function axisRange(chart: IntervalChart): AxisRange {
  const numbers = [
    0,
    ...chart.rows.flatMap(({ value, lower, upper, threshold: own }) => [
      value,
      lower,
      upper,
      own ?? null,
    ]),
    ...(chart.band ?? []),
    chart.threshold ?? null,
  ].filter((number): number is number => number !== null && Number.isFinite(number));
  const top = Math.max(...numbers);
  const bottom = Math.min(...numbers);
  return [bottom, top > bottom ? bottom + (top - bottom) * 1.08 : bottom + 1];
}

/**
 * Dots with their intervals on one axis, drawn by styles alone so that labels keep their size on a phone. The same numbers stand
 * in words in each row's label for a reader that cannot see it; colours come from the page's style.
 */
export function intervalChart(chart: IntervalChart): Html {
  const range = axisRange(chart);
  const place = placesOn(range);
  const marks = axisMarks(range);
  const grid = marks.map((mark) => html`<i class="grid" style="left:${place(mark)}"></i>`);
  const labels = marks.map(
    (mark) => html`<span style="left:${place(mark)}">${axisNumber(mark)}</span>`,
  );
  const behind = html`${grid}${band(chart, place)}`;
  return html`<figure class="chart">
    <figcaption>${chart.title}</figcaption>
    ${chart.rows.map((row) => drawRow(row, place, behind, row.threshold ?? chart.threshold))}
    <div class="row axis" aria-hidden="true">
      <div></div>
      <div class="track">${labels}</div>
    </div>
  </figure> `;
}

function drawRow(row: IntervalRow, place: Place, behind: Html, limit: number | undefined): Html {
  const label = visible(row.label, 80);
  return html`<div class="row" role="img" aria-label="${describe(row)}">
    <div class="label"><b>${label}</b> <span>${visible(row.note, 80)}</span></div>
    <div class="track">${behind}${interval(row, place)}${threshold(limit, place)}</div>
  </div> `;
}

function interval({ value, lower, upper }: IntervalRow, place: Place): Html {
  const line =
    lower === null || upper === null
      ? undefined
      : html`<i
          class="interval"
          style="left:${place(lower)};right:calc(100% - ${place(upper)})"
        ></i>`;
  const dot = value === null ? undefined : html`<i class="dot" style="left:${place(value)}"></i>`;
  return html`${line}${dot}`;
}

function band({ band: allowed }: IntervalChart, place: Place): Html | undefined {
  if (allowed === undefined) return undefined;
  const [from, to] = allowed;
  return html`<i class="band" style="left:${place(from)};right:calc(100% - ${place(to)})"></i>`;
}

function threshold(at: number | undefined, place: Place): Html | undefined {
  return at === undefined ? undefined : html`<i class="threshold" style="left:${place(at)}"></i>`;
}

function describe({ label, value, lower, upper }: IntervalRow): string {
  const range =
    lower === null || upper === null ? '' : `, from ${axisNumber(lower)} to ${axisNumber(upper)}`;
  return `${visible(label, 80)}: ${value === null ? 'undefined' : axisNumber(value)}${range}`;
}
