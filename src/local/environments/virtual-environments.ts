import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCondaFile } from './conda-file.ts';
import {
  EnvironmentFailure,
  type EnvironmentCache,
  type EnvironmentRequest,
  type ResolvedEnvironment,
} from './environment-cache.ts';
import { findPython, type Python } from './find-python.ts';
import { createWorkQueue } from '../work-queue.ts';
import { runProgram } from './run-program.ts';

interface Build {
  readonly folder: string;
  readonly python: Python;
  readonly requirements: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly report: (line: string) => void;
  readonly signal: AbortSignal;
}

async function step(build: Build, program: string, args: readonly string[]): Promise<void> {
  build.report(`$ ${[program, ...args].join(' ')}`);
  const last: string[] = [];
  const onLine = (line: string): void => {
    build.report(line);
    last.push(line);
    if (last.length > 10) last.shift();
  };
  const { environment, signal } = build;
  const status = await runProgram(program, args, { environment, onLine, signal });
  if (status === 0) return;
  const what = `${program.split('/').at(-1) ?? program} ended with ${status}`;
  throw new EnvironmentFailure(`The environment could not be built: ${what}.\n${last.join('\n')}`);
}

async function hasUv(build: Build): Promise<boolean> {
  const { environment, signal } = build;
  return (
    (await runProgram('uv', ['--version'], { environment, onLine: () => undefined, signal })) === 0
  );
}

/**
 * A virtual environment's scripts name its folder, so it is made in its final place; the stamp, written last and renamed,
 * says that it is whole.
 */
async function make(build: Build): Promise<void> {
  await rm(build.folder, { recursive: true, force: true });
  await mkdir(build.folder, { recursive: true, mode: 0o700 });
  const list = join(build.folder, 'requirements.txt');
  await writeFile(list, `${build.requirements.join('\n')}\n`);
  const target = join(build.folder, 'venv');
  const inner = join(target, 'bin', 'python');
  if (await hasUv(build)) {
    await step(build, 'uv', [
      'venv',
      '--quiet',
      '--seed',
      '--python',
      build.python.program,
      target,
    ]);
    if (build.requirements.length > 0) {
      await step(build, 'uv', ['pip', 'install', '--python', inner, '-r', list]);
    }
  } else {
    await step(build, build.python.program, ['-m', 'venv', target]);
    const quiet = ['--disable-pip-version-check', '--no-input', '--progress-bar', 'off'];
    if (build.requirements.length > 0) {
      await step(build, inner, ['-m', 'pip', 'install', ...quiet, '-r', list]);
    }
  }
  const stamp = join(build.folder, 'complete');
  await writeFile(`${stamp}.new`, `${new Date().toISOString()}\n`, { flush: true });
  await rename(`${stamp}.new`, stamp);
}

/** The variables of builds: what tools need to reach their package index, and nothing of the workflow. */
export interface CacheOptions {
  /** The folder of all environments. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

function planOf(request: EnvironmentRequest): {
  readonly python?: string;
  readonly requirements: readonly string[];
} {
  const extra = request.extraRequirements ?? [];
  if (request.condaFile === undefined) return { requirements: extra };
  const reading = readCondaFile(request.condaFile);
  if (!reading.ok) throw new EnvironmentFailure(reading.reasons.join(' '));
  return { ...reading.plan, requirements: [...reading.plan.requirements, ...extra] };
}

/** Makes one environment at a time (pip fills disk and network already); two who want the same one wait for one build. */
export function createEnvironmentCache(options: CacheOptions): EnvironmentCache {
  const queue = createWorkQueue(1);
  const { environment } = options;
  return {
    resolve: async (request, report, signal): Promise<ResolvedEnvironment> => {
      if (request.condaFile === undefined && request.extraRequirements === undefined) return {};
      const { python: wanted, requirements } = planOf(request);
      const python = await findPython(wanted, environment, signal);
      const key = JSON.stringify([python.program, python.version, requirements]);
      const digest = createHash('sha256').update(key).digest('hex').slice(0, 16);
      const folder = join(options.folder, digest);
      const build = async (): Promise<void> => {
        if (existsSync(join(folder, 'complete'))) {
          report(`environment ${digest} is in the cache (Python ${python.version})`);
        } else await make({ folder, python, requirements, environment, report, signal });
      };
      await queue.add(build, signal);
      signal.throwIfAborted();
      const virtualEnvironment = join(folder, 'venv');
      return { virtualEnvironment, binFolder: join(virtualEnvironment, 'bin') };
    },
  };
}
