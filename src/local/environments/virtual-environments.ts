import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { abortError } from '../../shared/delay.ts';
import { cacheFolder } from '../tools/cache-folder.ts';
import { withFolderLock } from '../tools/folder-lock.ts';
import { createWorkQueue } from '../work-queue.ts';
import { buildEnvironment, type EnvironmentBuild } from './build-environment.ts';
import { readCondaFile, type CondaPlan } from './conda-file.ts';
import {
  EnvironmentFailure,
  type EnvironmentCache,
  type EnvironmentRequest,
  type ResolvedEnvironment,
} from './environment-cache.ts';
import { completeEnvironment, makeCompleteEnvironment } from './environment-folder.ts';
import { findPython, type Python } from './find-python.ts';

function planOf(request: EnvironmentRequest): CondaPlan {
  const extra = request.extraRequirements ?? [];
  if (request.condaFile === undefined) return { requirements: extra };
  const reading = readCondaFile(request.condaFile);
  if (!reading.ok) throw new EnvironmentFailure(reading.reasons.join(' '));
  return { ...reading.plan, requirements: [...reading.plan.requirements, ...extra] };
}

/** Variables by which pip and uv choose where packages come from and which versions are taken. */
const choosing = /^(PIP|UV)_.*(INDEX|FIND_LINKS|CONSTRAINT|OVERRIDE|PRE)/i;
/** Names and passwords in URLs: they change from run to run and decide nothing. */
const credentials = /(?<=:\/\/)[^/@\s]*@/g;

/** Everything that decides what an environment contains. */
function environmentKey(
  python: Python,
  requirements: readonly string[],
  environment: NodeJS.ProcessEnv,
): string {
  const settings = Object.entries(environment)
    .filter(([name]) => choosing.test(name))
    .map(([name, value]) => [name, value?.replaceAll(credentials, '')])
    .sort();
  const { platform, arch } = process;
  const facts = [platform, arch, python.program, python.version, requirements, settings];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
}

/** An environment that somebody wants: where it lies, and how it is made when it is not there. */
interface Wanted {
  readonly folder: string;
  readonly build: EnvironmentBuild;
}

async function find({ folder, build }: Wanted): Promise<string | undefined> {
  const found = await completeEnvironment(folder);
  if (found !== undefined) build.report(`the environment is in the cache: ${found}`);
  return found;
}

/** Two processes that want the same environment at once make it once. */
function findOrMake(wanted: Wanted): Promise<string> {
  const { folder, build } = wanted;
  const onWait = (): void => build.report('waiting for another process that makes the environment');
  return withFolderLock(
    folder,
    async () =>
      (await find(wanted)) ??
      (await makeCompleteEnvironment(folder, (path) => buildEnvironment(build, path))),
    { onWait, signal: build.signal },
  );
}

/**
 * Environments in `environments/` of the user's cache folder, shared by all homes: what has no exact version keeps the one it got
 * when the environment was made. This process makes one at a time (pip fills disk and network already). `variables` are those of
 * builds, asked for each time.
 */
export function createEnvironmentCache(variables: () => NodeJS.ProcessEnv): EnvironmentCache {
  const queue = createWorkQueue(1);
  return {
    resolve: async (request, report, signal): Promise<ResolvedEnvironment> => {
      if (request.condaFile === undefined && request.extraRequirements === undefined) return {};
      const environment = variables();
      const { python: version, requirements } = planOf(request);
      const python = await findPython(version, environment, signal);
      const key = environmentKey(python, requirements, environment);
      const wanted = {
        folder: join(cacheFolder(environment), 'environments', key),
        build: { python: python.program, requirements, environment, report, signal },
      };
      report(`Python ${python.version} (${python.program})`);
      const virtualEnvironment =
        (await find(wanted)) ?? (await queue.add(() => findOrMake(wanted), signal));
      // The queue gives nothing only to those who left it.
      if (virtualEnvironment === undefined) throw abortError(signal);
      return { virtualEnvironment, binFolder: join(virtualEnvironment, 'bin') };
    },
  };
}
