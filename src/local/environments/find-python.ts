import { readdir } from 'node:fs/promises';
import { delimiter } from 'node:path';
import { tryProgram } from '../processes/run-program.ts';
import { EnvironmentFailure } from './environment-cache.ts';
import { isSingleVersion, satisfiesPython } from './python-version.ts';

export interface Python {
  /** The interpreter's own path (a shim's name would change its meaning with the folder). */
  readonly program: string;
  /** `3.11.7`. */
  readonly version: string;
}

const question = 'import sys; print(sys.executable); print("%d.%d.%d" % sys.version_info[:3])';

/** What a command of that name is, or undefined when it does not run. */
async function ask(
  name: string,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Python | undefined> {
  const end = await tryProgram(name, ['-c', question], { environment, signal });
  const [program, version] = end?.stdout.trimEnd().split(/\r?\n/).slice(-2) ?? [];
  if (end?.status !== 0 || !program?.startsWith('/') || version === undefined) return undefined;
  return { program, version };
}

const minorOf = (name: string): number => Number(name.split('.')[1]);

/** The names `python3.X` in the folders of PATH, newest first. */
async function versionedNames(environment: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((part) => part !== '');
  const lists = await Promise.all(folders.map((folder) => readdir(folder).catch(() => [])));
  const names = new Set(lists.flat().filter((name) => /^python3\.\d{1,3}$/.test(name)));
  return [...names].sort((a, b) => minorOf(b) - minorOf(a));
}

/** Names to ask, in the order of preference: a single version's own, what people call Python, then newest first. */
async function candidates(
  wanted: string | undefined,
  environment: NodeJS.ProcessEnv,
): Promise<readonly string[]> {
  const own =
    wanted !== undefined && isSingleVersion(wanted)
      ? [`python${wanted.split('.').slice(0, 2).join('.')}`]
      : [];
  return [...new Set([...own, 'python3', 'python', ...(await versionedNames(environment))])];
}

/**
 * A Python on PATH of that version (`3.11`, `3.11.4`, a range such as `>=3.9,<3.13`, or any). Throws `EnvironmentFailure` that
 * names what there is instead.
 */
export async function findPython(
  wanted: string | undefined,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Python> {
  const seen = new Map<string, string>();
  for (const name of await candidates(wanted, environment)) {
    const python = await ask(name, environment, signal);
    if (python === undefined) continue;
    if (satisfiesPython(python.version, wanted)) return python;
    if (!seen.has(python.version)) seen.set(python.version, `${name} is ${python.version}`);
  }
  const there = seen.size === 0 ? 'there is no Python on PATH' : [...seen.values()].join(', ');
  const need = wanted === undefined ? 'Python' : `Python ${wanted}`;
  const hint = 'Install it and put it on PATH (on GitHub Actions: actions/setup-python)';
  throw new EnvironmentFailure(`The environment needs ${need}, but ${there}. ${hint}.`);
}
