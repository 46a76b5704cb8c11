/** A JSON object as it came from somewhere else: nothing about its members is known. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one when it is anything else. */
export function asRecord(value: unknown): JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonRecord)
    : {};
}

/** The value as an array; an empty one when it is anything else. */
export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The member at a path of own keys, or undefined as soon as one is missing. */
export function member(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => {
    const record = asRecord(at);
    return Object.hasOwn(record, key) ? record[key] : undefined;
  }, value);
}

/** The non-empty string at a path. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = member(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** The string members of the object at a path; others (services add nulls and nested values) are left out. */
export function textsAt(value: unknown, ...path: readonly string[]): Record<string, string> {
  const entries = Object.entries(asRecord(member(value, ...path)));
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The parsed text, or undefined when it is not JSON: services answer with HTML and plain text too. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A copy without the members that are undefined: strict services refuse nulls and unknown members alike. */
export const compact = <T extends object>(
  record: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;
