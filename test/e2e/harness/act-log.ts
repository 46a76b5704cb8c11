/** One line of `act --json`, as far as it is used (act 0.2.89). */
interface Line {
  readonly jobID?: string;
  readonly stepID?: readonly string[];
  readonly stage?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly stepResult?: string;
  readonly jobResult?: string;
  readonly executionTime?: number;
  readonly raw_output?: boolean;
  readonly level?: string;
  readonly msg?: string;
  /** The step's name in the workflow file. */
  readonly step?: string;
}

export interface ActAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  /** `title`, `file`, `line` … */
  readonly properties: Readonly<Record<string, string>>;
}

/** A step of the workflow file; what the inner steps of a composite did is collected here, as on GitHub. */
export interface ActStep {
  /** The step's `id`, else its index. */
  readonly id: string;
  /** `success`, `failure` or `skipped`; undefined when the job ended before it. */
  readonly result: string | undefined;
  /** Outputs of the step itself; of a composite all that act shows, declared or not. */
  readonly outputs: Readonly<Record<string, string>>;
  /** What its (inner) steps wrote to GITHUB_STEP_SUMMARY, in order. */
  readonly summaries: readonly string[];
  readonly annotations: readonly ActAnnotation[];
  /** The exit status of the first process that failed, when one did. */
  readonly exitStatus: number | undefined;
  readonly log: string;
  readonly seconds: number;
}

export interface ActJob {
  readonly id: string;
  /** `success` or `failure`; undefined when act never ran it, which act counts as success. */
  readonly result: string | undefined;
  readonly steps: Readonly<Record<string, ActStep>>;
}

interface StepDraft {
  result: string | undefined;
  exitStatus: number | undefined;
  seconds: number;
  log: string;
  readonly outputs: Record<string, string>;
  readonly summaries: string[];
  readonly annotations: ActAnnotation[];
}

const newStep = (): StepDraft => ({
  result: undefined,
  exitStatus: undefined,
  seconds: 0,
  log: '',
  outputs: {},
  summaries: [],
  annotations: [],
});

const isLevel = (word: string): word is ActAnnotation['level'] =>
  ['error', 'warning', 'notice'].includes(word);

/** Takes the facts of one line into the step that the workflow file names. */
function addToStep(step: StepDraft, line: Line): void {
  const isOwn = line.stepID?.length === 1 && line.stage === 'Main';
  const { command = '', arg = '', content, msg = '' } = line;
  if (line.raw_output === true) step.log += msg;
  // act repeats a composite's last summary for the composite itself (act.md, "Where act still lies").
  if (command === 'summary' && content !== undefined && content !== step.summaries.at(-1))
    step.summaries.push(content);
  else if (command === 'set-output' && isOwn && line.name !== undefined)
    step.outputs[line.name] = arg;
  else if (isLevel(command))
    step.annotations.push({ level: command, message: arg, properties: line.kvPairs ?? {} });
  const status = /^exit status (\d+)/.exec(msg)?.[1];
  if (line.level === 'error' && status !== undefined) step.exitStatus ??= Number(status);
  if (line.stepResult !== undefined && isOwn) {
    step.result = line.stepResult;
    step.seconds = (line.executionTime ?? 0) / 1e9;
  }
}

/** What a line means to somebody who watches. */
export type ActProgress =
  | { readonly kind: 'started'; readonly step: string }
  | {
      readonly kind: 'ended';
      readonly step: string;
      readonly result: string;
      readonly seconds: number;
    }
  | { readonly kind: 'said'; readonly text: string };

/** The steps of the workflow file as they start and end, and what they say; undefined for everything else. */
export function actProgress(text: string): ActProgress | undefined {
  const line = parseLine(text);
  if (line?.stepID === undefined || line.stage !== 'Main') return undefined;
  const { step = '', msg = '', command = '' } = line;
  if (line.raw_output === true) return { kind: 'said', text: msg.replace(/\r?\n$/, '') };
  if (isLevel(command) || command === 'group')
    return { kind: 'said', text: `${command === 'group' ? '' : `${command}: `}${line.arg ?? ''}` };
  if (line.stepID.length > 1) return undefined;
  if (line.stepResult !== undefined) {
    const seconds = (line.executionTime ?? 0) / 1e9;
    return { kind: 'ended', step, result: line.stepResult, seconds };
  }
  return msg.includes('Run Main') ? { kind: 'started', step } : undefined;
}

function parseLine(text: string): Line | undefined {
  if (!text.startsWith('{')) return undefined;
  return JSON.parse(text) as Line;
}

/** Reads the whole output of `act --json`; jobs by id. */
export function readActLog(output: string): Readonly<Record<string, ActJob>> {
  const jobs = new Map<string, { result: string | undefined; steps: Map<string, StepDraft> }>();
  for (const text of output.split('\n')) {
    const line = parseLine(text);
    if (line?.jobID === undefined) continue;
    const job = jobs.get(line.jobID) ?? { result: undefined, steps: new Map<string, StepDraft>() };
    jobs.set(line.jobID, job);
    if (line.jobResult !== undefined) job.result = line.jobResult;
    const id = line.stepID?.[0];
    if (id === undefined) continue;
    const step = job.steps.get(id) ?? newStep();
    job.steps.set(id, step);
    addToStep(step, line);
  }
  return Object.fromEntries(
    [...jobs].map(([id, { result, steps }]) => [
      id,
      {
        id,
        result,
        steps: Object.fromEntries(
          [...steps].map(([step, draft]) => [step, { id: step, ...draft }]),
        ),
      },
    ]),
  );
}
