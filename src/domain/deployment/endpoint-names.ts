/**
 * Why Azure would refuse a name of an endpoint or a deployment (azure-ai-ml 1.28: 3 to 32 letters, digits and hyphens, beginning
 * with a letter, not ending with a hyphen); undefined when it would not.
 */
export function endpointNameProblem(what: string, name: string): string | undefined {
  const fits = name.length >= 3 && name.length <= 32;
  if (fits && /^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$/.test(name)) return undefined;
  return `\`${name.slice(0, 100)}\` is not a name of ${what}: 3 to 32 letters, digits and hyphens, the first a letter, the last no hyphen`;
}
