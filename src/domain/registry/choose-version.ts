import { didYouMean } from '../../shared/nearest-names.ts';
import { ok, problems, type Result } from '../../shared/result.ts';
import type { ModelVersion } from './model-version.ts';
import { hasPassedGates } from './version-tags.ts';

const aliasPrefix = 'ml-actions.alias.';

/** The key of an alias's tag. Its value is the time it was set (ISO 8601), or `moved to <version>`. */
export function aliasTagKey(alias: string): string {
  return aliasPrefix + alias;
}

/** When the alias was set on this version; undefined when it is not its alias. */
function setAt(version: ModelVersion, alias: string): number | undefined {
  const value = version.tags[aliasTagKey(alias)] ?? '';
  return /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : undefined;
}

/**
 * The version that carries an alias. While it moves two carry it for a moment (the new one is tagged before the old one loses it,
 * so that there is always one); then the newer tag counts.
 */
export function aliasHolder(
  versions: readonly ModelVersion[],
  alias: string,
): ModelVersion | undefined {
  const holders = aliasHolders(versions, alias);
  return holders.toSorted((a, b) => (setAt(b, alias) ?? 0) - (setAt(a, alias) ?? 0))[0];
}

/** Every version that carries an alias. */
export function aliasHolders(
  versions: readonly ModelVersion[],
  alias: string,
): readonly ModelVersion[] {
  return versions.filter((version) => setAt(version, alias) !== undefined);
}

/** Chooses a version by number, alias, or `latest-passed` (the newest whose gates passed). Versions come newest first. */
export function chooseVersion(
  versions: readonly ModelVersion[],
  name: string,
  wanted: string,
): Result<ModelVersion> {
  const input = 'model-version';
  if (versions.length === 0) {
    return problems({
      message: `there is no model \`${name}\``,
      input: 'model-name',
      hint: 'Register one first.',
    });
  }
  const found =
    wanted === 'latest-passed'
      ? versions.find(({ tags }) => hasPassedGates(tags))
      : (versions.find(({ version }) => version === wanted) ?? aliasHolder(versions, wanted));
  if (found !== undefined) return ok(found);
  if (wanted === 'latest-passed') {
    const message = `no version of \`${name}\` has passed its gates (${versions.length} looked at)`;
    return problems({
      message,
      input,
      hint: 'Register one with `require-gates`, or name a version.',
    });
  }
  const message = `\`${name}\` has no version and no alias \`${wanted}\``;
  return problems({ message, input, hint: didYouMean(wanted, namesOf(versions)) });
}

function namesOf(versions: readonly ModelVersion[]): readonly string[] {
  const aliases = versions
    .flatMap(({ tags }) => Object.keys(tags))
    .filter((key) => key.startsWith(aliasPrefix))
    .map((key) => key.slice(aliasPrefix.length));
  return [...versions.map(({ version }) => version), ...new Set(aliases), 'latest-passed'];
}
