import { UserError } from '../../errors.ts';
import type { AssetType, CommandJobSpec, JobOutputSpec } from '../../domain/training/job-spec.ts';
import { didYouMean } from '../../shared/nearest-names.ts';
import { compact, type JsonRecord } from '../../shared/json.ts';
import { needsPreview, settingsBody } from './job-settings-body.ts';

/** Ids and URIs that the parts of a job were found or uploaded as. */
export interface JobParts {
  readonly codeId?: string;
  readonly environmentId: string;
  readonly computeId?: string;
  /** By the name of the input, for inputs that are assets. */
  readonly inputUris: Readonly<Record<string, string>>;
}

const inputModes: Readonly<Record<string, string>> = {
  ro_mount: 'ReadOnlyMount',
  rw_mount: 'ReadWriteMount',
  download: 'Download',
  direct: 'Direct',
  eval_mount: 'EvalMount',
  eval_download: 'EvalDownload',
};

const outputModes: Readonly<Record<string, string>> = {
  rw_mount: 'ReadWriteMount',
  mount: 'ReadWriteMount',
  upload: 'Upload',
  direct: 'Direct',
};

function mapMode(
  modes: Readonly<Record<string, string>>,
  mode: string | undefined,
  what: string,
): string | undefined {
  if (mode === undefined) return undefined;
  const key = mode.toLowerCase();
  if (Object.hasOwn(modes, key)) return modes[key];
  const hint = didYouMean(mode, Object.keys(modes));
  throw new UserError({ message: `${what} has the unknown mode ${mode}`, input: 'job-file', hint });
}

function inputs(spec: CommandJobSpec, uris: JobParts['inputUris']): JsonRecord {
  const entries = Object.entries(spec.inputs).map(([name, input]) => {
    if (input.kind === 'literal') return [name, { jobInputType: 'literal', value: input.value }];
    const mode = mapMode(inputModes, input.mode, `the input ${name}`);
    return [name, compact({ jobInputType: input.type, uri: uris[name], mode })];
  });
  return Object.fromEntries(entries) as JsonRecord;
}

function output(name: string, spec: JobOutputSpec): JsonRecord {
  const { type, mode, path, name: assetName, version: assetVersion } = spec;
  const jobOutputType: AssetType = type;
  const mapped = mapMode(outputModes, mode, `the output ${name}`);
  return compact({ jobOutputType, mode: mapped, uri: path, assetName, assetVersion });
}

/**
 * The body of a command job for the api-version of `jobApiVersion`: only members that were said, and no nulls, because the service
 * refuses unknown members and a null is a value to it. Expressions such as `${{inputs.x}}` are sent as they are; literals are strings.
 */
export function jobBody(name: string, spec: CommandJobSpec, parts: JobParts): JsonRecord {
  const { limits } = spec;
  const properties = compact({
    jobType: 'Command',
    displayName: spec.displayName ?? name,
    experimentName: spec.experimentName,
    description: spec.description,
    tags: spec.tags,
    properties: spec.properties,
    command: spec.command,
    codeId: parts.codeId,
    environmentId: parts.environmentId,
    environmentVariables: spec.environmentVariables,
    computeId: parts.computeId,
    ...settingsBody(spec),
    limits:
      limits === undefined
        ? undefined
        : { jobLimitsType: 'Command', timeout: `PT${limits.timeoutSeconds}S` },
    inputs: inputs(spec, parts.inputUris),
    outputs: Object.fromEntries(
      Object.entries(spec.outputs).map(([key, value]) => [key, output(key, value)]),
    ),
    isArchived: false,
  });
  return { properties };
}

/**
 * The api-version that knows everything the job says; undefined: the stable one of all other requests. What only a
 * preview knows is sent as azure-ai-ml 1.35.2 sends every command job.
 */
export function jobApiVersion(spec: CommandJobSpec): string | undefined {
  const isAsset = Object.values(spec.outputs).some(({ name }) => name !== undefined);
  return isAsset || needsPreview(spec) ? '2025-01-01-preview' : undefined;
}
