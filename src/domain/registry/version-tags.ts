import type { AcceptedGate } from '../evidence/judge-evidence.ts';
import { formatGateTag, gateTagKey, isGateName, parseGateTag } from '../evidence/gate-tag.ts';
import { describeRequiredGates, type RequiredGates } from '../evidence/required-gates.ts';

/** Keys of the tags that a registered version carries (docs/evidence.md). */
export const versionTagKeys = {
  gates: 'ml-actions.gates',
  gatesPassed: 'ml-actions.gates-passed',
  requiredGates: 'ml-actions.required-gates',
  procedureEvidence: 'ml-actions.procedure-evidence',
  modelDigest: 'ml-actions.model-digest',
  commit: 'ml-actions.commit',
  runUrl: 'ml-actions.run-url',
  runId: 'ml-actions.run-id',
  repository: 'ml-actions.repository',
} as const;

/** Tags below this prefix are written by these actions alone. */
export const ownPrefix = 'ml-actions.';

/** What is known about a version when it is registered. */
export interface VersionFacts {
  /** Hex, without prefix. */
  readonly modelSha256: string;
  readonly runId: string | undefined;
  readonly commit: string | undefined;
  readonly runUrl: string | undefined;
  readonly repository: string | undefined;
  readonly required: RequiredGates;
  readonly accepted: readonly AcceptedGate[];
}

/** The tags of a version whose evidence was accepted. With `none`, or without any gate, it has not passed anything. */
export function versionTags(facts: VersionFacts): Readonly<Record<string, string>> {
  const { accepted, required } = facts;
  const names = accepted.map(({ name }) => name);
  const procedures = accepted.filter(({ judged }) => judged === 'procedure');
  const keys = versionTagKeys;
  const passed = required.kind !== 'none' && names.length > 0;
  return {
    [keys.gates]: passed ? names.join(',') : 'none',
    [keys.gatesPassed]: String(passed),
    [keys.requiredGates]: describeRequiredGates(required),
    [keys.modelDigest]: `sha256:${facts.modelSha256}`,
    ...optional(keys.procedureEvidence, procedures.map(({ name }) => name).join(',')),
    ...optional(keys.runId, facts.runId),
    ...optional(keys.commit, facts.commit),
    ...optional(keys.runUrl, facts.runUrl),
    ...optional(keys.repository, facts.repository),
    ...Object.fromEntries(
      accepted.map(({ name, reportSha256 }) => [
        gateTagKey(name),
        formatGateTag({ verdict: 'pass', reportSha256 }),
      ]),
    ),
  };
}

const optional = (key: string, value: string | undefined): Readonly<Record<string, string>> =>
  value === undefined || value === '' ? {} : { [key]: value };

/** Names of the gates that a version's tags say were accepted. */
export function acceptedGates(tags: Readonly<Record<string, string>>): readonly string[] {
  return (tags[versionTagKeys.gates] ?? '')
    .split(',')
    .filter((name) => name !== 'none' && isGateName(name))
    .filter((name) => parseGateTag(tags[gateTagKey(name)] ?? '')?.verdict === 'pass');
}

/** Whether a version was registered with gates that passed, and says about which bytes. */
export function hasPassedGates(tags: Readonly<Record<string, string>>): boolean {
  return (
    tags[versionTagKeys.gatesPassed] === 'true' &&
    acceptedGates(tags).length > 0 &&
    /^sha256:[0-9a-f]{64}$/.test(tags[versionTagKeys.modelDigest] ?? '')
  );
}

/** Why a version may not be deployed, one sentence each; empty when it may. */
export function versionRefusals(
  name: string,
  version: string,
  tags: Readonly<Record<string, string>>,
  required: RequiredGates,
): readonly string[] {
  if (required.kind === 'none') return [];
  const model = `${name} version ${version}`;
  if (tags[versionTagKeys.modelDigest] === undefined) {
    return [
      `${model} was not registered by ml-actions: no digest and no evidence is recorded with it.`,
    ];
  }
  const accepted = acceptedGates(tags);
  if (required.kind === 'named') {
    const recorded = accepted.length === 0 ? 'none is' : accepted.join(', ');
    return required.names
      .filter((gate) => !accepted.includes(gate))
      .map((gate) => `\`${gate}\` is required and not recorded for ${model} (${recorded}).`);
  }
  if (hasPassedGates(tags)) return [];
  return tags[versionTagKeys.requiredGates] === 'none'
    ? [`${model} was registered with \`require-gates: none\`: no gate vouches for it.`]
    : [`${model} is not tagged \`${versionTagKeys.gatesPassed}\`: no gate vouches for it.`];
}
