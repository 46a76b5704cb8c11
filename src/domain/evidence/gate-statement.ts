import type { Verdict } from './verdict.ts';

/** in-toto Statement v1 (github.com/in-toto/attestation, spec/v1/statement.md). */
export const statementType = 'https://in-toto.io/Statement/v1';

/** The predicate this project defines: docs/evidence.md says what every member means. */
export const gatePredicateType = 'ml-actions/gate/v1';

/**
 * A file that was judged. `run-artifact`: it is an artifact of the run, at `artifact` (fetched from there, or equal by digest);
 * `local`: nothing shows that the run wrote it.
 */
export interface JudgedFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly origin: 'run-artifact' | 'local';
  readonly artifact: string | null;
}

/** The model that was judged: a file by its sha256, a folder by the sha256 of its listing. */
export interface JudgedModel {
  readonly path: string;
  readonly sha256: string;
}

/** One check, short: the line it came from and how it ended. */
export interface StatementCheck {
  readonly check: string;
  readonly verdict: Verdict;
  readonly severity: 'error' | 'warn';
  readonly reason: string;
}

/** What a gate's statement says beside the digest of its report. */
export interface GateFacts {
  /** Tells two gates of one kind apart. */
  readonly name: string;
  /** The kind: `fairness`, `quality`, … */
  readonly gate: string;
  readonly verdict: Verdict;
  /** `model`: predictions of this very model; `procedure`: of other fits of the same recipe. */
  readonly judged: 'model' | 'procedure';
  readonly runId: string | null;
  /** sha256 over all that decides the verdict except the files and chance (the seed). */
  readonly policyDigest: string;
  readonly checks: readonly StatementCheck[];
  readonly files: readonly JudgedFile[];
  readonly model: JudgedModel | null;
  readonly repository: string | null;
  readonly commit: string | null;
  /** Page of the workflow run. */
  readonly workflowRun: string | null;
  readonly tool: {
    readonly name: string;
    readonly version: string;
    readonly bundleSha256: string;
  };
}

export interface GatePredicate extends GateFacts {
  readonly report: { readonly path: string; readonly sha256: string };
}

export interface Subject {
  readonly name: string;
  readonly digest: { readonly sha256: string };
}

export interface GateStatement {
  readonly _type: typeof statementType;
  readonly subject: readonly Subject[];
  readonly predicateType: typeof gatePredicateType;
  readonly predicate: GatePredicate;
}

/** The subjects of a gate: the files judged, and the model when it is known. */
export function subjectsOf(facts: Pick<GateFacts, 'files' | 'model'>): readonly Subject[] {
  return [...facts.files, ...(facts.model === null ? [] : [facts.model])].map(
    ({ path, sha256 }) => ({ name: path, digest: { sha256 } }),
  );
}

/** The statement of a gate about the report with that digest. */
export function gateStatement(facts: GateFacts, reportSha256: string): GateStatement {
  return {
    _type: statementType,
    subject: subjectsOf(facts),
    predicateType: gatePredicateType,
    predicate: { ...facts, report: { path: `${facts.name}.json`, sha256: reportSha256 } },
  };
}
