import { resolve } from 'node:path';
import type { CommandJobSpec, LocalPath, Reference } from '../../domain/training/job-spec.ts';
import type { Json } from '../../shared/canonical-json.ts';
import { digestOfFiles, sha256OfFile, sha256OfJson, type FileDigest } from '../../shared/digest.ts';
import { readFileTree } from '../../shared/files/file-tree.ts';
import { isWithin } from '../workspace.ts';

/**
 * sha256 of what an upload of this file or folder would hold (ignore files honoured), without the folders that this step itself
 * writes to.
 */
async function contentDigest(
  path: string,
  ours: readonly string[],
  signal: AbortSignal,
): Promise<string> {
  const { files } = await readFileTree(path, signal);
  const digests: FileDigest[] = [];
  for (const { relative, absolute } of files) {
    // Python writes its caches beside the code by itself: they decide nothing.
    if (/(^|\/)__pycache__\//.test(relative)) continue;
    if (ours.some((folder) => isWithin(folder, absolute))) continue;
    digests.push({ path: relative, ...(await sha256OfFile(absolute, signal)) });
  }
  return digestOfFiles(digests).sha256;
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
    ...(spec.distribution === undefined ? {} : { distribution: { ...spec.distribution } }),
    limits: { ...spec.limits },
    experimentName: spec.experimentName ?? null,
    inputs,
    outputs: Object.fromEntries(
      Object.entries(spec.outputs).map(([name, output]) => [name, { ...output }]),
    ),
  });
}
