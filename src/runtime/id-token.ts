/** A fresh OIDC token of this workflow job (needs `id-token: write`); masked by the toolkit before it is returned. */
export async function getIdToken(audience: string): Promise<string> {
  const { getIDToken } = await import('@actions/core');
  return getIDToken(audience);
}
