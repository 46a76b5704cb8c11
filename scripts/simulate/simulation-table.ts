/** The measured part of docs/simulation.md. */
import { standardError, type Outcome } from './design.ts';
import { meanOf, type Breach } from './promises.ts';

const percent = (share: number | null): string =>
  share === null ? '–' : `${(100 * share).toFixed(2)} %`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const least = (values: readonly (number | null)[]): string => {
  const known = values.filter((value) => value !== null);
  return percent(known.length === 0 ? null : known.reduce((a, b) => Math.min(a, b), 1));
};
const most = (values: readonly number[]): string =>
  percent(values.reduce((a, b) => Math.max(a, b), 0));
const span = (values: readonly number[]): string => `${least(values)} – ${most(values)}`;

function summaryRow(outcomes: readonly Outcome[]): string[] {
  const pick = <T extends number | null>(of: (outcome: Outcome) => T): T[] => outcomes.map(of);
  const [fail, pass] = [pick((o) => o.fail), pick((o) => o.pass)];
  return [
    outcomes[0]?.design.section ?? '',
    String(outcomes[0]?.design.groups ?? ''),
    String(outcomes.length),
    String(outcomes[0]?.replications ?? 0),
    `${percent(meanOf(fail))}, ${span(fail)}`,
    `${percent(meanOf(pass))}, ${span(pass)}`,
    span(pick((o) => o.inconclusive)),
    least(pick((o) => o.coverage.lower)),
    least(pick((o) => o.coverage.upper)),
  ];
}

const SUMMARY = [
  'designs',
  'G',
  'how many',
  'replications',
  'P(fail): mean, least – most',
  'P(pass): mean, least – most',
  'inconclusive',
  'least coverage of lower',
  'of upper',
];

function summary(outcomes: readonly Outcome[]): string {
  const sections = [...new Set(outcomes.map(({ design }) => design.section))];
  const groups = [...new Set(outcomes.map(({ design }) => design.groups))];
  const rows = sections.flatMap((section) =>
    groups.flatMap((g) => {
      const own = outcomes.filter(({ design: d }) => d.section === section && d.groups === g);
      return own.length === 0 ? [] : [summaryRow(own)];
    }),
  );
  return table(SUMMARY, rows);
}

/** A share that something is promised about, with its design. */
interface Ranked {
  readonly outcome: Outcome;
  readonly what: string;
  readonly share: number;
}

/** The rows nearest to a promise, or beyond it. */
function worst(outcomes: readonly Outcome[]): string {
  const ranked = (
    promised: Outcome['design']['promised'],
    what: 'pass' | 'fail',
    sign: 1 | -1,
  ): Ranked[] =>
    outcomes
      .filter(({ design }) => design.promised === promised)
      .map((outcome) => ({ outcome, what: `P(${what})`, share: outcome[what] }))
      .sort((a, b) => sign * (b.share - a.share))
      .slice(0, 6);
  const rows = [
    ...ranked('level', 'fail', 1),
    ...ranked('level', 'pass', 1),
    ...ranked('pass', 'pass', -1),
    ...ranked('fail', 'fail', -1),
  ].map(({ outcome, what, share }) => [
    outcome.design.name,
    what,
    percent(share),
    percent(standardError(share, outcome.replications)),
  ]);
  return table(['design', 'share', 'simulated', 'standard error'], rows);
}

const ALL = [
  'design',
  'P(fail)',
  'P(pass)',
  'inconclusive',
  'tests alone: fail',
  'pass',
  'lower covers',
  'upper covers',
];

function everyRow({ design, fail, pass, inconclusive, test, coverage }: Outcome): string[] {
  const shares = [fail, pass, inconclusive, test.fail, test.pass, coverage.lower, coverage.upper];
  return [design.name, ...shares.map(percent)];
}

/** How the run was made. */
export interface RunFacts {
  readonly seed: number;
  readonly quick: boolean;
  readonly version: string;
}

function facts(outcomes: readonly Outcome[], { seed, quick, version }: RunFacts): string {
  const compared = outcomes.reduce((sum, outcome) => sum + outcome.compared, 0);
  const contradictions = outcomes.reduce((sum, outcome) => sum + outcome.contradictions, 0);
  const replications = outcomes.reduce((sum, outcome) => sum + outcome.replications, 0);
  return (
    `${quick ? 'A quick run' : 'The full run'} of version ${version}: ${outcomes.length} designs, ${replications} ` +
    `replications, seed ${seed}. ${compared} replications were also run another way (through the whole gate, or the bounds); that said something else in ${contradictions}.`
  );
}

function brokenPromises(list: readonly Breach[]): string {
  if (list.length === 0) return 'No promise is broken beyond 4 standard errors.';
  const rows = list.map(({ design, what, share, bound }) => [
    design,
    what,
    percent(share),
    percent(bound),
  ]);
  return `Broken beyond 4 standard errors:\n\n${table(['design', 'what', 'simulated', 'promised'], rows)}`;
}

/** What is measured in a study, without the numbers of every design. */
export function simulationTable(
  outcomes: readonly Outcome[],
  broken: readonly Breach[],
  run: RunFacts,
): string {
  return [
    facts(outcomes, run),
    brokenPromises(broken),
    '#### Summary',
    summary(outcomes),
    '#### The rows nearest to a promise',
    worst(outcomes),
  ].join('\n\n');
}

/** A page with the numbers of every design of a study. */
export function designPage(study: string, outcomes: readonly Outcome[]): string {
  return [
    `# Simulation: every design of \`${study}\``,
    'Written by `npm run simulate`. What is drawn and what the columns mean: [simulation.md](../simulation.md).',
    table(ALL, outcomes.map(everyRow)),
  ].join('\n\n');
}
