import { parse } from 'yaml';
import { HttpFailure, type Route } from '../http/route.ts';
import { assetMembers, resourceShape } from '../http/strict-body.ts';
import type { LocalContext } from '../local-context.ts';
import { assetProperties, type Properties } from './asset-version.ts';
import { assetRoutes, type AssetCollection } from './asset-routes.ts';
import { kinds } from './kinds.ts';

const route = { name: 'Route', members: { path: 'string', port: 'number' } } as const;

const environmentShape = resourceShape('EnvironmentVersionResource', {
  name: 'EnvironmentVersion',
  members: {
    ...assetMembers,
    image: 'string',
    condaFile: 'string',
    osType: 'string',
    autoRebuild: 'string',
    environmentType: 'string',
    stage: 'string',
    build: {
      name: 'BuildContext',
      members: { contextUri: 'string', dockerfilePath: 'string' },
      required: ['contextUri'],
    },
    inferenceConfig: {
      name: 'InferenceContainerProperties',
      members: { livenessRoute: route, readinessRoute: route, scoringRoute: route },
    },
  },
});

/** Azure answers the conda file as JSON text (azureml-rest.md §4). */
function condaAsJson(text: string): string {
  try {
    return JSON.stringify(parse(text, { maxAliasCount: 50 }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new HttpFailure(400, 'RequestInvalid', `The conda file is not YAML: ${reason}`);
  }
}

function accept(given: Properties): Properties {
  const condaFile = given['condaFile'];
  if (given['build'] !== undefined && given['build'] !== null) {
    const text =
      'The local platform builds no images: name an image and a conda_file instead of build.';
    throw new HttpFailure(400, 'RequestInvalid', text);
  }
  return assetProperties({
    ...given,
    condaFile: typeof condaFile === 'string' ? condaAsJson(condaFile) : null,
    environmentType: 'UserCreated',
    osType: given['osType'] ?? 'Linux',
  });
}

/** Environment versions; a version that says something else is a conflict, as clients of Azure expect. */
export const environmentCollection: AssetCollection = {
  collection: 'environments',
  kind: kinds.environmentVersions,
  shape: environmentShape,
  accept,
  immutable: ['condaFile', 'image'],
  conflict: () =>
    new HttpFailure(409, 'Conflict', 'The environment version exists and cannot be changed.'),
};

export function environmentRoutes(context: LocalContext): readonly Route[] {
  return assetRoutes(context, environmentCollection);
}
