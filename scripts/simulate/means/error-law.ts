/** Distributions of the errors of a regression. */
import type { Random } from '../random.ts';
import { exponentialVariate, gammaVariate, normalVariate } from '../variates.ts';

/** Errors without their sign, with their mean and mean square. */
export interface ErrorLaw {
  readonly name: string;
  readonly draw: (random: Random) => number;
  readonly mean: number;
  readonly meanSquare: number;
}

/** From light tails to such where some moments are infinite, and errors that are mostly 0. */
export const ERROR_LAWS: readonly ErrorLaw[] = [
  {
    name: 'normal',
    draw: (random) => Math.abs(normalVariate(random)),
    mean: Math.sqrt(2 / Math.PI),
    meanSquare: 1,
  },
  { name: 'Laplace', draw: exponentialVariate, mean: 1, meanSquare: 2 },
  {
    name: 't with 5 df',
    draw: (random) =>
      Math.abs(normalVariate(random)) / Math.sqrt((2 * gammaVariate(random, 2.5)) / 5),
    mean: (4 * Math.sqrt(5)) / (3 * Math.PI),
    meanSquare: 5 / 3,
  },
  {
    name: 'log-normal',
    draw: (random) => Math.exp(normalVariate(random)),
    mean: Math.exp(0.5),
    meanSquare: Math.exp(2),
  },
  {
    name: 'one in 20 not 0',
    draw: (random) => (random() < 0.05 ? exponentialVariate(random) : 0),
    mean: 0.05,
    meanSquare: 0.1,
  },
  {
    name: 'whole numbers',
    draw: (random) => {
      const u = random();
      return u < 0.5 ? 0 : u < 0.8 ? 1 : u < 0.95 ? 2 : 5;
    },
    mean: 0.85,
    meanSquare: 2.15,
  },
];
