/** Names of models (Azure ML's rule for assets): 1 to 255 letters, digits, `-`, `_`, `.`, the first a letter or a digit. */
export function modelNameProblem(name: string): string | undefined {
  if (/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,254}$/.test(name)) return undefined;
  return `\`${name.slice(0, 300)}\` is not a name of a model: 1 to 255 letters, digits, \`-\`, \`_\` and \`.\`, the first a letter or a digit`;
}

/**
 * Why a text cannot be an alias. MLflow's rule (letters, digits, `-`, `_`, at most 255, not `latest`, not `v` and digits), and not
 * what `model-version` means something else by: a number, or `latest-passed`.
 */
export function aliasProblem(alias: string): string | undefined {
  const reserved = /^(latest|latest-passed|v?\d+)$/i.test(alias);
  if (reserved) return `\`${alias}\` is reserved and cannot be an alias`;
  if (/^[A-Za-z0-9_-]{1,255}$/.test(alias)) return undefined;
  return `\`${alias.slice(0, 300)}\` is not an alias: 1 to 255 letters, digits, \`-\` and \`_\``;
}
