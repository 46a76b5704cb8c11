import { UserError } from '../errors.ts';
import type { Platform, PlatformSettings } from '../platforms/ports.ts';
import { createTrackingClient } from '../tracking/create-tracking-client.ts';
import type { Run, TrackingClient } from '../tracking/tracking-client.ts';
import type { CommandContext } from './command.ts';

/** A run that exists, and the clients to work with it. */
export interface OpenRun {
  readonly platform: Platform;
  readonly tracking: TrackingClient;
  readonly run: Run;
}

/** Platform inputs as parsed; a command that needs a platform only for a run may have none. */
export type MaybePlatform = Omit<PlatformSettings, 'platform'> & {
  readonly platform: PlatformSettings['platform'] | undefined;
};

/** Opens the run of `run-id`. Throws `UserError` when no platform was said or the run does not exist. */
export async function openRun(
  inputs: MaybePlatform,
  runId: string,
  context: CommandContext,
  signal: AbortSignal,
): Promise<OpenRun> {
  const { platform: kind } = inputs;
  if (kind === undefined) {
    throw new UserError({
      message: '`platform` is missing, and `run-id` names a run on it',
      input: 'platform',
      hint: 'Say `local` or `azureml`.',
    });
  }
  const platform = await context.openPlatform({ ...inputs, platform: kind }, signal);
  const tracking = createTrackingClient(platform.tracking);
  const run = await tracking.getRun(runId, signal);
  if (run !== undefined) return { platform, tracking, run };
  throw new UserError({
    message: `there is no run \`${runId}\` on the tracking server`,
    input: 'run-id',
    hint: inputs.trackingUri
      ? 'Does `tracking-uri` name the server that has it?'
      : kind === 'local'
        ? 'State does not cross jobs on `local`: train and judge in one job.'
        : 'On Azure ML it is the name of the job, in the workspace that the inputs name.',
  });
}
