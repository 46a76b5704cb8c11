/** What azure-ai-ml sends for YAML files, and what of two bodies can be compared. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { pythonEnv } from '../../scripts/python-env.ts';

export type Body = Record<string, unknown>;

/** The YAML files of a folder but for those that are no document of their own. */
export const yamlFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml') && name !== 'conda.yml')
    .sort();

/** The bodies of the real SDK, by the name of the file. */
export async function sdkBodies(
  kind: 'jobs' | 'endpoints' | 'deployments',
  folder: string,
): Promise<Readonly<Record<string, Body>>> {
  const script = fileURLToPath(new URL('azure-bodies-oracle.py', import.meta.url));
  const files = yamlFiles(folder).map((name) => join(folder, name));
  const child = spawnSync(await pythonEnv('azure-clients'), [script], {
    input: JSON.stringify({ kind, files }),
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  const answer = JSON.parse(child.stdout) as { version: string; bodies: Record<string, Body> };
  expect(answer.version).toBe('1.35.2');
  const entries = Object.entries(answer.bodies).map(([path, body]) => [basename(path), body]);
  return Object.fromEntries(entries) as Record<string, Body>;
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** Durations mean the same however they are written: P1DT1H1M1S is PT90061S. */
function seconds(text: string): number | string {
  const found = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(text);
  if (found === null) return text;
  const [, d = 0, h = 0, m = 0, s = 0] = found;
  return ((Number(d) * 24 + Number(h)) * 60 + Number(m)) * 60 + Number(s);
}

/** Without empty maps, of which one side sends more, and with durations in seconds. */
export function comparable(value: unknown): unknown {
  if (typeof value === 'string') return seconds(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value)
    .map(([key, item]): [string, unknown] => [key, comparable(item)])
    .filter(([, item]) => !isEmpty(item));
  return Object.fromEntries(entries);
}
