/** Parts of an ARM id; the service changes the case of its fixed words at will (azureml-rest.md §0). */
export function idPart(id: string, kind: string): string | undefined {
  const parts = id.split('/');
  const at = parts.findIndex((part) => part.toLowerCase() === kind.toLowerCase());
  return at < 0 ? undefined : parts[at + 1];
}
