/** What is promised of the rule, and which designs break it beyond chance. */
import { standardError, type Outcome } from './design.ts';

/** The promises: shares of replications. */
export const PROMISED = {
  /** P(fail) and P(pass) when the truth is the threshold: on average over the designs, and in each. */
  averageError: 0.05,
  error: 0.062,
  /** P(the right verdict) with the rows needed. */
  power: 0.88,
  /** Each one-sided bound. */
  coverage: 0.938,
} as const;

/** How many standard errors beyond a promise are not chance: a share exactly at its promise gets there once in 30,000 runs. */
const BEYOND = 4;

/** One promise that was not kept. */
export interface Breach {
  readonly design: string;
  readonly what: string;
  readonly share: number;
  readonly bound: number;
}

function outcomeBreaches(outcome: Outcome): Breach[] {
  const { design, replications, pass, fail, coverage } = outcome;
  const margin = (bound: number): number => BEYOND * standardError(bound, replications);
  const list: Breach[] = [];
  const atMost = (what: string, share: number, bound: number): void => {
    if (share > bound + margin(bound)) list.push({ design: design.name, what, share, bound });
  };
  const atLeast = (what: string, share: number | null, bound: number): void => {
    if (share !== null && share < bound - margin(bound))
      list.push({ design: design.name, what, share, bound });
  };
  if (design.promised === 'level') {
    atMost('P(fail)', fail, PROMISED.error);
    atMost('P(pass)', pass, PROMISED.error);
  }
  if (design.promised === 'pass') atLeast('P(pass)', pass, PROMISED.power);
  if (design.promised === 'fail') atLeast('P(fail)', fail, PROMISED.power);
  atLeast('coverage of lower', coverage.lower, PROMISED.coverage);
  atLeast('coverage of upper', coverage.upper, PROMISED.coverage);
  if (outcome.contradictions > 0) {
    const share = outcome.contradictions / outcome.compared;
    list.push({ design: design.name, what: 'contradicted', share, bound: 0 });
  }
  return list;
}

/** The mean of some numbers; NaN of none. */
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function averageBreaches(outcomes: readonly Outcome[]): Breach[] {
  const level = outcomes.filter(({ design }) => design.promised === 'level');
  return (['fail', 'pass'] as const).flatMap((verdict) => {
    const share = meanOf(level.map((outcome) => outcome[verdict]));
    const variance = level.reduce(
      (sum, outcome) => sum + standardError(outcome[verdict], outcome.replications) ** 2,
      0,
    );
    const bound = PROMISED.averageError;
    const limit = bound + (BEYOND * Math.sqrt(variance)) / level.length;
    if (!(share > limit)) return [];
    return [{ design: 'all with D = T', what: `mean P(${verdict})`, share, bound }];
  });
}

/** Every promise that is broken by more than four standard errors. */
export function breaches(outcomes: readonly Outcome[]): Breach[] {
  return [...outcomes.flatMap(outcomeBreaches), ...averageBreaches(outcomes)];
}
