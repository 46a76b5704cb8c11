/** Where the files of an asset are, as a URI says it. */
export type AssetLocation =
  | { readonly kind: 'datastore'; readonly datastore: string; readonly path: string }
  /** Below the artifacts of a run, or of a named output of a job. */
  | { readonly kind: 'job'; readonly job: string; readonly output: string; readonly path: string }
  | { readonly kind: 'model'; readonly name: string; readonly version: string }
  | { readonly kind: 'other' };

/** The output that stands for the artifacts of a run. */
export const artifactsOutput = 'default';

const datastoreUri =
  /^azureml:\/\/(?:subscriptions\/[^/]+\/resourcegroups\/[^/]+\/(?:providers\/[^/]+\/)?workspaces\/[^/]+\/)?datastores\/([^/]+)\/(?:paths\/)?(.*)$/i;
const jobUri = /^azureml:\/\/jobs\/([^/]+)\/outputs\/([^/]+)(?:\/paths)?(?:\/(.*))?$/i;
const runUri = /^runs:\/{1,3}([^/]+)(?:\/(.*))?$/i;
const modelId = /\/workspaces\/[^/]+\/models\/([^/]+)\/versions\/([^/]+)$/i;
const modelReference = /^azureml:([^:/@]+):([^:/@]+)$/i;

/**
 * Reads the URIs that Azure ML uses for files (azureml-rest.md §3, §5, §8): datastore paths in both lengths, with or without `paths/`,
 * outputs of jobs, `runs:/`, and model versions by id or `azureml:name:version`.
 */
export function parseLocation(uri: string): AssetLocation {
  const store = datastoreUri.exec(uri);
  if (store !== null) return { kind: 'datastore', datastore: store[1] ?? '', path: store[2] ?? '' };
  const job = jobUri.exec(uri);
  if (job !== null) {
    const [, name = '', output = '', path = ''] = job;
    const isArtifacts = output.toLowerCase() === 'artifacts';
    return { kind: 'job', job: name, output: isArtifacts ? artifactsOutput : output, path };
  }
  const run = runUri.exec(uri);
  if (run !== null)
    return { kind: 'job', job: run[1] ?? '', output: artifactsOutput, path: run[2] ?? '' };
  const model = modelId.exec(uri) ?? modelReference.exec(uri);
  if (model !== null) return { kind: 'model', name: model[1] ?? '', version: model[2] ?? '' };
  return { kind: 'other' };
}
