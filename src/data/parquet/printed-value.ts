import type { MetadataOptions, SchemaElement } from 'hyparquet';

/**
 * How parquet values become the texts that csv would have:
 * integers as they are (`1`), floating point as the shortest decimal that reads back the same (`1` for 1.0, `0.1`),
 * booleans `true` and `false`, strings as they are, dates `2024-01-31`, timestamps `2024-01-31T12:00:00Z` with
 * the fraction they need (UTC), decimals without trailing zeros, times of day as the stored integer. Null and NaN are
 * missing values: pandas writes one for the other.
 */
export function printValue(value: unknown, element: SchemaElement): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'number') throw new TypeError(`a parquet value is a ${typeof value}`);
  if (Number.isNaN(value)) return null;
  if (element.converted_type === 'DECIMAL')
    return String(Number(value.toFixed(element.scale ?? 0)));
  return element.type === 'FLOAT' ? shortestFloat(value) : String(value);
}

/** Why a column cannot be counted by, if it cannot. */
export function unprintable(element: SchemaElement): string | undefined {
  if (element.num_children !== undefined && element.num_children > 0) return 'is nested';
  if (element.repetition_type === 'REPEATED') return 'is a list';
  if (element.converted_type === 'DECIMAL') {
    return (element.precision ?? 0) > 15 ? 'is a decimal of more than 15 digits' : undefined;
  }
  const logical = element.logical_type?.type;
  if (element.converted_type === 'BSON' || element.converted_type === 'INTERVAL')
    return 'is binary';
  if (logical === 'GEOMETRY' || logical === 'GEOGRAPHY' || logical === 'VARIANT')
    return 'is binary';
  const binary =
    element.type === 'FIXED_LEN_BYTE_ARRAY' && logical !== 'UUID' && logical !== 'FLOAT16';
  return binary ? 'is binary' : undefined;
}

/** Single precision: as few digits as name the same float. */
function shortestFloat(value: number): string {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(value);
}

/** `units` since 1970, each of them 10^-digits seconds, as ISO 8601. */
function isoTimestamp(units: bigint, digits: number): string {
  const scale = 10n ** BigInt(digits);
  const fraction = ((units % scale) + scale) % scale;
  const seconds = Number((units - fraction) / scale);
  const whole = new Date(seconds * 1000).toISOString().slice(0, -5);
  const text = fraction.toString().padStart(digits, '0').replace(/0+$/, '');
  return text === '' ? `${whole}Z` : `${whole}.${text}Z`;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const decode = (bytes: Uint8Array): string => utf8.decode(bytes);

/** Parsers for hyparquet: texts instead of `Date` and the like, and invalid UTF-8 refused instead of patched. */
export const textParsers: NonNullable<MetadataOptions['parsers']> = {
  timestampFromMilliseconds: (units: bigint) => isoTimestamp(units, 3),
  timestampFromMicroseconds: (units: bigint) => isoTimestamp(units, 6),
  timestampFromNanoseconds: (units: bigint) => isoTimestamp(units, 9),
  dateFromDays: (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10),
  stringFromBytes: decode,
  jsonFromBytes: decode,
};
