import { createHash } from 'node:crypto';
import type { EnvironmentSpec } from '../../domain/training/job-spec.ts';
import { compact, textAt } from '../../shared/json.ts';
import type { Workspace } from './workspace.ts';

/** An environment that is written out instead of named. */
export type InlineEnvironment = Omit<
  Extract<EnvironmentSpec, { kind: 'inline' }>,
  'kind' | 'name' | 'version'
>;

/** The name under which Azure ML's clients keep environments that have none. */
const anonymous = 'CliV2AnonymousEnvironment';

/**
 * The ARM id of an environment with this content. It is named by its digest, so that the same one is made once and its image is
 * built once. Two requests when it is new, one when it is known.
 */
export async function ensureEnvironment(
  workspace: Workspace,
  environment: InlineEnvironment,
  signal: AbortSignal,
): Promise<string> {
  const { image, condaFile, osType, inferenceConfig: routes } = environment;
  const content = JSON.stringify({
    image: image ?? null,
    condaFile: condaFile ?? null,
    ...(osType === 'windows' ? { osType } : {}),
    ...(routes === undefined ? {} : { routes }),
  });
  const digest = createHash('sha256').update(content).digest('hex');
  const path = `/environments/${anonymous}/versions/${digest}`;
  const id = workspace.id + path;
  const doing = 'look for the environment';
  const found = await workspace.arm(path, { method: 'GET', doing, accept: [404] }, signal);
  if (found.status !== 404) return textAt(found.json, 'id') ?? id;
  const properties = compact({
    image,
    condaFile,
    osType: osType === 'windows' ? 'Windows' : 'Linux',
    inferenceConfig: routes && {
      livenessRoute: routes.liveness,
      readinessRoute: routes.readiness,
      scoringRoute: routes.scoring,
    },
    isAnonymous: true,
  });
  // 409: another job made the same version in the meantime.
  const made = await workspace.arm(
    path,
    { method: 'PUT', doing: 'create the environment', json: { properties }, accept: [409] },
    signal,
  );
  return textAt(made.json, 'id') ?? id;
}
