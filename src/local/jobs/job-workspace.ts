import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fromCodeUri } from '../assets/code-folder.ts';
import type { AssetVersion } from '../assets/asset-version.ts';
import { kinds, versionId } from '../assets/kinds.ts';
import type { UriResolver } from '../assets/resolve-uri.ts';
import { copyTree } from '../files/copy-tree.ts';
import type { LocalContext } from '../local-context.ts';
import { outputUris } from './job-resource.ts';
import type { JobInput, JobRecord } from './job-record.ts';
import type { Bindings } from './substitute.ts';

/** The folders of one job while it runs. */
export interface JobWorkspace {
  readonly root: string;
  /** The working directory: a fresh copy of the code. */
  readonly code: string;
  readonly bindings: Bindings;
  /** Copies outputs to where they stay: `outputs/` to the run's artifacts, named ones to their URIs. */
  collect(signal: AbortSignal): Promise<void>;
  remove(): Promise<void>;
}

interface Making {
  readonly context: LocalContext;
  readonly resolver: UriResolver;
  readonly job: JobRecord;
  readonly root: string;
  readonly report: (line: string) => void;
  readonly signal: AbortSignal;
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function copyCode(making: Making): Promise<string> {
  const { codeId } = making.job.properties;
  const folder = join(making.root, 'code');
  await mkdir(folder, { recursive: true });
  if (codeId === undefined || codeId === null || codeId === '') return folder;
  const [, name = '', version = ''] = /\/codes\/([^/]+)\/versions\/([^/]+)$/i.exec(codeId) ?? [];
  const found = await making.context.store.get(kinds.codeVersions, versionId(name, version));
  const uri = (found as AssetVersion | undefined)?.properties['codeUri'];
  if (typeof uri !== 'string') throw new Error(`The code ${codeId} does not exist.`);
  const source = fromCodeUri(making.context, uri);
  if (!(await isThere(source))) throw new Error(`Nothing was uploaded to ${uri}.`);
  await copyTree(source, folder, making.signal);
  return folder;
}

async function bindInput(making: Making, name: string, input: JobInput): Promise<string> {
  if (input.jobInputType === 'literal') return input.value ?? '';
  const uri = input.uri ?? '';
  if (input.mode === 'Direct') return uri;
  const source = await making.resolver.resolve(uri, making.signal);
  if (!(await isThere(source))) {
    throw new Error(`The input '${name}' is empty: there is nothing at ${uri}.`);
  }
  const isFile = (await stat(source)).isFile();
  const folder = join(making.root, 'inputs', name);
  // A job may write where it reads: it gets a copy, so that the stored bytes stay what their name says.
  const target = isFile ? join(folder, source.split('/').at(-1) ?? name) : folder;
  await mkdir(folder, { recursive: true });
  await copyTree(source, target, making.signal);
  return target;
}

async function bindOutputs(making: Making): Promise<Record<string, string>> {
  const places: Record<string, string> = {};
  for (const [name, output] of Object.entries(making.job.properties.outputs)) {
    const place = join(making.root, 'outputs', name);
    await mkdir(output.jobOutputType === 'uri_file' ? join(place, '..') : place, {
      recursive: true,
    });
    places[name] = place;
  }
  return places;
}

async function collectOne(making: Making, from: string, to: string): Promise<void> {
  if (!(await isThere(from))) return;
  const { skipped } = await copyTree(from, to, making.signal);
  for (const path of skipped) making.report(`not kept, neither a file nor a link inside: ${path}`);
}

async function collect(making: Making, outputs: Readonly<Record<string, string>>): Promise<void> {
  const artifacts = making.context.artifactFolder(making.job.name);
  await collectOne(making, join(making.root, 'code', 'outputs'), join(artifacts, 'outputs'));
  const uris = outputUris(making.job);
  for (const [name, place] of Object.entries(outputs)) {
    const target = await making.resolver.resolve(uris[name] ?? '', making.signal);
    await collectOne(making, place, target);
  }
}

async function fill(making: Making): Promise<JobWorkspace> {
  const { root } = making;
  const code = await copyCode(making);
  const inputs: Record<string, string> = {};
  for (const [name, input] of Object.entries(making.job.properties.inputs)) {
    inputs[name] = await bindInput(making, name, input);
  }
  const outputs = await bindOutputs(making);
  return {
    root,
    code,
    bindings: { inputs, outputs },
    collect: (signal) => collect({ ...making, signal }, outputs),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** The folder of the folders of all jobs that run. */
export function jobsFolder(context: LocalContext): string {
  return join(context.home, 'jobs');
}

/** The folder in which the job of that name runs. */
export function codeFolder(context: LocalContext, name: string): string {
  return join(jobsFolder(context), name, 'code');
}

/** Makes the folders of a job, or none when it fails. */
export async function makeJobWorkspace(making: Omit<Making, 'root'>): Promise<JobWorkspace> {
  const root = join(jobsFolder(making.context), making.job.name);
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true, mode: 0o700 });
  try {
    return await fill({ ...making, root });
  } catch (error) {
    await rm(root, { recursive: true, force: true });
    throw error;
  }
}
