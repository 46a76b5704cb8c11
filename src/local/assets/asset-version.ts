import { workspaceArmId, type WorkspaceNames } from '../workspace/workspace-names.ts';

export type Properties = Readonly<Record<string, unknown>>;

/** A version of an asset as it is kept on disk. */
export interface AssetVersion {
  readonly name: string;
  readonly version: string;
  readonly properties: Properties;
  /** ISO 8601 with milliseconds. */
  readonly createdAt: string;
  readonly lastModifiedAt: string;
}

/** Azure's `systemData`; local has one user. */
export function systemData(createdAt: string, lastModifiedAt: string): Properties {
  return {
    createdAt,
    createdBy: 'local',
    createdByType: 'User',
    lastModifiedAt,
    lastModifiedBy: 'local',
    lastModifiedByType: 'User',
  };
}

/** The ARM id of a version; `collection` is `codes`, `environments`, `data` or `models`. */
export function versionArmId(
  names: WorkspaceNames,
  collection: string,
  asset: Pick<AssetVersion, 'name' | 'version'>,
): string {
  return `${workspaceArmId(names)}/${collection}/${asset.name}/versions/${asset.version}`;
}

/** The resource as answered. Its `name` is the version, not the asset's name (azureml-rest.md §0). */
export function versionResource(
  names: WorkspaceNames,
  collection: string,
  asset: AssetVersion,
): Properties {
  return {
    id: versionArmId(names, collection, asset),
    name: asset.version,
    type: `Microsoft.MachineLearningServices/workspaces/${collection}/versions`,
    properties: asset.properties,
    systemData: systemData(asset.createdAt, asset.lastModifiedAt),
  };
}

/** `isArchived` false and the other optional members null, as Azure answers. */
export function assetProperties(given: Properties): Properties {
  return {
    description: null,
    isAnonymous: false,
    isArchived: false,
    ...given,
    tags: given['tags'] ?? {},
    properties: given['properties'] ?? {},
    provisioningState: 'Succeeded',
  };
}

/** The version that Azure proposes next: one more than the largest whole number there is. */
export function nextVersion(versions: readonly string[]): string {
  const numbers = versions.filter((text) => /^\d{1,15}$/.test(text)).map(Number);
  return String(Math.max(0, ...numbers) + 1);
}
