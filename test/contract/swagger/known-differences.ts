/** Where the real service differs from its own swagger, so that whoever is faithful to it must. */
export const KNOWN_DIFFERENCES: readonly { readonly line: RegExp; readonly why: string }[] = [
  {
    line: /^Datastores_(Get|List) response 200: OBJECT_MISSING_REQUIRED_PROPERTY at \S*\/credentials\/secrets: /,
    why: 'The service never shows the secrets of a datastore outside `listSecrets`, though the swagger requires the member.',
  },
];
