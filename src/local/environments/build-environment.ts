import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram, tryProgram } from '../processes/run-program.ts';
import { EnvironmentFailure } from './environment-cache.ts';

/** One virtual environment to be made. */
export interface EnvironmentBuild {
  /** The Python that it is made from. */
  readonly python: string;
  /** Lines of a requirements file. */
  readonly requirements: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** Told each command and each line of its output. */
  readonly report: (line: string) => void;
  readonly signal: AbortSignal;
}

async function step(
  build: EnvironmentBuild,
  program: string,
  args: readonly string[],
): Promise<void> {
  const { environment, signal, report } = build;
  report(`$ ${[program, ...args].join(' ')}`);
  const last: string[] = [];
  const onLine = (line: string): void => {
    report(line);
    last.push(line);
    if (last.length > 10) last.shift();
  };
  const { status } = await runProgram(program, args, { environment, onLine, signal });
  if (status === 0) return;
  const what = `${program.split('/').at(-1) ?? program} ended with ${status ?? 'a signal'}`;
  throw new EnvironmentFailure(`The environment could not be built: ${what}.\n${last.join('\n')}`);
}

/**
 * Makes a virtual environment, with `uv` where that is on PATH, else with venv and pip. Its scripts name its folder, so the folder
 * cannot be moved afterwards. Throws `EnvironmentFailure` with the last lines of the installer's output.
 */
export async function buildEnvironment(build: EnvironmentBuild, folder: string): Promise<void> {
  const { environment, signal, requirements } = build;
  const inner = join(folder, 'bin', 'python');
  const uv = await tryProgram('uv', ['--version'], { environment, signal });
  const hasUv = uv?.status === 0;
  if (hasUv)
    await step(build, 'uv', ['venv', '--quiet', '--seed', '--python', build.python, folder]);
  else await step(build, build.python, ['-m', 'venv', folder]);
  if (requirements.length === 0) return;
  const list = join(folder, 'requirements.txt');
  await writeFile(list, `${requirements.join('\n')}\n`);
  const quiet = ['--disable-pip-version-check', '--no-input', '--progress-bar', 'off'];
  if (hasUv) await step(build, 'uv', ['pip', 'install', '--python', inner, '-r', list]);
  else await step(build, inner, ['-m', 'pip', 'install', ...quiet, '-r', list]);
}
