import type { Platform, PlatformSettings } from '../platforms/ports.ts';
import type { Report } from '../report/report.ts';
import type { Logger } from '../runtime/logger.ts';
import type { WorkflowContext } from '../runtime/workflow-context.ts';
import type { InputsOf, Schema } from '../shared/input/schema.ts';

/** What the manifest, the README and `--help` say of an action, beside its inputs. */
export interface Definition<S extends Schema> {
  /** The command's name; the action's folder is `action-<name>`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputs: S;
  /** Output name → description, in the order of the manifest. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Outputs of a step that ended without a report: a gate's verdict is then `error`, never empty. */
  readonly failureOutputs?: Readonly<Record<string, string>>;
  /** Whether the manifest uploads the output directory as an artifact. */
  readonly uploadsReport: boolean;
  /** A second step of the manifest that runs another command of the bundle after this one. */
  readonly afterwards?: Afterwards;
  /** Markdown for the README: an example step and what to know. */
  readonly example: string;
  readonly notes?: string;
}

/** A safety net (docs/architecture.md): it sees the outputs of the first step in `ML_ACTIONS_*` variables. */
export interface Afterwards {
  readonly command: string;
  readonly condition: 'cancelled()' | 'always()';
  /** Environment variable → output of the first step. */
  readonly reads: Readonly<Record<string, string>>;
}

/** Everything a command may touch besides its inputs. Passed in, so that a test passes its own. */
export interface CommandContext {
  readonly logger: Logger;
  readonly now: () => Date;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder the process was started in (the workspace on GitHub). Relative inputs start from it. */
  readonly directory: string;
  readonly workflow: WorkflowContext | undefined;
  /** Writes an output at once, for what must be known even if this process dies. */
  readonly publish: (name: string, value: string) => Promise<void>;
  /** Hides a value from every later log line. */
  readonly mask: (secret: string) => void;
  readonly openPlatform: (settings: PlatformSettings, signal: AbortSignal) => Promise<Platform>;
  /** Facts about this bundle, for reports. */
  readonly tool: ToolFacts;
  /** The file that workers and servers are started from (`dist/main.js`). */
  readonly entry: string;
  readonly delay: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export interface ToolFacts {
  readonly name: 'ml-actions';
  readonly version: string;
  readonly bundleSha256: string;
}

/** A command: what it does, and how that is told. `Outcome` is a discriminated union of its own. */
export interface Command<S extends Schema, Outcome> {
  readonly definition: Definition<S>;
  readonly run: (
    inputs: InputsOf<S>,
    context: CommandContext,
    signal: AbortSignal,
  ) => Promise<Outcome>;
  /** Pure. */
  readonly report: (outcome: Outcome, inputs: InputsOf<S>) => Report;
  /**
   * After the report's files are written: stores them where later steps look (run tags, artifacts). Returns the report to
   * show, which may say more than before.
   */
  readonly record?: (
    outcome: Outcome,
    report: Report,
    inputs: InputsOf<S>,
    context: CommandContext,
    signal: AbortSignal,
  ) => Promise<Report>;
}

/** Ties the parts of a command together, so that their types must agree. */
export function defineCommand<S extends Schema, Outcome>(
  command: Command<S, Outcome>,
): Command<S, Outcome> {
  return command;
}
