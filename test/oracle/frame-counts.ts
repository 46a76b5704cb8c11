/** Frames as files, counted by the reader that the gate counts with. */
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { countColumns } from '../../src/data/count-columns.ts';
import { summedColumns } from '../../src/commands/fairness-gate/reading/columns.ts';
import type { ColumnCounts } from '../../src/domain/fairness/column-counts.ts';
import { policyColumns, type FairnessPolicy } from '../../src/domain/fairness/fairness-policy.ts';
import { workerEntry } from '../data/counting.ts';
import type { GateFrame } from './gate-frames.ts';

/** Labels as files spell them, the negative one first; all of these are Fairlearn's two labels. */
const SPELLINGS = [
  ['0', '1'],
  ['0.0', '1.0'],
  ['False', 'True'],
  ['deny', 'grant'],
] as const;

const isNamed = (frame: GateFrame, index: number): boolean =>
  frame.task === 'classification' && index % SPELLINGS.length === 3 && !isSigned(frame);
const isSigned = ({ columns }: GateFrame): boolean =>
  ['y_true', 'y_pred'].some((name) => columns[name]!.includes(-1));

/** What a gate would be asked about a frame. */
export function framePolicy(frame: GateFrame, index: number): FairnessPolicy {
  const has = (column: string, as: string): object =>
    column in frame.columns ? { [as]: column } : {};
  return {
    yTrue: 'y_true',
    yPred: 'y_pred',
    ...has('weight', 'sampleWeight'),
    ...has('score', 'score'),
    ...has('probability', 'yPredProbability'),
    sensitiveFeatures: [...new Set(frame.features.flat())],
    controlFeatures: frame.control,
    positiveLabel: isNamed(frame, index) ? 'grant' : null,
    favorableLabel: null,
    thresholds: '',
    decision: 'point',
    confidenceLevel: 0.95,
    minDenominator: 1,
    undefined: 'zero',
    missing: frame.missing,
    excludeGroups: [],
  };
}

const cell = (value: string | number | null): string =>
  value === null
    ? ''
    : typeof value === 'number'
      ? String(value)
      : `"${value.replaceAll('"', '""')}"`;

/** The rows as lines: every sixth file is JSON lines, the others csv. */
function linesOf(
  frame: GateFrame,
  index: number,
): { readonly name: string; readonly lines: string[] } {
  const names = Object.keys(frame.columns);
  const spelling = SPELLINGS[index % SPELLINGS.length]!;
  const isSpelled = frame.task === 'classification' && !isSigned(frame);
  const rows = frame.columns['y_true']!.map((_, row) =>
    names.map((name) => {
      const value = frame.columns[name]![row]!;
      return isSpelled && name.startsWith('y_') ? spelling[value === 1 ? 1 : 0] : value;
    }),
  );
  if (index % 6 === 5) {
    const lines = rows.map((row) =>
      JSON.stringify(Object.fromEntries(row.map((v, i) => [names[i], v]))),
    );
    return { name: 'p.jsonl', lines };
  }
  const header = names.map(cell).join(',');
  return { name: 'p.csv', lines: [header, ...rows.map((row) => row.map(cell).join(','))] };
}

/** Writes a frame, every fifth as two files, and counts it. */
export async function countFrame(
  frame: GateFrame,
  index: number,
  folder: string,
): Promise<ColumnCounts> {
  const policy = framePolicy(frame, index);
  const { name, lines } = linesOf(frame, index);
  const header = name.endsWith('.csv') ? lines.slice(0, 1) : [];
  const rows = lines.slice(header.length);
  const half = index % 5 === 4 ? Math.ceil(rows.length / 2) : rows.length;
  const parts = [rows.slice(0, half), rows.slice(half)].filter((part) => part.length > 0);
  const files = parts.map((part, number) => {
    const path = join(folder, `${index}-${number}-${name}`);
    writeFileSync(path, `${[...header, ...part].join('\n')}\n`);
    return { path, name: `${number}-${name}` };
  });
  return countColumns(
    {
      files,
      columns: policyColumns(policy, frame.task),
      sums: summedColumns(policy, frame.task),
      workers: 0,
      workerEntry,
    },
    new AbortController().signal,
  );
}
