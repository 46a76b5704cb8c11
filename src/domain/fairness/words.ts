/** Numbers and lists as they stand in sentences. */

/** A number with three decimals, and more where fewer would put it on the wrong side of the threshold. */
export function shortNumber(value: number, threshold: number): string {
  for (let digits = 3; digits < 7; digits++) {
    const text = value.toFixed(digits);
    if (Math.sign(Number(text) - threshold) === Math.sign(value - threshold)) return text;
  }
  return value.toFixed(6);
}

/** The first few names in quotes, and how many more there are. */
export function quotedList(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).map((name) => `\`${name}\``);
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(' and ');
}

/** A number of rows, of which small ones are personal data; effective sizes and expected predictions are fractions. */
export function rowsText(rows: number, minimumCell = 0): string {
  if (rows > 0 && rows < minimumCell) return `fewer than ${minimumCell}`;
  return Number.isInteger(rows) ? wholeNumber(rows) : `effectively ${rows.toFixed(1)}`;
}

/** A whole number with thousands separated, the same in every locale. */
export function wholeNumber(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
