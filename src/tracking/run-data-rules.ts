import type { Problem } from '../shared/problem.ts';
import type { Metric, RunData } from './tracking-client.ts';

/** Longest key, param value and tag value, in characters (mlflow 3.17, utils/validation.py). */
const longest = { key: 250, param: 6000, tag: 8000 } as const;

/** MLflow's `^[/\w.\- :]*$`, where Python's `\w` means letters and digits of any script. */
const keyPattern = /^[/\p{L}\p{N}_.\- :]+$/u;

const lengthOf = (text: string): number => Array.from(text).length;

/** Why MLflow would refuse a key; it also serves as a path, so that it must be one in its shortest form. */
function keyProblem(what: string, key: string): string | undefined {
  const named = `the ${what} \`${key.slice(0, 300)}\``;
  if (lengthOf(key) > longest.key)
    return `${named} has a name of more than ${longest.key} characters`;
  if (!keyPattern.test(key))
    return `${named}: a name has letters, digits, \`_\`, \`-\`, \`.\`, \`/\`, \`:\` and spaces`;
  if (key.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return `${named}: a name is a path without empty parts, \`.\` and \`..\``;
  return undefined;
}

function metricProblem({ key, timestamp, step }: Metric): string | undefined {
  if (!Number.isSafeInteger(timestamp) || timestamp < 0)
    return `the metric \`${key}\`: the timestamp ${timestamp} is not a whole number of milliseconds`;
  if (!Number.isSafeInteger(step))
    return `the metric \`${key}\`: the step ${step} is not a whole number within ±2^53`;
  return keyProblem('metric', key);
}

function textProblem(what: 'param' | 'tag', key: string, value: string): string | undefined {
  const most = longest[what];
  const length = lengthOf(value);
  if (length > most)
    return `the value of the ${what} \`${key.slice(0, 300)}\` has ${length} characters, and ${most} are kept`;
  return keyProblem(what, key);
}

/**
 * What the server would refuse, cut or drop: it answers 200 and loses data when one value does not parse (measured with 3.17), so
 * that everything is checked before anything is sent.
 */
export function runDataProblems(data: RunData): readonly Problem[] {
  const params = Object.entries(data.params ?? {});
  const tags = Object.entries(data.tags ?? {});
  const messages = new Set([
    ...(data.metrics ?? []).map(metricProblem),
    ...params.map(([key, value]) => textProblem('param', key, value)),
    ...tags.map(([key, value]) => textProblem('tag', key, value)),
  ]);
  return [...messages].flatMap((message) => (message === undefined ? [] : [{ message }]));
}
