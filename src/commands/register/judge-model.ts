import type { RequiredGates } from '../../domain/evidence/required-gates.ts';
import { judgeEvidence, type Evidence } from '../../domain/evidence/judge-evidence.ts';
import type { Run, TrackingClient } from '../../tracking/tracking-client.ts';
import { readGateEvidence } from '../read-gate-evidence.ts';

export interface ModelQuestion {
  readonly run: Run | undefined;
  readonly modelSha256: string;
  readonly required: RequiredGates;
  readonly acceptProcedure: boolean;
}

/** Reads what the run records about its gates and judges it for this model. */
export async function judgeModel(
  tracking: TrackingClient,
  { run, ...question }: ModelQuestion,
  temporary: string,
  signal: AbortSignal,
): Promise<Evidence> {
  const nothing = { gates: [], artifacts: new Map<string, string>() };
  const skip = run === undefined || question.required.kind === 'none';
  const stored = skip ? nothing : await readGateEvidence(tracking, run, temporary, signal);
  return judgeEvidence({ ...question, ...stored, runId: run?.runId });
}
