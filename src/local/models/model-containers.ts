import { listVersions } from '../assets/asset-routes.ts';
import {
  nextVersion,
  systemData,
  type AssetVersion,
  type Properties,
} from '../assets/asset-version.ts';
import { kinds } from '../assets/kinds.ts';
import { HttpFailure, type LocalRequest, type LocalResponse } from '../http/route.ts';
import { checkBody } from '../http/strict-body.ts';
import { param } from '../http/workspace-route.ts';
import type { LocalContext } from '../local-context.ts';
import { workspaceArmId } from '../workspace/workspace-names.ts';
import { containerKind, containerShape, type ModelContainerDocument } from './model-document.ts';

const untold: ModelContainerDocument = {
  description: null,
  tags: {},
  properties: {},
  isArchived: false,
};

/** Models as wholes: what their versions add up to, and what was said about them. */
export class ModelContainers {
  private readonly context: LocalContext;

  constructor(context: LocalContext) {
    this.context = context;
  }

  async get(request: LocalRequest): Promise<LocalResponse> {
    const name = param(request, 'name');
    const versions = (await this.byName()).get(name.toLowerCase());
    if (versions !== undefined) return { status: 200, body: await this.resource(versions) };
    const text = `models/${name.slice(0, 255)} does not exist in the workspace.`;
    throw new HttpFailure(404, 'NotFound', text);
  }

  /** All models by `listViewType`, at most `count` after the first `$skip`. */
  async list(request: LocalRequest): Promise<LocalResponse> {
    const query = request.url.searchParams;
    const view = query.get('listViewType') ?? 'ActiveOnly';
    const all = await Promise.all(
      [...(await this.byName()).values()].map((own) => this.resource(own)),
    );
    const wanted = all.filter(({ properties }) => {
      const isArchived = (properties as Properties)['isArchived'] === true;
      return view === 'All' || isArchived === (view === 'ArchivedOnly');
    });
    const skip = Number(query.get('$skip') ?? 0) || 0;
    const count = Number(query.get('count') ?? Infinity) || Infinity;
    return { status: 200, body: { value: wanted.slice(skip, skip + count), nextLink: null } };
  }

  /** Azure makes containers with their first version; a PUT says something about one that is there. */
  async put(request: LocalRequest): Promise<LocalResponse> {
    const name = param(request, 'name');
    const body = checkBody(await request.json(), containerShape);
    const given = body['properties'] as Partial<ModelContainerDocument>;
    const document: ModelContainerDocument = {
      description: given.description ?? null,
      tags: given.tags ?? {},
      properties: given.properties ?? {},
      isArchived: given.isArchived ?? false,
    };
    await this.get(request);
    await this.context.store.put(containerKind, name, document);
    return this.get(request);
  }

  /** Drops what was said about a model whose versions are deleted. */
  async forget(request: LocalRequest): Promise<void> {
    await this.context.store.delete(containerKind, param(request, 'name'));
  }

  private async byName(): Promise<ReadonlyMap<string, readonly AssetVersion[]>> {
    const groups = new Map<string, AssetVersion[]>();
    for (const one of await listVersions(this.context, kinds.modelVersions)) {
      const key = one.name.toLowerCase();
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return groups;
  }

  private async resource(versions: readonly AssetVersion[]): Promise<Properties> {
    const [first, latest] = [versions[0], versions.at(-1)];
    if (first === undefined || latest === undefined) throw new Error('a model without versions');
    const told = ((await this.context.store.get(containerKind, first.name)) ??
      untold) as ModelContainerDocument;
    const isArchived =
      told.isArchived || versions.every((one) => one.properties['isArchived'] === true);
    return {
      id: `${workspaceArmId(this.context.workspace)}/models/${first.name}`,
      name: first.name,
      type: 'Microsoft.MachineLearningServices/workspaces/models',
      properties: {
        ...told,
        isArchived,
        latestVersion: latest.version,
        nextVersion: nextVersion(versions.map(({ version }) => version)),
        provisioningState: 'Succeeded',
      },
      systemData: systemData(first.createdAt, latest.lastModifiedAt),
    };
  }
}
