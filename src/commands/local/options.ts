import { isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../../errors.ts';
import { resolveHome } from '../../local/lifecycle/home.ts';
import type { AskedNames } from '../../local/workspace/workspace-file.ts';
import { didYouMean } from '../../shared/nearest-names.ts';
import type { Problem } from '../../shared/problem.ts';

export type LocalAction = 'start' | 'status' | 'stop';

/** `local start|status|stop` with its flags. */
export interface LocalOptions {
  readonly action: LocalAction;
  readonly home: string;
  /** 0: any free port. */
  readonly port: number;
  readonly foreground: boolean;
  readonly names: AskedNames;
  /** 0: the server does not end by idleness. */
  readonly idleMinutes: number;
  /** The flags as they are handed to the server's own process. */
  readonly flags: readonly string[];
}

const known = {
  port: { type: 'string' },
  home: { type: 'string' },
  foreground: { type: 'boolean' },
  'subscription-id': { type: 'string' },
  'resource-group': { type: 'string' },
  'workspace-name': { type: 'string' },
  compute: { type: 'string' },
  'idle-minutes': { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** The text of `local --help`. */
export const localHelp = `Usage: local start|status|stop [flags]

An Azure ML workspace on this machine (Linux, macOS): jobs, tracking, models, endpoints, on 127.0.0.1.

  start    starts it in the background, or says where it runs
  status   exit status 0 when it runs, else 1
  stop     ends it and its jobs

  --home <folder>           its state (ML_ACTIONS_HOME; $RUNNER_TEMP/ml-actions on GitHub, else .ml-actions)
  --port <number>           default: any free one
  --foreground              do not go to the background
  --idle-minutes <number>   end after so long without use (30; 0: never; on GitHub: never, it ends with the job)
  --subscription-id, --resource-group, --workspace-name, --compute <name>
`;

type Values = Readonly<Record<string, string | boolean | undefined>>;

function wholeNumber(
  values: Values,
  input: string,
  fallback: number,
  most: number,
  problems: Problem[],
): number {
  const text = values[input];
  if (text === undefined) return fallback;
  const number = typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (number <= most) return number;
  problems.push({ input, message: `'${String(text)}' is not a whole number of 0 to ${most}` });
  return fallback;
}

function parsed(argv: readonly string[]): { values: Values; positionals: readonly string[] } {
  const given = parseArgs({
    args: [...argv],
    options: known,
    allowPositionals: true,
    strict: false,
  });
  const names = Object.keys(known);
  const unknown = Object.keys(given.values).filter((name) => !names.includes(name));
  const valueless = Object.entries(known)
    .filter(([name, { type }]) => type === 'string' && given.values[name] === true)
    .map(([input]) => ({ input, message: 'a value is missing' }));
  const problems = unknown.map((name) => ({
    message: `there is no flag --${name}`,
    hint: didYouMean(name, names),
  }));
  if (problems.length + valueless.length > 0) throw new UserError([...problems, ...valueless]);
  return given;
}

const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function flagsOf(values: Values): readonly string[] {
  const handed = Object.entries(values).filter(([name]) => !['home', 'foreground'].includes(name));
  return handed.flatMap(([name, value]) => [`--${name}`, String(value)]);
}

/** Reads the command line; `undefined` asks for help. Throws `UserError` with every problem at once. */
export function readLocalOptions(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
  workingDirectory: string,
): LocalOptions | undefined {
  const { values, positionals } = parsed(argv);
  if (values['help'] === true) return undefined;
  const problems: Problem[] = [];
  const actions: readonly LocalAction[] = ['start', 'status', 'stop'];
  const action = actions.find((name) => name === positionals[0]);
  if (action === undefined || positionals.length !== 1) {
    const given = positionals.join(' ');
    problems.push({ message: `\`local\` needs one of ${actions.join(', ')}, not '${given}'` });
  }
  const isGitHub = environment['RUNNER_TRACKING_ID'] !== undefined;
  const port = wholeNumber(values, 'port', 0, 65_535, problems);
  const idleMinutes = wholeNumber(values, 'idle-minutes', isGitHub ? 0 : 30, 100_000, problems);
  if (action === undefined || problems.length > 0) throw new UserError(problems);
  const home = text(values['home']) ?? resolveHome(environment, workingDirectory);
  const asked = {
    subscriptionId: text(values['subscription-id']),
    resourceGroup: text(values['resource-group']),
    workspaceName: text(values['workspace-name']),
    compute: text(values['compute']),
  };
  const names = Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value !== undefined),
  );
  return {
    action,
    home: isAbsolute(home) ? home : resolve(workingDirectory, home),
    port,
    foreground: values['foreground'] === true,
    names,
    idleMinutes,
    flags: flagsOf(values),
  };
}
