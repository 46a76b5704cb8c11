import { productError, sumError } from './double-double.ts';

const minus = 45;
const plus = 43;
const point = 46;
const blank = 32;

/** Powers of ten that a double holds exactly. */
const powers = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const mostPower = 22;
/** Digits that a double holds exactly, whatever they are; and so many more that `powers` reach, beyond them. */
const mostDigits = 15;
const moreDigits = 7;
/** Far more than what the arithmetic of `quotient` loses, far less than what it must tell apart. */
const margin = 2 ** -96;

/**
 * Reads the decimal number at `at` into `numbers[index]`, correctly rounded; the place behind it and the blanks around it,
 * or -1 when it is anything but a plain number of usual length, which `numberOf` (number-cell.ts) must look at. Up to 15 digits
 * and powers up to 10^22 are one exact operation (Clinger 1990, "How to read floating point numbers accurately"); up to 22
 * digits take a division of double-doubles, whose rounding is known to be right unless it is next to a tie.
 */
export function readNumber(
  bytes: Uint8Array,
  at: number,
  numbers: Float64Array,
  index: number,
): number {
  let p = skipBlanks(bytes, at);
  const isNegative = bytes[p] === minus;
  if (isNegative || bytes[p] === plus) p++;
  let high = 0;
  let low = 0;
  let digits = 0;
  let seen = 0;
  let power = 0;
  let scale = 0;
  for (; ; p++) {
    const digit = (bytes[p] ?? 0) - 48;
    if (digit < 0 || digit > 9) {
      if (bytes[p] !== point || scale !== 0) break;
      scale = -1;
      continue;
    }
    seen++;
    power += scale;
    if (digits < mostDigits) high = 10 * high + digit;
    else low = 10 * low + digit;
    if (digits > 0 || digit > 0) digits++;
  }
  if (seen === 0 || digits > mostDigits + moreDigits) return -1;
  if (bytes[p] === 101 || bytes[p] === 69) {
    const behind = behindExponent(bytes, p + 1);
    if (behind < 0) return -1;
    power += exponentBetween(bytes, p + 1, behind);
    p = behind;
  }
  const value = scaled(high, low, digits, power);
  if (Number.isNaN(value)) return -1;
  numbers[index] = isNegative ? -value : value;
  return skipBlanks(bytes, p);
}

function skipBlanks(bytes: Uint8Array, at: number): number {
  let p = at;
  while (bytes[p] === blank) p++;
  return p;
}

/** The place behind the exponent at `at`, or -1 when there is none or it is long. */
function behindExponent(bytes: Uint8Array, at: number): number {
  const from = bytes[at] === minus || bytes[at] === plus ? at + 1 : at;
  let p = from;
  while (isDigit(bytes[p])) p++;
  return p > from && p <= from + 4 ? p : -1;
}

function exponentBetween(bytes: Uint8Array, at: number, behind: number): number {
  let exponent = 0;
  for (let p = at; p < behind; p++) {
    if (isDigit(bytes[p])) exponent = 10 * exponent + ((bytes[p] ?? 0) - 48);
  }
  return bytes[at] === minus ? -exponent : exponent;
}

const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 48 && byte <= 57;

/** The digits `high` and, behind them, `low`, times a power of ten; NaN when that is not easy. */
function scaled(high: number, low: number, digits: number, power: number): number {
  if (digits <= mostDigits) {
    if (power < -mostPower || power > mostPower) return high === 0 ? 0 : NaN;
    return power < 0 ? high / (powers[-power] ?? NaN) : high * (powers[power] ?? NaN);
  }
  if (power > 0 || power < -mostPower) return NaN;
  return quotient(high, powers[digits - mostDigits] ?? NaN, low, powers[-power] ?? NaN);
}

/** `(high * shift + low) / divisor`, rounded once; NaN when it is too near a tie to say. */
function quotient(high: number, shift: number, low: number, divisor: number): number {
  const product = high * shift;
  const sum = product + low;
  const rest = productError(high, shift, product) + sumError(product, low, sum);
  const first = sum / divisor;
  const back = first * divisor;
  const second = (sum - back - productError(first, divisor, back) + rest) / divisor;
  const value = first + second;
  const lost = second - (value - first);
  const unsure = margin * value;
  return value + (lost + unsure) === value && value + (lost - unsure) === value ? value : NaN;
}
