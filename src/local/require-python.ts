import { childEnvironment } from './processes/child-environment.ts';
import { findBasePython } from './tools/base-python.ts';

/**
 * Throws `UserError` when no Python on PATH can run the local platform: said before a server is started or a job is submitted, which
 * would end as a failed job. One short process; `childEnvironment` is what the server would search with.
 */
export async function requirePython(
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<void> {
  await findBasePython({ environment: childEnvironment(environment), signal });
}
