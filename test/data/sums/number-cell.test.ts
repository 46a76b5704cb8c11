import { expect, it } from 'vitest';
import { numberOf } from '../../../src/data/sums/number-cell.ts';
import { sumPlan, type NumberColumn, type NumberRole } from '../../../src/data/sums/sum-plan.ts';
import { describeProblem } from '../../../src/shared/problem.ts';

function column(role: NumberRole): NumberColumn {
  const named = { name: 'c', input: 'i' };
  const errors = { truth: named, prediction: named };
  const plan = sumPlan({ weight: named, probability: named, score: named, errors }, 1)!;
  return plan.numbers.find((each) => each.role === role)!;
}

const read = (text: string | null, role: NumberRole): string => {
  const number = numberOf(text, column(role), 3);
  return typeof number === 'number' ? String(number) : describeProblem({ ...number, file: 'f' });
};

it.each<[string, NumberRole, string]>([
  ['1', 'weight', '1'],
  [' -2.50e1 ', 'score', '-25'],
  ['0', 'probability', '0'],
  ['1', 'probability', '1'],
  ['1e300', 'score', '1e+300'],
  ['-1e48', 'truth', '-1e+48'],
  ['0', 'weight', '0'],
  ['1e-48', 'weight', '1e-48'],
])('reads %j as %s', (text, role, expected) => {
  expect(read(text, role)).toBe(expected);
});

const mend = 'Every row needs one: mend the file, or leave the row out of it.';
it.each<[string | null, NumberRole, string]>([
  [null, 'weight', `f:3: column \`c\` has no value here (input \`i\`). ${mend}`],
  ['', 'weight', `f:3: \`\` in column \`c\` is not a finite number (input \`i\`). ${mend}`],
  ['NaN', 'score', `f:3: \`NaN\` in column \`c\` is not a finite number (input \`i\`). ${mend}`],
  ['-inf', 'score', `f:3: \`-inf\` in column \`c\` is not a finite number (input \`i\`). ${mend}`],
  ['NA', 'truth', `f:3: \`NA\` in column \`c\` is not a finite number (input \`i\`). ${mend}`],
  [
    '1e999',
    'score',
    `f:3: \`1e999\` in column \`c\` is not a finite number (input \`i\`). ${mend}`,
  ],
  [
    '0,5',
    'score',
    'f:3: `0,5` in column `c` is not a number (input `i`). Write numbers such as 0.25 or 1e-3.',
  ],
  [
    '0x10',
    'score',
    'f:3: `0x10` in column `c` is not a number (input `i`). Write numbers such as 0.25 or 1e-3.',
  ],
  [
    '1e-50',
    'weight',
    'f:3: `1e-50` in column `c` is below 1e-48 and not 0 (input `i`). A sample weight is 0 or a number from 1e-48 to 1e+48.',
  ],
  [
    '-1',
    'weight',
    'f:3: `-1` in column `c` is negative (input `i`). A sample weight is 0 or a number from 1e-48 to 1e+48.',
  ],
  [
    '1.5',
    'probability',
    'f:3: `1.5` in column `c` is not between 0 and 1 (input `i`). It must be the probability of the positive prediction.',
  ],
  [
    '1e49',
    'truth',
    'f:3: `1e49` in column `c` is beyond 1e+48 (input `i`). Use another unit: squares of it must be summed.',
  ],
])('refuses %j as %s', (text, role, expected) => {
  expect(read(text, role)).toBe(expected);
});
