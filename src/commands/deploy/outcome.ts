import type { Traffic } from '../../domain/deployment/endpoint.ts';
import type { RequiredGates } from '../../domain/evidence/required-gates.ts';
import type { ModelVersion } from '../../domain/registry/model-version.ts';

/** One phase of a rollout. */
export interface Phase {
  readonly name: string;
  readonly result: 'done' | 'failed';
  readonly milliseconds: number;
}

/** A smoke test's request as it was answered. */
export interface SmokeAnswer {
  /** When it was asked: `before any traffic`, `at 50 %` … */
  readonly when: string;
  readonly status: number;
  readonly milliseconds: number;
  /** The beginning of the answer. */
  readonly body: string;
}

/** Why a rollout failed. */
export interface RolloutFailure {
  readonly phase: string;
  readonly message: string;
  readonly hint: string;
  /** The last lines of the deployment's containers. */
  readonly logs: readonly string[];
}

/** What is known of a rollout, however it ended. */
export interface RolloutFacts {
  readonly version: ModelVersion;
  readonly required: RequiredGates;
  readonly endpointName: string;
  readonly deploymentName: string;
  readonly previousDeployment: string;
  readonly scoringUri: string;
  readonly before: Traffic;
  readonly after: Traffic;
  readonly phases: readonly Phase[];
  readonly answers: readonly SmokeAnswer[];
  readonly notices: readonly string[];
}

export type DeployOutcome =
  | {
      readonly kind: 'refused';
      readonly version: ModelVersion;
      readonly required: RequiredGates;
      readonly endpointName: string;
      readonly refusals: readonly string[];
    }
  /** `unchanged`: the version had its share of the traffic already. */
  | ({ readonly kind: 'deployed' | 'unchanged' } & RolloutFacts)
  /** `rollback-failed`: `problem` says why, and the traffic may be anything. */
  | ({
      readonly kind: 'rolled-back' | 'left' | 'rollback-failed';
      readonly failure: RolloutFailure;
      readonly problem: string;
    } & RolloutFacts);
