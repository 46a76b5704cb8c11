import { aliasHolders, aliasTagKey } from '../../domain/registry/choose-version.ts';
import type { ModelVersion } from '../../domain/registry/model-version.ts';
import { versionTagKeys } from '../../domain/registry/version-tags.ts';
import type { ModelRegistration, ModelRegistry, Progress } from '../../platforms/ports.ts';

export interface RegisteredVersion {
  readonly version: ModelVersion;
  readonly isNew: boolean;
}

/**
 * The version of these files from this run: the one that is there already (a re-run must not make another), with its tags brought
 * up to date, or a new one.
 */
export async function registerVersion(
  models: ModelRegistry,
  registration: ModelRegistration,
  report: Progress,
  signal: AbortSignal,
): Promise<RegisteredVersion> {
  const { name, tags } = registration;
  const same = (await models.list(name, signal)).find((version) =>
    [versionTagKeys.modelDigest, versionTagKeys.runId].every(
      (key) => version.tags[key] === tags[key],
    ),
  );
  if (same === undefined) {
    return { version: await models.register(registration, report, signal), isNew: true };
  }
  return { version: await models.tag(name, same.version, tags, signal), isNew: false };
}

/**
 * Moves an alias to a version. The new one is tagged first, so that the alias means a version at every moment; returns the version
 * that had it before, or an empty text.
 */
export async function moveAlias(
  models: ModelRegistry,
  target: ModelVersion,
  alias: string,
  now: Date,
  signal: AbortSignal,
): Promise<{ readonly version: ModelVersion; readonly from: string }> {
  const { name, version: number } = target;
  const key = aliasTagKey(alias);
  const holders = aliasHolders(await models.list(name, signal), alias);
  const version = await models.tag(name, number, { [key]: now.toISOString() }, signal);
  const others = holders.filter((holder) => holder.version !== number);
  for (const other of others) {
    await models.tag(name, other.version, { [key]: `moved to ${number}` }, signal);
  }
  return { version, from: others[0]?.version ?? '' };
}
