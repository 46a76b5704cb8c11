/** Where and as whom a job runs: what Azure's bodies may say, and what of it this machine can do. */
import { HttpFailure } from '../http/route.ts';
import type { MemberShape } from '../http/strict-body.ts';

/** What a body may say depends on the api-version it is sent with: `stable` is 2024-04-01, `preview` 2025-01-01-preview. */
export type BodyVersion = 'stable' | 'preview';

/** Which of the two an `api-version` is nearer to. Clients mix versions, so that none is refused. */
export const bodyVersion = (apiVersion: string): BodyVersion =>
  apiVersion >= '2025' ? 'preview' : 'stable';

const rayMembers = {
  port: 'number',
  address: 'string',
  includeDashboard: 'boolean',
  dashboardPort: 'number',
  headNodeAdditionalArgs: 'string',
  workerNodeAdditionalArgs: 'string',
} as const;

const identity: MemberShape = {
  name: 'IdentityConfiguration',
  members: { identityType: 'string', clientId: 'string', objectId: 'string', resourceId: 'string' },
};

/** The members that say where and as whom a job runs. */
export function settingsMembers(version: BodyVersion): Readonly<Record<string, MemberShape>> {
  const newer = (members: Readonly<Record<string, MemberShape>>) =>
    version === 'preview' ? members : {};
  return {
    services: 'any',
    identity,
    queueSettings: {
      name: 'QueueSettings',
      members: { jobTier: 'string', ...newer({ priority: 'number' }) },
    },
    resources: {
      name: 'JobResourceConfiguration',
      members: {
        instanceCount: 'number',
        instanceType: 'string',
        shmSize: 'string',
        dockerArgs: 'string',
        properties: { mapOf: 'any' },
        ...newer({ dockerArgsList: 'strings' }),
      },
    },
    distribution: {
      name: 'DistributionConfiguration',
      members: {
        distributionType: 'string',
        processCountPerInstance: 'number',
        parameterServerCount: 'number',
        workerCount: 'number',
        ...newer(rayMembers),
      },
    },
  };
}

/** The settings as far as this machine has to look at them. */
export interface RawSettings {
  readonly services?: unknown;
  readonly resources?: { readonly instanceCount?: number | null } | null;
  readonly distribution?: {
    readonly distributionType?: string | null;
    readonly processCountPerInstance?: number | null;
    readonly workerCount?: number | null;
  } | null;
}

const refuse = (message: string): HttpFailure => new HttpFailure(400, 'RequestInvalid', message);

/** Throws `HttpFailure` 400, with one sentence, for what one machine cannot do. */
export function checkSettings({ services, resources, distribution }: RawSettings): void {
  if ((resources?.instanceCount ?? 1) !== 1) {
    throw refuse('The local platform is one machine: instance_count must be 1.');
  }
  if (Object.keys(services ?? {}).length > 0) {
    throw refuse('Nobody can look into a job of the local platform: leave out `services`.');
  }
  if (distribution === undefined || distribution === null) return;
  const { distributionType, processCountPerInstance, workerCount } = distribution;
  if (distributionType?.toLowerCase() === 'ray') {
    throw refuse('The local platform starts no Ray cluster: leave out `distribution`.');
  }
  if ((processCountPerInstance ?? 1) > 1 || (workerCount ?? 1) > 1) {
    throw refuse('The local platform runs one process of a job: distribute it over one only.');
  }
}
