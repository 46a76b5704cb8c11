import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { CommandJobSpec, LocalPath, Reference } from '../../domain/training/job-spec.ts';
import { UserError } from '../../errors.ts';
import type { Json } from '../../shared/canonical-json.ts';
import {
  digestOfFiles,
  mostFiles,
  sha256OfFile,
  sha256OfJson,
  type FileDigest,
} from '../../shared/digest.ts';

/** Folders that change by themselves and are no part of the code: version control, caches, our own state. */
const skipped: ReadonlySet<string> = new Set(['.git', '.ml-actions', '__pycache__']);

async function* filesBelow(folder: string, ours: readonly string[]): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (ours.includes(path)) continue;
    if (entry.isDirectory() && !skipped.has(entry.name)) yield* filesBelow(path, ours);
    // A link counts by what it leads to, as an upload would read it.
    else if (entry.isFile()) yield path;
    else if (entry.isSymbolicLink() && (await isFile(path))) yield path;
  }
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );

/** sha256 of a file, or of a folder by its files; `ours` are folders that this step itself writes to. */
async function contentDigest(
  path: string,
  ours: readonly string[],
  signal: AbortSignal,
): Promise<string> {
  if (await isFile(path)) return (await sha256OfFile(path, signal)).sha256;
  const files: FileDigest[] = [];
  for await (const file of filesBelow(path, ours)) {
    if (files.length >= mostFiles)
      throw new UserError({ message: `the folder holds more than ${mostFiles} files`, file: path });
    const name = relative(path, file).split(sep).join('/');
    files.push({ path: name, ...(await sha256OfFile(file, signal)) });
  }
  return digestOfFiles(files).sha256;
}

/** Folders whose content is a result, not an input. Absolute. */
export function resultFolders(
  base: string,
  downloadDirectory: string,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const home = environment['ML_ACTIONS_HOME'];
  return [downloadDirectory, 'ml-actions-report', ...(home ? [home] : [])].map((folder) =>
    resolve(base, folder),
  );
}

/**
 * sha256 of everything that decides what a job computes: its spec with every local path replaced by the digest of its content. Names,
 * descriptions and tags do not count.
 */
export async function inputsDigest(
  spec: CommandJobSpec,
  ours: readonly string[],
  signal: AbortSignal,
): Promise<string> {
  const content = async (path: LocalPath | Reference): Promise<Json> =>
    path.kind === 'local'
      ? { sha256: await contentDigest(path.path, ours, signal) }
      : { reference: path.text };
  const inputs: Record<string, Json> = {};
  for (const [name, input] of Object.entries(spec.inputs)) {
    inputs[name] =
      input.kind === 'literal'
        ? { value: input.value }
        : { type: input.type, mode: input.mode, path: await content(input.path) };
  }
  return sha256OfJson({
    command: spec.command,
    code: spec.code === undefined ? null : await content(spec.code),
    environment: { ...spec.environment },
    environmentVariables: spec.environmentVariables,
    compute: spec.compute ?? null,
    resources: { ...spec.resources },
    limits: { ...spec.limits },
    experimentName: spec.experimentName ?? null,
    inputs,
    outputs: Object.fromEntries(
      Object.entries(spec.outputs).map(([name, output]) => [name, { ...output }]),
    ),
  });
}
