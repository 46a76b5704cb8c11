import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const races = [
  'White',
  'White',
  'White',
  'Black',
  'Asian-Pac-Islander',
  'Amer-Indian-Eskimo',
  'Other',
];
const blockRows = 50_000;

/** A csv file of five columns and so many rows, always the same, made once in the system's temporary folder. */
export function predictionsFile(rows: number): string {
  const folder = join(tmpdir(), 'ml-actions-bench');
  const path = join(folder, `predictions-${rows}.csv`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  process.stderr.write(`writing ${rows} rows to ${path} (once)\n`);
  const random = generator(20_240_101);
  const file = openSync(`${path}.new`, 'w');
  writeSync(file, 'id,sex,race,y_true,y_pred\n');
  for (let first = 0; first < rows; first += blockRows) {
    let block = '';
    for (let id = first; id < Math.min(rows, first + blockRows); id++) block += row(id, random);
    writeSync(file, block);
  }
  closeSync(file);
  renameSync(`${path}.new`, path);
  return path;
}

function row(id: number, random: () => number): string {
  const sex = random() < 0.67 ? 'male' : 'female';
  const race = races[Math.floor(random() * races.length)] ?? '';
  return `${id},${sex},${race},${random() < 0.3 ? 1 : 0},${random() < 0.35 ? 1 : 0}\n`;
}

/** Numbers in [0, 1), the same in every run: mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
