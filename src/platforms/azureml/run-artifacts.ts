import { UserError } from '../../errors.ts';
import { asArray, member, textAt } from '../../shared/json.ts';
import { didYouMean } from '../../shared/nearest-names.ts';
import type { Place } from './asset-files.ts';
import { parseLocation } from './asset-location.ts';
import type { Datastores } from './upload/datastore.ts';
import type { Workspace } from './workspace.ts';

/** Where a model of a run is, and what to register it as. */
export interface RunModel {
  readonly place: Place;
  readonly uri: string;
}

interface Run {
  readonly id: string;
  readonly experimentId: string;
  readonly root: Place;
}

const artifactStore = 'workspaceartifactstore';
const mostModels = 50;

const paths = (place: Place): string =>
  `azureml://datastores/${place.datastore}/paths/${place.path}`;

/** The blobs behind an artifact URI: MLflow's own scheme means the root of the artifact store, Azure's names the run. */
function placeOfArtifacts(uri: string, runId: string): Place {
  const [, own] = /^mlflow-artifacts:\/+(.+)$/.exec(uri) ?? [];
  if (own !== undefined) return { datastore: artifactStore, path: own.replace(/\/+$/, '') };
  const location = parseLocation(uri);
  if (location.kind === 'datastore') return location;
  return { datastore: artifactStore, path: `ExperimentRun/dcid.${runId}` };
}

async function readRun(workspace: Workspace, runId: string, signal: AbortSignal): Promise<Run> {
  const path = `/runs/get?run_id=${encodeURIComponent(runId)}`;
  const request = { method: 'GET', doing: `read the run ${runId}`, accept: [404] } as const;
  const answer = await workspace.mlflow(path, request, signal);
  const info = member(answer.json, 'run', 'info');
  if (answer.status === 404 || textAt(info, 'run_id') === undefined)
    throw new UserError({ message: `there is no run ${runId}`, input: 'run-id' });
  return {
    id: runId,
    experimentId: textAt(info, 'experiment_id') ?? '',
    root: placeOfArtifacts(textAt(info, 'artifact_uri') ?? '', runId),
  };
}

interface LoggedModel {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
}

/** The models that MLflow 3 keeps beside the artifacts of a run, newest first; none where the server has no such API. */
async function loggedModels(
  workspace: Workspace,
  run: Run,
  signal: AbortSignal,
): Promise<readonly LoggedModel[]> {
  const json = {
    experiment_ids: [run.experimentId],
    filter: `source_run_id = '${run.id.replaceAll("'", '')}'`,
    max_results: mostModels,
    order_by: [{ field_name: 'creation_timestamp', ascending: false }],
  };
  const doing = `look for the models of the run ${run.id}`;
  const answer = await workspace.mlflow(
    '/logged-models/search',
    { method: 'POST', doing, json, accept: [404, 405, 501], repeatable: true },
    signal,
  );
  return asArray(member(answer.json, 'models')).map((model) => ({
    id: textAt(model, 'info', 'model_id') ?? '',
    name: textAt(model, 'info', 'name') ?? '',
    place: placeOfArtifacts(textAt(model, 'info', 'artifact_uri') ?? '', run.id),
  }));
}

/**
 * Finds the model of a run by the path below its artifacts, or by the name or id of a model that MLflow 3 keeps elsewhere. The URI names the
 * run where it can, so that the registry keeps the lineage. Throws `UserError` when the run has no such model.
 */
export async function findRunModel(
  workspace: Workspace,
  datastores: Datastores,
  runId: string,
  path: string,
  signal: AbortSignal,
): Promise<RunModel> {
  const run = await readRun(workspace, runId, signal);
  const clean = path.replaceAll(/^\/+|\/+$/g, '');
  const place = { ...run.root, path: `${run.root.path}/${clean}` };
  const { container } = await datastores.byName(place.datastore, signal);
  const blobs = await container.list(place.path, signal);
  if (blobs.some(({ name }) => name === place.path || name.startsWith(`${place.path}/`))) {
    const isJob = run.root.path === `ExperimentRun/dcid.${runId}`;
    const uri = isJob ? `azureml://jobs/${runId}/outputs/artifacts/paths/${clean}` : paths(place);
    return { place, uri };
  }
  const models = await loggedModels(workspace, run, signal);
  // A run may log two models of one name: the newest has it, and each has its id.
  const model = models.find(({ id, name }) => name === clean || id === clean);
  if (model !== undefined) return { place: model.place, uri: paths(model.place) };
  const names = [...new Set(models.map(({ name }) => name))];
  throw new UserError({
    message: `the run ${runId} has no model at ${JSON.stringify(path)}`,
    input: 'model-path',
    ...(names.length === 0 ? {} : { hint: didYouMean(clean, names) }),
  });
}
