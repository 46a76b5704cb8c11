import type { AssetVersion } from '../assets/asset-version.ts';
import { assetMembers, resourceShape } from '../http/strict-body.ts';

/** A model version as it is kept: the asset, and what only this room needs. */
export interface ModelDocument extends AssetVersion {
  /** The URI that the files came from, as it was given. */
  readonly source: string;
  /** The folder below `modelRoot` that holds the version's files and nothing else. */
  readonly folder: string;
}

/** What people may say about a model as a whole. */
export interface ModelContainerDocument {
  readonly description: string | null;
  readonly tags: Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly isArchived: boolean;
}

/** The kind of the documents about models as wholes. */
export const containerKind = 'model-containers';
/** Where the files of versions are, in the workspace's default datastore. */
export const modelRoot = 'LocalModels';

/** Types that Azure ML knows (azureml-rest.md §8). */
export const modelTypes = ['custom_model', 'mlflow_model', 'triton_model'] as const;

/** `ModelVersionResource` of api-version 2024-04-01. */
export const modelShape = resourceShape('ModelVersionResource', {
  name: 'ModelVersion',
  members: {
    ...assetMembers,
    modelType: 'string',
    modelUri: 'string',
    flavors: { mapOf: { name: 'FlavorData', members: { data: { mapOf: 'any' } } } },
    jobName: 'string',
    stage: 'string',
  },
  required: ['modelUri'],
});

/** `ModelContainerResource` of api-version 2024-04-01. */
export const containerShape = resourceShape('ModelContainerResource', {
  name: 'ModelContainer',
  members: {
    description: 'string',
    properties: { mapOf: 'any' },
    tags: { mapOf: 'any' },
    isArchived: 'boolean',
    latestVersion: 'string',
    nextVersion: 'string',
    provisioningState: 'string',
  },
});
