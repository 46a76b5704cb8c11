import { createHash } from 'node:crypto';
import { compact, textAt } from '../../shared/json.ts';
import type { Workspace } from './workspace.ts';

/** An environment that is written out instead of named. */
export interface InlineEnvironment {
  readonly image?: string;
  /** YAML text. */
  readonly condaFile?: string;
}

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
  const { image, condaFile } = environment;
  const content = JSON.stringify({ image: image ?? null, condaFile: condaFile ?? null });
  const digest = createHash('sha256').update(content).digest('hex');
  const path = `/environments/${anonymous}/versions/${digest}`;
  const id = workspace.id + path;
  const doing = 'look for the environment';
  const found = await workspace.arm(path, { method: 'GET', doing, accept: [404] }, signal);
  if (found.status !== 404) return textAt(found.json, 'id') ?? id;
  const properties = compact({ image, condaFile, osType: 'Linux', isAnonymous: true });
  // 409: another job made the same version in the meantime.
  const made = await workspace.arm(
    path,
    { method: 'PUT', doing: 'create the environment', json: { properties }, accept: [409] },
    signal,
  );
  return textAt(made.json, 'id') ?? id;
}
