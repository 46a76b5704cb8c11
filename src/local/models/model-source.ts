import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createUriResolver, UriFailure, type UriResolver } from '../assets/resolve-uri.ts';
import { HttpFailure } from '../http/route.ts';
import { openJobRegistry } from '../jobs/job-registry.ts';
import { outputUris } from '../jobs/job-resource.ts';
import type { LocalContext } from '../local-context.ts';
import type { MlflowPort } from '../mlflow-port.ts';

/** Files that are going to be a model version. */
export interface ModelSource {
  /** The absolute file or folder. */
  readonly path: string;
  readonly isFolder: boolean;
  /** The job (or run) that they came from; null for files that were uploaded. */
  readonly jobName: string | null;
}

const ofRun =
  /^(?:azureml:\/\/(?:[^/]+\/)*?jobs\/([^/]+)\/outputs\/(?:artifacts|default)\/(?:paths\/)?|runs:\/+([^/]+)\/)(.+?)\/*$/i;
const ofJob = /^azureml:\/\/(?:[^/]+\/)*?jobs\/([^/]+)\/outputs\//i;

const userError = (message: string): HttpFailure => new HttpFailure(400, 'UserError', message);

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    const stats = await stat(path);
    return stats.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'missing';
  }
}

/** Finds the files behind the `modelUri` of a new version. */
export class ModelSources {
  private readonly mlflow: MlflowPort;
  private readonly resolver: UriResolver;

  constructor(context: LocalContext, mlflow: MlflowPort) {
    this.mlflow = mlflow;
    const jobs = openJobRegistry(context.store);
    this.resolver = createUriResolver(context, mlflow, async (name) => {
      const job = await jobs.get(name);
      return job === undefined ? undefined : outputUris(job);
    });
  }

  /**
   * The files of a URI: artifacts of a job or run (when there are none, the model of that name that MLflow 3 keeps beside the
   * run), a job's named output, or a place in a datastore. Throws `HttpFailure` 400 `UserError` when there is nothing, and when an
   * `mlflow_model` has no MLmodel file at its root.
   */
  async find(uri: string, type: string, signal: AbortSignal): Promise<ModelSource> {
    const path = await this.locate(uri, signal);
    const kind = await kindOf(path);
    if (kind === 'missing') {
      throw userError(`The model path '${uri.slice(0, 300)}' does not exist.`);
    }
    if (type === 'mlflow_model' && (await kindOf(join(path, 'MLmodel'))) !== 'file') {
      throw userError(
        `A model of type mlflow_model needs the file MLmodel at its root: ${uri.slice(0, 300)} has none.`,
      );
    }
    const [, job] = ofJob.exec(uri) ?? [];
    const run = ofRun.exec(uri)?.[2];
    return { path, isFolder: kind === 'folder', jobName: job ?? run ?? null };
  }

  private async locate(uri: string, signal: AbortSignal): Promise<string> {
    try {
      const path = await this.resolver.resolve(uri, signal);
      if ((await kindOf(path)) !== 'missing') return path;
      const [, job, run, name] = ofRun.exec(uri) ?? [];
      const owner = job ?? run;
      if (owner === undefined || name === undefined) return path;
      return (await this.mlflow.findLoggedModel(owner, name, signal)) ?? path;
    } catch (error) {
      if (error instanceof UriFailure) throw userError(error.message);
      throw error;
    }
  }
}
