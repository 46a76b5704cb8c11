/** Python for a job or a deployment: what to put in front of PATH. */
export interface ResolvedEnvironment {
  /** The folder of `python` and of installed commands; undefined: whatever is on PATH. */
  readonly binFolder?: string;
  /** The folder of the virtual environment, for VIRTUAL_ENV. */
  readonly virtualEnvironment?: string;
}

export interface EnvironmentRequest {
  /** YAML or JSON text of a conda environment file; absent: the Python on PATH. */
  readonly condaFile?: string;
  /** Requirements (pip's syntax, one each) that are installed besides, such as the scoring server. */
  readonly extraRequirements?: readonly string[];
}

/**
 * Virtual environments made from conda files, kept in the user's cache by digest. `report` is told each line of the build's log. Failures are
 * `EnvironmentFailure` with a sentence for people.
 */
export interface EnvironmentCache {
  resolve(
    request: EnvironmentRequest,
    report: (line: string) => void,
    signal: AbortSignal,
  ): Promise<ResolvedEnvironment>;
}

/** An environment that cannot be made; the message says why. */
export class EnvironmentFailure extends Error {
  override readonly name = 'EnvironmentFailure';
}
