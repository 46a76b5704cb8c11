import { mkdtemp, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import type { ModelOrigin } from '../../domain/registry/model-source.ts';
import type { ModelSource, ModelType } from '../../domain/registry/model-version.ts';
import type { Platform } from '../../platforms/ports.ts';
import { digestPath } from '../../shared/digest.ts';
import type { Run, TrackingClient } from '../../tracking/tracking-client.ts';
import { downloadRunModel, findRunModel, runModels } from '../run-model.ts';
import { locateInside } from '../workspace.ts';
import type { RegisterInputs } from './inputs.ts';

/** A model whose bytes were read here. */
export interface FetchedModel {
  readonly source: ModelSource;
  /** Hex. */
  readonly sha256: string;
  readonly files: number;
  readonly type: ModelType;
}

export interface FetchTools {
  readonly platform: Platform;
  readonly tracking: TrackingClient;
  /** The run of the inputs, when they name one. */
  readonly run: Run | undefined;
  /** The workspace, absolute. */
  readonly directory: string;
  readonly temporary: string;
}

interface Found {
  readonly source: ModelSource;
  /** A file or folder on this machine. */
  readonly path: string;
}

/** Brings the model here, wherever it is, digests it, and tells its type. */
export async function fetchModel(
  origin: ModelOrigin,
  inputs: RegisterInputs,
  tools: FetchTools,
  signal: AbortSignal,
): Promise<FetchedModel> {
  const { source, path } = await find(origin, inputs, tools, signal);
  const { sha256, files } = await digestPath(path, signal);
  if (files.length === 0) throw new UserError({ message: 'the model has no files' });
  const isFolder = (await stat(path)).isDirectory();
  const hasMlmodel = isFolder && files.some((file) => file.path === 'MLmodel');
  return { source, sha256, files: files.length, type: typeOf(inputs.modelType, hasMlmodel) };
}

function typeOf(said: RegisterInputs['modelType'], hasMlmodel: boolean): ModelType {
  if (said === 'auto') return hasMlmodel ? 'mlflow_model' : 'custom_model';
  if (said !== 'mlflow_model' || hasMlmodel) return said;
  throw new UserError({
    message: 'an `mlflow_model` has a file `MLmodel` at its root, and this model has none',
    input: 'model-type',
    hint: 'Name the folder that holds `MLmodel`, or say `model-type: custom_model`.',
  });
}

async function find(
  origin: ModelOrigin,
  inputs: RegisterInputs,
  tools: FetchTools,
  signal: AbortSignal,
): Promise<Found> {
  switch (origin.kind) {
    case 'local':
      return findLocal(origin.path, inputs, tools);
    case 'run':
      return findInRun(origin.path, inputs, tools, signal);
    case 'job-output':
      return findOnPlatform(
        { kind: 'job-output', jobName: origin.runId, output: origin.output },
        tools,
        signal,
      );
    case 'uri':
      return findOnPlatform({ kind: 'uri', uri: origin.uri }, tools, signal);
  }
}

function findLocal(path: string, inputs: RegisterInputs, { directory }: FetchTools): Found {
  const base = resolve(directory, inputs.workingDirectory);
  const found = locateInside(directory, base, path, 'any');
  if (found.ok) return { source: { kind: 'local', path: found.value }, path: found.value };
  throw new UserError(found.problems.map((problem) => ({ input: 'model-path', ...problem })));
}

async function findInRun(
  wanted: string | undefined,
  inputs: RegisterInputs,
  { tracking, run, temporary }: FetchTools,
  signal: AbortSignal,
): Promise<Found> {
  if (run === undefined) throw new Error('a model of a run was asked for without its run');
  const model = await findRunModel(tracking, run, wanted, signal);
  if (model === undefined) throw await noSingleModel(tracking, run, signal);
  const path = await downloadRunModel(tracking, run, model, temporary, signal);
  // A tracking server elsewhere is nothing the platform can copy from: what was downloaded is what is registered.
  const source: ModelSource =
    inputs.trackingUri === undefined
      ? { kind: 'run', runId: run.runId, path: model.path }
      : { kind: 'local', path };
  return { source, path };
}

async function noSingleModel(
  tracking: TrackingClient,
  run: Run,
  signal: AbortSignal,
): Promise<UserError> {
  const known = (await runModels(tracking, run, signal)).map(({ path }) => `\`${path}\``);
  return new UserError(
    known.length === 0
      ? {
          message: `run ${run.runId} has logged no model`,
          input: 'run-id',
          hint: 'Log one with `mlflow.<flavor>.log_model`, or name a file or folder of its artifacts in `model-path`.',
        }
      : {
          message: `run ${run.runId} has several models: ${known.slice(0, 20).join(', ')}`,
          input: 'model-path',
          hint: 'Name one of them.',
        },
  );
}

async function findOnPlatform(
  source: ModelSource,
  { platform, temporary }: FetchTools,
  signal: AbortSignal,
): Promise<Found> {
  const folder = await mkdtemp(join(temporary, 'model-'));
  const files = await platform.models.download(source, folder, signal);
  const [only = ''] = files;
  // A source that is one file is digested as a file, as it is when it lies in a run.
  const isFile = files.length === 1 && !/[/\\]/.test(only) && only !== 'MLmodel';
  return { source, path: isFile ? join(folder, only) : folder };
}
