import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { environmentCollection } from '../assets/environment-versions.ts';
import { listVersions } from '../assets/asset-routes.ts';
import type { AssetVersion } from '../assets/asset-version.ts';
import { kinds, versionId } from '../assets/kinds.ts';
import { findPython } from '../environments/find-python.ts';
import type { ResolvedEnvironment } from '../environments/environment-cache.ts';
import type { LocalContext } from '../local-context.ts';
import { onPath } from '../processes/on-path.ts';

const ownId = /\/workspaces\/[^/]+\/environments\/([^/]+)\/(versions|labels)\/([^/]+)$/i;

/** The environment version of an id in this workspace; undefined for curated and registry ones and unknown names. */
export async function findEnvironment(
  context: LocalContext,
  id: string,
): Promise<AssetVersion | undefined> {
  const [, name = '', by, version = ''] = ownId.exec(id) ?? [];
  if (by === undefined) return undefined;
  if (by.toLowerCase() === 'versions') {
    const found = await context.store.get(kinds.environmentVersions, versionId(name, version));
    return found as AssetVersion | undefined;
  }
  const all = await listVersions(context, environmentCollection.kind);
  return all.findLast((one) => one.name.toLowerCase() === name.toLowerCase());
}

/** Whether an id says that the environment is one of this workspace, so that it must exist here. */
export function isOwnEnvironment(id: string): boolean {
  return ownId.test(id);
}

/** The Python on PATH, under the name `python` too: most commands begin with it, and many machines have only `python3`. */
async function systemPython(
  context: LocalContext,
  folder: string,
  signal: AbortSignal,
): Promise<ResolvedEnvironment> {
  const environment = context.environment();
  if ((await onPath('python', environment)) !== undefined) return {};
  const python = await findPython(undefined, environment, signal).catch(() => undefined);
  if (python === undefined) return {};
  await mkdir(folder, { recursive: true });
  await symlink(python.program, join(folder, 'python'));
  return { binFolder: folder };
}

/** Python for a job: its conda file as a virtual environment, else what is on PATH. Images are not run, and the log says so. */
export async function jobPython(
  context: LocalContext,
  environmentId: string,
  folder: string,
  report: (line: string) => void,
  signal: AbortSignal,
): Promise<ResolvedEnvironment> {
  const found = await findEnvironment(context, environmentId);
  const { image, condaFile } = found?.properties ?? {};
  if (found === undefined) {
    report(
      `environment ${environmentId} is a container image of Azure: not used on the local platform`,
    );
  } else if (typeof image === 'string') {
    report(`image ${image} is not used on the local platform: jobs run on this machine`);
  }
  if (typeof condaFile === 'string') {
    return context.environmentCache.resolve({ condaFile }, report, signal);
  }
  report('no conda_file: the Python on PATH is used');
  return systemPython(context, folder, signal);
}
