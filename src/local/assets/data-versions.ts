import { HttpFailure, type Route } from '../http/route.ts';
import { assetMembers, resourceShape, type ObjectShape } from '../http/strict-body.ts';
import type { LocalContext } from '../local-context.ts';
import { assetProperties } from './asset-version.ts';
import { assetRoutes, type AssetCollection } from './asset-routes.ts';
import { kinds } from './kinds.ts';

const data = (name: string, members: ObjectShape['members'] = {}): ObjectShape => ({
  name,
  members: { ...assetMembers, dataType: 'string', dataUri: 'string', ...members },
  required: ['dataUri'],
});

const dataShape = resourceShape('DataVersionBaseResource', {
  discriminator: 'dataType',
  choices: {
    uri_file: data('UriFileDataVersion'),
    uri_folder: data('UriFolderDataVersion'),
    mltable: data('MLTableData', { referencedUris: 'strings' }),
  },
});

/** Data versions: names for places in a datastore. */
export const dataCollection: AssetCollection = {
  collection: 'data',
  kind: kinds.dataVersions,
  shape: dataShape,
  accept: assetProperties,
  immutable: ['dataUri', 'dataType'],
  conflict: () => new HttpFailure(400, 'UserError', 'Asset paths cannot be updated.'),
};

export function dataRoutes(context: LocalContext): readonly Route[] {
  return assetRoutes(context, dataCollection);
}
