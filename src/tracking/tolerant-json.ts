const stringOrBare = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g;

/** Parses JSON as Python writes it: bare `NaN` and `Infinity` become strings. Undefined when it is not JSON even so. */
export function parseTolerantJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const mended = text.replaceAll(stringOrBare, (part) =>
      part.startsWith('"') ? part : `"${part}"`,
    );
    try {
      return JSON.parse(mended) as unknown;
    } catch {
      return undefined;
    }
  }
}
