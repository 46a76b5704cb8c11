/** The kinds of documents in the store, one folder each. Model versions are written by the model registry and read here. */
export const kinds = {
  codeVersions: 'code-versions',
  environmentVersions: 'environment-versions',
  dataVersions: 'data-versions',
  modelVersions: 'model-versions',
  jobs: 'jobs',
} as const;

/** The id of an asset version's document. */
export function versionId(name: string, version: string): string {
  return `${name}/${version}`;
}
