import { UserError } from '../errors.ts';
import type { Report } from '../report/report.ts';
import {
  parseInputs,
  rawValue,
  type InputSource,
  type InputsOf,
  type Schema,
} from '../shared/input/schema.ts';
import { EXIT, explainFailure, type ExitStatus } from './exit-status.ts';
import type { Host } from './host.ts';

/** What the runtime must know of a command: its inputs, and that it ends in a report. */
export interface Action<S extends Schema> {
  readonly inputs: S;
  /** Outputs that are set when it ends without a report. */
  readonly failureOutputs?: Readonly<Record<string, string>>;
  readonly perform: (inputs: InputsOf<S>, signal: AbortSignal) => Promise<Report>;
}

/** Hides secret inputs, parses all inputs, performs the action, shows its report, and says how it ended. Never throws. */
export async function runAction<S extends Schema>(
  action: Action<S>,
  source: InputSource,
  host: Host,
  signal: AbortSignal,
  version: string,
): Promise<ExitStatus> {
  try {
    maskSecrets(action.inputs, source, host);
    const inputs = parseInputs(action.inputs, source);
    if (!inputs.ok) throw new UserError(inputs.problems);
    signal.throwIfAborted();
    const report = await action.perform(inputs.value, signal);
    await host.show(report);
    if (signal.aborted) return EXIT.cancelled;
    return report.conclusion === 'success' ? EXIT.success : EXIT.verdict;
  } catch (error) {
    await publishAll(action.failureOutputs ?? {}, host);
    // Whatever broke because of the stop signal is the cancellation, not a failure of its own.
    return explainFailure(signal.aborted ? signal.reason : error, host, version);
  }
}

async function publishAll(outputs: Readonly<Record<string, string>>, host: Host): Promise<void> {
  for (const [name, value] of Object.entries(outputs)) await host.publish(name, value);
}

function maskSecrets(schema: Schema, source: InputSource, host: Host): void {
  for (const [name, field] of Object.entries(schema)) {
    const raw = field.secret === true ? rawValue(name, field, source) : undefined;
    if (raw !== undefined) host.mask(raw);
  }
}
