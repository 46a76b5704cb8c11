import type { Problem } from '../../shared/problem.ts';
import { ok, problems, type Result } from '../../shared/result.ts';
import type { Placed } from '../../shared/yaml/yaml-shape.ts';
import type { LocalPath, Reference } from './job-spec.ts';

/** What the edge knows about the files beside the job file. Paths are as written, relative to the job file. */
export interface JobFileFacts {
  /** The absolute path of something that exists inside the workspace, or why it may not be used. */
  readonly locate: (path: string, wanted: 'file' | 'any') => Result<string>;
  /** The text of such a file, of bounded size. */
  readonly readText: (path: string) => Result<string>;
}

const elsewhere = /^(azureml:|https?:\/\/|wasbs?:\/\/|abfss?:\/\/|adl:\/\/|git\+)/i;

/** Gives every problem a place, unless it has one. */
export function placedAt<T>(result: Result<T>, place: Partial<Problem>): Result<T> {
  return result.ok ? result : problems(...result.problems.map((each) => ({ ...place, ...each })));
}

/** A path beside the job file, or a reference that the platform resolves. */
export function resolvePath(
  field: string,
  said: Placed<string>,
  wanted: 'file' | 'any',
  facts: JobFileFacts,
): Result<LocalPath | Reference> {
  if (elsewhere.test(said.value)) return ok({ kind: 'reference', text: said.value });
  const found = facts.locate(said.value.replace(/^file:(\/\/)?/, ''), wanted);
  if (found.ok) return ok({ kind: 'local', path: found.value });
  return problems(
    ...found.problems.map((problem) => ({
      hint: 'Paths start from the folder of the job file.',
      ...problem,
      ...said.place,
      message: `\`${field}\`: ${problem.message}`,
    })),
  );
}

const versioned = /^azureml:(\/\/.+|\/subscriptions\/.+|[^:@/\s]+(:[^:@\s]+|@latest))$/i;

/** `azureml:name:version`, `azureml:name@latest`, `azureml://…` or an ARM id. */
export function resolveReference(field: string, said: Placed<string>): Result<Reference> {
  if (versioned.test(said.value)) return ok({ kind: 'reference', text: said.value });
  return problems({
    ...said.place,
    message: `\`${field}\`: \`${said.value}\` is not a reference to an asset`,
    hint: 'Write `azureml:name:version`, `azureml:name@latest`, or a mapping with `image`.',
  });
}

/** The name of a compute; `serverless` is the absence of one. */
export function resolveCompute(said: Placed<string> | undefined): Result<string | undefined> {
  if (said === undefined || said.value === 'serverless' || said.value === 'azureml:serverless')
    return ok(undefined);
  if (said.value === 'local')
    return problems({
      ...said.place,
      message: '`compute: local` is only known to the Azure command line',
      hint: 'Leave `compute` out and use the input `platform: local`.',
    });
  const name = said.value
    .replace(/^azureml:/i, '')
    .replace(/^\/subscriptions\/.*\/computes\//i, '');
  if (/^[a-zA-Z0-9][a-zA-Z0-9_-]{0,63}$/.test(name)) return ok(name);
  return problems({ ...said.place, message: `\`${said.value}\` is not the name of a compute` });
}
