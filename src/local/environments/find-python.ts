import { EnvironmentFailure } from './environment-cache.ts';
import { runProgram } from './run-program.ts';

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
  const lines: string[] = [];
  const onLine = (line: string): void => void lines.push(line);
  const status = await runProgram(name, ['-c', question], { environment, onLine, signal });
  const [program, version] = lines.slice(-2);
  if (status !== 0 || !program?.startsWith('/') || version === undefined) return undefined;
  return { program, version };
}

/** Whether `3.11.7` is what `3.11` (or `3.11.7`) asks for. */
function satisfies(version: string, wanted: string | undefined): boolean {
  return wanted === undefined || version === wanted || version.startsWith(`${wanted}.`);
}

/**
 * The Python of that version (`3.11`, `3.11.4`, or any) on PATH. Throws `EnvironmentFailure` that names what there is instead.
 */
export async function findPython(
  wanted: string | undefined,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Python> {
  const minor = wanted?.split('.').slice(0, 2).join('.');
  const names = [...(minor === undefined ? [] : [`python${minor}`]), 'python3', 'python'];
  const seen: string[] = [];
  for (const name of names) {
    const python = await ask(name, environment, signal);
    if (python === undefined) continue;
    if (satisfies(python.version, wanted)) return python;
    seen.push(`${name} is ${python.version}`);
  }
  const there = seen.length === 0 ? 'there is no Python on PATH' : seen.join(', ');
  const need = wanted === undefined ? 'Python' : `Python ${wanted}`;
  const hint =
    'Install it (on GitHub Actions: actions/setup-python before the first ml-actions step)';
  throw new EnvironmentFailure(`The environment needs ${need}, but ${there}. ${hint}.`);
}
