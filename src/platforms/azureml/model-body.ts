import { asRecord, compact, member, textAt, textsAt, type JsonRecord } from '../../shared/json.ts';
import type { ModelType, ModelVersion } from '../../domain/registry/model-version.ts';
import type { ModelRegistration } from '../ports.ts';
import { parseLocation } from './asset-location.ts';
import { idPart } from './resource-id.ts';
import { protocolError } from './service-error.ts';

const types: Readonly<Record<string, ModelType>> = {
  mlflowmodel: 'mlflow_model',
  custommodel: 'custom_model',
  tritonmodel: 'triton_model',
};

/** The members of a version that a PUT may carry at 2024-04-01; `provisioningState` is the service's. */
const writable = [
  'description',
  'flavors',
  'isAnonymous',
  'isArchived',
  'jobName',
  'modelType',
  'modelUri',
  'properties',
  'stage',
  'tags',
];

/** The body of a new version. */
export function modelBody(registration: ModelRegistration, modelUri: string): JsonRecord {
  const { type, description, tags, properties, source } = registration;
  // The service derives the job from a URI that names it; of other places it has to be told.
  const jobName =
    source.kind === 'run' && parseLocation(modelUri).kind !== 'job' ? source.runId : undefined;
  return {
    properties: compact({
      modelType: type,
      modelUri,
      jobName,
      description: description === '' ? undefined : description,
      tags,
      properties,
      isAnonymous: false,
      isArchived: false,
    }),
  };
}

/** The body that says what a version is already, with more tags: a PUT replaces whatever it leaves out. */
export function retaggedBody(json: unknown, tags: Readonly<Record<string, string>>): JsonRecord {
  const known = asRecord(member(json, 'properties'));
  const kept = writable
    .map((name): [string, unknown] => [name, known[name]])
    .filter(([, value]) => value !== undefined && value !== null);
  return {
    properties: { ...Object.fromEntries(kept), tags: { ...textsAt(known, 'tags'), ...tags } },
  };
}

/** The run that a version came from: what the service derived, else what its URI says; empty for an upload. */
function runOf(properties: unknown, uri: string): string {
  const location = parseLocation(uri);
  return textAt(properties, 'jobName') ?? (location.kind === 'job' ? location.job : '');
}

/** Reads a version resource, whose `name` is its version: the model's name is in the id. */
export function readModel(json: unknown, studio: string, workspaceId: string): ModelVersion {
  const id = textAt(json, 'id') ?? '';
  const name = idPart(id, 'models');
  const version = idPart(id, 'versions');
  const properties = member(json, 'properties');
  if (name === undefined || version === undefined)
    throw protocolError('read the model version', 'the answer has no id of a model version');
  const uri = textAt(properties, 'modelUri') ?? '';
  const type = (textAt(properties, 'modelType') ?? '').toLowerCase().replaceAll('_', '');
  const page = `${studio}/model/${name}:${version}/details?wsid=${workspaceId}`;
  return {
    name: decodeURIComponent(name),
    version: decodeURIComponent(version),
    id,
    type: types[type] ?? 'custom_model',
    uri,
    url: studio === '' ? '' : page,
    description: textAt(properties, 'description') ?? '',
    tags: textsAt(properties, 'tags'),
    properties: textsAt(properties, 'properties'),
    runId: runOf(properties, uri),
    createdAt: new Date(textAt(json, 'systemData', 'createdAt') ?? 0),
  };
}
