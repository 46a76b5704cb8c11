import { listVersions, type AssetCollection } from '../assets/asset-routes.ts';
import { assetProperties, versionResource, type Properties } from '../assets/asset-version.ts';
import { kinds, versionId } from '../assets/kinds.ts';
import { HttpFailure, type LocalRequest, type LocalResponse } from '../http/route.ts';
import { checkBody } from '../http/strict-body.ts';
import { param } from '../http/workspace-route.ts';
import type { LocalContext } from '../local-context.ts';
import { Turns } from '../store/turns.ts';
import { modelShape, modelTypes, type ModelDocument } from './model-document.ts';
import type { ModelFiles } from './model-files.ts';
import type { ModelSources } from './model-source.ts';

/** Azure's rule for names and versions of models. */
const assetName = /^[a-zA-Z0-9][a-zA-Z0-9\-_.]{0,254}$/;

const invalid = (message: string): HttpFailure => new HttpFailure(400, 'RequestInvalid', message);

function typeOf(properties: Properties): string {
  const given = properties['modelType'] ?? 'custom_model';
  if (typeof given === 'string' && modelTypes.some((type) => type === given)) return given;
  throw invalid(`modelType must be one of ${modelTypes.join(', ')}.`);
}

/** Of URIs only the case of ids may differ; a slash at the end says the same. */
const sameUri = (a: string, b: string): boolean =>
  a.replace(/\/+$/, '').toLowerCase() === b.replace(/\/+$/, '').toLowerCase();

/** Versions whose stage the query asks for (`?stage=Production`); undefined when it does not. */
export function byStage(request: LocalRequest, all: readonly ModelDocument[]) {
  const stage = request.url.searchParams.get('stage');
  if (stage === null || stage === '') return undefined;
  const name = param(request, 'name').toLowerCase();
  return all.filter((one) => one.name.toLowerCase() === name && one.properties['stage'] === stage);
}

/** For the routes that all assets share; models are written by `ModelVersions` alone. */
export const modelCollection: AssetCollection = {
  collection: 'models',
  kind: kinds.modelVersions,
  shape: modelShape,
  accept: assetProperties,
  immutable: [],
  conflict: () => new HttpFailure(400, 'UserError', 'Asset paths cannot be updated.'),
  search: (request, all) => byStage(request, all as readonly ModelDocument[]),
};

/** Writes and deletes model versions. */
export class ModelVersions {
  private readonly context: LocalContext;
  private readonly sources: ModelSources;
  private readonly files: ModelFiles;
  private readonly turns = new Turns();

  constructor(context: LocalContext, sources: ModelSources, files: ModelFiles) {
    this.context = context;
    this.sources = sources;
    this.files = files;
  }

  async put(request: LocalRequest): Promise<LocalResponse> {
    const [name, version] = [param(request, 'name'), param(request, 'version')];
    if (![name, version].every((text) => assetName.test(text))) {
      throw invalid(`Asset name and version must match ${assetName.source}.`);
    }
    const body = checkBody(await request.json(), modelShape);
    const given = body['properties'] as Properties;
    const id = versionId(name, version);
    return this.turns.take(id, async () => {
      const before = (await this.context.store.get(kinds.modelVersions, id)) as
        ModelDocument | undefined;
      const after =
        before === undefined ? await this.create(name, version, given) : this.change(before, given);
      await this.context.store.put(kinds.modelVersions, id, after);
      const resource = versionResource(this.context.workspace, 'models', after);
      return { status: before === undefined ? 201 : 200, body: resource };
    });
  }

  async delete(request: LocalRequest): Promise<LocalResponse> {
    const id = versionId(param(request, 'name'), param(request, 'version'));
    return { status: (await this.remove(id)) ? 200 : 204 };
  }

  async deleteAll(request: LocalRequest): Promise<LocalResponse> {
    const name = param(request, 'name').toLowerCase();
    const all = await listVersions(this.context, kinds.modelVersions);
    const own = all.filter((one) => one.name.toLowerCase() === name);
    for (const one of own) await this.remove(versionId(one.name, one.version));
    return { status: own.length > 0 ? 200 : 204 };
  }

  /** The document goes first: a crash in between leaves files that nobody names, which the next start removes. */
  private remove(id: string): Promise<boolean> {
    return this.turns.take(id, async () => {
      const found = await this.context.store.get(kinds.modelVersions, id);
      if (found === undefined) return false;
      await this.context.store.delete(kinds.modelVersions, id);
      await this.files.remove((found as ModelDocument).folder);
      return true;
    });
  }

  private async create(name: string, version: string, given: Properties): Promise<ModelDocument> {
    const source = String(given['modelUri']);
    const modelType = typeOf(given);
    const { signal } = this.context;
    const found = await this.sources.find(source, modelType, signal);
    const { folder, uri } = await this.files.keep(found, signal);
    const now = new Date().toISOString();
    const jobName = given['jobName'] ?? found.jobName;
    const properties = modelProperties({ ...given, modelType, modelUri: uri, jobName });
    return { name, version, source, folder, properties, createdAt: now, lastModifiedAt: now };
  }

  /** A second PUT replaces what may change; the files, their type and where they came from may not. */
  private change(before: ModelDocument, given: Properties): ModelDocument {
    const { modelUri, jobName } = before.properties;
    const uri = String(given['modelUri']);
    if (!sameUri(uri, String(modelUri)) && !sameUri(uri, before.source)) {
      throw modelCollection.conflict();
    }
    const modelType = typeOf({ modelType: before.properties['modelType'], ...given });
    if (modelType !== before.properties['modelType']) {
      throw new HttpFailure(400, 'UserError', 'The type of a model version cannot be updated.');
    }
    const properties = modelProperties({ ...given, modelType, modelUri, jobName });
    return { ...before, properties, lastModifiedAt: new Date().toISOString() };
  }
}

/** Clients of Azure cannot read a model whose `flavors` is null (azure-clients.md §2). */
function modelProperties(given: Properties): Properties {
  return assetProperties({ stage: null, ...given, flavors: given['flavors'] ?? {} });
}
