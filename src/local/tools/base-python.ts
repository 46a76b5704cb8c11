import { UserError } from '../../errors.ts';
import { runProgram, type ProgramOptions } from '../processes/run-program.ts';

/** A Python that can make environments: 3.11 or newer. */
export interface BasePython {
  readonly program: string;
  /** `3.11`: what decides which wheels fit. */
  readonly version: string;
  /** Whether it has the modules `venv` and `ensurepip` (Debian ships them in a package of their own). */
  readonly canMakeEnvironments: boolean;
}

const probe =
  'import sys, importlib.util as u; ' +
  'print("%d.%d" % sys.version_info[:2], int(bool(u.find_spec("venv") and u.find_spec("ensurepip"))))';

/** Whether the first `major.minor` is at least the second. */
function isAtLeast(version: string, least: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

async function probePython(
  program: string,
  options: ProgramOptions,
): Promise<BasePython | undefined> {
  try {
    const { status, stdout } = await runProgram(program, ['-c', probe], options);
    const [, version, venv] = /^(\d+\.\d+) ([01])\s*$/.exec(stdout) ?? [];
    if (status !== 0 || version === undefined) return undefined;
    return { program, version, canMakeEnvironments: venv === '1' };
  } catch (error) {
    if (options.signal.aborted) throw error;
    return undefined;
  }
}

/** The oldest Python that the pinned tools support. */
const oldest = '3.11';
const candidates = ['python3', 'python', 'python3.13', 'python3.12', 'python3.11'];

/**
 * The first Python on PATH that is 3.11 or newer. Throws `UserError` with one sentence when there is none, saying which older
 * one was found.
 */
export async function findBasePython(options: ProgramOptions): Promise<BasePython> {
  const old: BasePython[] = [];
  for (const program of candidates) {
    const found = await probePython(program, options);
    if (found === undefined) continue;
    if (isAtLeast(found.version, oldest)) return found;
    old.push(found);
  }
  const [first] = old;
  const seen =
    first === undefined ? 'none is on PATH' : `\`${first.program}\` on PATH is ${first.version}`;
  throw new UserError({
    message: `The local platform needs Python ${oldest} or newer, and ${seen}`,
    hint: 'Install one and put it first on PATH (on GitHub Actions: `actions/setup-python`).',
  });
}
