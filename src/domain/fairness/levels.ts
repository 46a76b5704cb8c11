/** By code point, as Python compares strings; numbers by size where all values are numbers. */
export function sortLevels(values: Iterable<string>): string[] {
  const list = [...values];
  const isNumeric = list.every((value) => value.trim() !== '' && Number.isFinite(Number(value)));
  const compareText = (a: string, b: string): number => {
    const [one, other] = [Array.from(a), Array.from(b)];
    const index = one.findIndex((letter, i) => letter !== other[i]);
    if (index === -1) return one.length - other.length;
    return (one[index]?.codePointAt(0) ?? 0) - (other[index]?.codePointAt(0) ?? -1);
  };
  return list.sort((a, b) => (isNumeric ? Number(a) - Number(b) : 0) || compareText(a, b));
}
