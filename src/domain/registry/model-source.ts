import { ok, problems, type Result } from '../../shared/result.ts';

/** Where the inputs say that the model is, before anyone has looked. */
export type ModelOrigin =
  /** `path` absent: the only model of the run. */
  | { readonly kind: 'run'; readonly runId: string; readonly path: string | undefined }
  | { readonly kind: 'job-output'; readonly runId: string; readonly output: string }
  | { readonly kind: 'local'; readonly path: string }
  /** `runId`: the run whose evidence counts, when one was named. */
  | { readonly kind: 'uri'; readonly uri: string; readonly runId: string | undefined };

export interface SourceInputs {
  readonly runId: string | undefined;
  readonly modelPath: string | undefined;
  readonly modelUri: string | undefined;
}

/** Reads `run-id`, `model-path` and `model-uri`: a run with or without a path, a URI, or a path on this machine. */
export function modelOrigin({ runId, modelPath, modelUri }: SourceInputs): Result<ModelOrigin> {
  if (modelUri !== undefined) {
    return modelPath === undefined
      ? fromUri(modelUri, runId)
      : problems({
          message: '`model-uri` and `model-path` both say where the model is',
          input: 'model-uri',
          hint: 'Say one of them.',
        });
  }
  if (runId !== undefined) return ok({ kind: 'run', runId, path: modelPath });
  if (modelPath !== undefined) return ok({ kind: 'local', path: modelPath });
  return problems({
    message: 'nothing says where the model is',
    input: 'run-id',
    hint: 'Say `run-id` (with `model-path` when the run has several models), `model-uri`, or `model-path` alone for a local file or folder.',
  });
}

function fromUri(uri: string, runId: string | undefined): Result<ModelOrigin> {
  const [, run, path] = /^runs:\/+([^/]+)\/(.+?)\/*$/.exec(uri) ?? [];
  if (run !== undefined) return sameRun({ kind: 'run', runId: run, path }, runId);
  const [, job, output, below] =
    /^azureml:\/\/jobs\/([^/]+)\/outputs\/([^/]+)(?:\/paths\/(.*?))?\/*$/.exec(uri) ?? [];
  if (job !== undefined && output === 'artifacts' && below) {
    return sameRun({ kind: 'run', runId: job, path: below }, runId);
  }
  if (job !== undefined && output !== undefined && output !== 'artifacts' && !below) {
    return sameRun({ kind: 'job-output', runId: job, output }, runId);
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(uri)) return ok({ kind: 'uri', uri, runId });
  return problems({
    message: `\`${uri.slice(0, 300)}\` is not a URI`,
    input: 'model-uri',
    hint: 'For example `runs:/<run id>/model` or `azureml://jobs/<job>/outputs/<output>`. A local path goes into `model-path`.',
  });
}

function sameRun(
  origin: Extract<ModelOrigin, { readonly kind: 'run' | 'job-output' }>,
  said: string | undefined,
): Result<ModelOrigin> {
  if (said === undefined || said === origin.runId) return ok(origin);
  return problems({
    message: `\`model-uri\` is about run ${origin.runId} and \`run-id\` says ${said}`,
    input: 'run-id',
  });
}
