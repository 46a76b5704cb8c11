import type { Platform } from '../../platforms/ports.ts';
import type { Run } from '../../tracking/tracking-client.ts';

/** MLflow's own page where there is one, else the page of the job of that name; a link is worth no failure. */
export async function runUrl(
  platform: Pick<Platform, 'training'>,
  run: Run,
  trackingUri: string | undefined,
  signal: AbortSignal,
): Promise<string> {
  if (trackingUri !== undefined && /^https?:/.test(trackingUri)) {
    const { origin, pathname } = new URL(trackingUri);
    const base = `${origin}${pathname.replace(/\/+$/, '')}`;
    return `${base}/#/experiments/${run.experimentId}/runs/${run.runId}`;
  }
  const job = await platform.training.get(run.runId, signal).catch(() => undefined);
  return job?.url ?? '';
}
