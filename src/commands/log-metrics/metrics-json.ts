import { asRecord } from '../../shared/json.ts';
import { didYouMean } from '../../shared/nearest-names.ts';
import type { Problem } from '../../shared/problem.ts';
import { ok, problems, type Result } from '../../shared/result.ts';
import { parseTolerantJson } from '../../tracking/tolerant-json.ts';
import { parseNumber, parseWhole, type Point } from './point.ts';

/** Python writes NaN bare, which the reader turns into text; an infinite number was too large for a double. */
function readValue(value: unknown): Result<number> {
  if (typeof value === 'number' && Number.isFinite(value)) return ok(value);
  if (typeof value === 'number')
    return problems({ message: 'a number is larger than a double can hold' });
  if (typeof value === 'string') return parseNumber(value);
  return problems({ message: `${describe(value)} is not a number` });
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `\`${JSON.stringify(value)}\``;
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One JSON object: metric → number. */
export function readMetricsJson(text: string): Result<readonly Point[]> {
  const parsed = parseTolerantJson(text);
  if (!isObject(parsed))
    return problems({
      message: parsed === undefined ? 'not valid JSON' : 'not a JSON object',
      hint: 'Write `{"accuracy": 0.9}`.',
    });
  const points: Point[] = [];
  const wrong: Problem[] = [];
  for (const [key, value] of Object.entries(asRecord(parsed))) {
    const number = readValue(value);
    if (number.ok) points.push({ key, value: number.value });
    else wrong.push(...number.problems.map((p) => ({ ...p, message: `\`${key}\`: ${p.message}` })));
  }
  return wrong.length > 0 ? problems(...wrong) : ok(points);
}

const members = ['name', 'value', 'step', 'timestamp'];

function readLine(text: string): Result<Point> {
  const parsed = parseTolerantJson(text);
  if (!isObject(parsed))
    return problems({
      message: 'not a JSON object',
      hint: 'Write `{"name": "loss", "value": 0.1, "step": 3}`.',
    });
  const record = asRecord(parsed);
  const strange = Object.keys(record).filter((name) => !members.includes(name));
  const wrong: Problem[] = strange.map((name) => ({
    message: `\`${name}\` is not a member of a metric`,
    hint: didYouMean(name, members),
  }));
  const { name } = record;
  if (typeof name !== 'string' || name === '') wrong.push({ message: '`name` is missing' });
  const value = readValue(record['value'] ?? null);
  const numbers = (['step', 'timestamp'] as const).flatMap((what) => {
    const given = record[what];
    if (given === undefined) return [];
    const whole = parseWhole(what, JSON.stringify(given));
    if (!whole.ok) wrong.push(...whole.problems);
    return whole.ok ? [[what, whole.value] as const] : [];
  });
  if (!value.ok) wrong.push(...value.problems);
  if (wrong.length > 0 || !value.ok || typeof name !== 'string') return problems(...wrong);
  return ok({ key: name, value: value.value, ...Object.fromEntries(numbers) });
}

/** One JSON object a line: `{"name", "value", "step", "timestamp"}`. Blank lines are skipped. */
export function readMetricsJsonl(text: string): Result<readonly Point[]> {
  const points: Point[] = [];
  const wrong: Problem[] = [];
  for (const [index, content] of text.split('\n').entries()) {
    if (content.trim() === '') continue;
    const point = readLine(content);
    if (point.ok) points.push(point.value);
    else wrong.push(...point.problems.map((p) => ({ ...p, line: index + 1 })));
  }
  return wrong.length > 0 ? problems(...wrong) : ok(points);
}
