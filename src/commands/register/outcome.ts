import type { Evidence } from '../../domain/evidence/judge-evidence.ts';
import type { RequiredGates } from '../../domain/evidence/required-gates.ts';
import type { ModelVersion } from '../../domain/registry/model-version.ts';

/** What was looked at before anything was decided. */
export interface Judged {
  /** Digest of the model's files, hex. */
  readonly modelSha256: string;
  readonly runId: string | undefined;
  readonly required: RequiredGates;
  readonly evidence: Evidence;
}

export type RegisterOutcome =
  | ({ readonly kind: 'refused' } & Judged)
  /** `attached`: the version was there already, from the same run and the same files. */
  | ({
      readonly kind: 'registered' | 'attached';
      readonly version: ModelVersion;
      /** Version that had the alias before; empty when there was none or it is the same. */
      readonly aliasMovedFrom: string;
    } & Judged);
