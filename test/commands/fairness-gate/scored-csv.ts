/**
 * A csv with the columns sex, y_true, y_pred and s: for each group scores on an even grid, shifted by its number, that tell
 * the labels apart somewhat; a group has `rows` rows unless `sizes` says otherwise.
 */
export function scoredCsv(
  groups: Readonly<Record<string, number>>,
  rows: number,
  sizes: Readonly<Record<string, number>> = {},
): string {
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const lines = Object.entries(groups).flatMap(([group, shift]) =>
    Array.from({ length: sizes[group] ?? rows }, (_, row) => {
      const truth = row % 2;
      // Golden-ratio steps: spread evenly, and apart for every row.
      const spread = (row * 0.618_033_988_75) % 1;
      const score = Math.min(1, 0.2 + 0.3 * truth + shift + 0.5 * (spread - 0.3));
      const shown = Math.max(0, score).toFixed(3);
      return `${quote(group)},${truth},${Number(shown) > 0.45 ? 1 : 0},${shown}`;
    }),
  );
  return ['sex,y_true,y_pred,s', ...lines, ''].join('\n');
}
