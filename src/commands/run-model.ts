import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { JudgedModel } from '../domain/evidence/gate-statement.ts';
import { digestPath, type PathDigest } from '../shared/digest.ts';
import { didYouMean } from '../shared/nearest-names.ts';
import type { LoggedModel, Run, TrackingClient } from '../tracking/tracking-client.ts';
import { downloadFolder, findArtifact, isSafePath, walkArtifacts } from './run-artifacts.ts';

/** A run's model: artifacts of the run, or a model that MLflow 3 keeps outside its artifact root. */
export type RunModel =
  | { readonly kind: 'artifact'; readonly path: string; readonly isFolder: boolean }
  | { readonly kind: 'logged'; readonly path: string; readonly model: LoggedModel };

/** All models of a run: folders with an `MLmodel` file, and logged models by name (by id where a name comes twice). */
export async function runModels(
  tracking: TrackingClient,
  run: Run,
  signal: AbortSignal,
): Promise<readonly RunModel[]> {
  const files = await walkArtifacts(tracking, run.runId, '', signal);
  const folders = files
    .filter(({ path }) => /(^|\/)MLmodel$/.test(path) && path !== 'MLmodel')
    .map(({ path }) => path.slice(0, path.lastIndexOf('/')));
  const logged = await tracking.loggedModels(run, signal);
  return [
    ...folders.map((path) => ({ kind: 'artifact', path, isFolder: true }) as const),
    ...logged
      .filter(({ name }) => !folders.includes(name))
      .map((model) => {
        const twice = logged.filter(({ name }) => name === model.name).length > 1;
        return { kind: 'logged', path: twice ? model.modelId : model.name, model } as const;
      }),
  ];
}

/**
 * The model of a run by its path or name. Without one: the only model there is, or undefined when there is none or there are
 * several. Throws UserError for a path that the run does not have.
 */
export async function findRunModel(
  tracking: TrackingClient,
  run: Run,
  wanted: string | undefined,
  signal: AbortSignal,
): Promise<RunModel | undefined> {
  const path = wanted?.replace(/^\.\//, '').replace(/\/+$/, '');
  if (path !== undefined) {
    if (!isSafePath(path)) throw notThere(wanted ?? '', run, []);
    const entry = await findArtifact(tracking, run.runId, path, signal);
    if (entry !== undefined) return { kind: 'artifact', path, isFolder: entry.isFolder };
  }
  const models = await runModels(tracking, run, signal);
  if (path === undefined) return models.length === 1 ? models[0] : undefined;
  const found = models.find((model) => model.path === path || idOf(model) === path);
  if (found === undefined) throw notThere(path, run, models);
  return found;
}

const idOf = (model: RunModel): string | undefined =>
  model.kind === 'logged' ? model.model.modelId : undefined;

function notThere(path: string, run: Run, models: readonly RunModel[]): UserError {
  const known = models.map((model) => model.path);
  return new UserError({
    message: `run ${run.runId} has no artifact and no logged model \`${path}\``,
    input: 'model-path',
    hint: known.length === 0 ? 'The run has logged no model.' : didYouMean(path, known),
  });
}

/** Downloads a run's model into a new folder below `temporary`; returns the path of its file or folder. */
export async function downloadRunModel(
  tracking: TrackingClient,
  run: Run,
  model: RunModel,
  temporary: string,
  signal: AbortSignal,
): Promise<string> {
  const folder = await mkdtemp(join(temporary, 'model-'));
  if (model.kind === 'logged') {
    await tracking.downloadLoggedModel(model.model, folder, signal);
    return folder;
  }
  if (model.isFolder) {
    await downloadFolder(tracking, run.runId, model.path, folder, signal);
    return folder;
  }
  const file = join(folder, model.path.slice(model.path.lastIndexOf('/') + 1));
  await tracking.downloadArtifact(run.runId, model.path, file, signal);
  return file;
}

/** Digest of a run's model, for the statement of a gate; undefined when the run has none, or several and none was named. */
export async function digestRunModel(
  tracking: TrackingClient,
  run: Run,
  wanted: string | undefined,
  temporary: string,
  signal: AbortSignal,
): Promise<JudgedModel | undefined> {
  const model = await findRunModel(tracking, run, wanted, signal);
  if (model === undefined) return undefined;
  const { sha256 }: PathDigest = await digestPath(
    await downloadRunModel(tracking, run, model, temporary, signal),
    signal,
  );
  return { path: model.path, sha256 };
}
