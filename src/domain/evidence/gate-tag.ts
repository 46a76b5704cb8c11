import { isVerdict, type Verdict } from './verdict.ts';

/** What the run tag of a gate says: `<verdict> sha256:<digest of the report>`. */
export interface GateTag {
  readonly verdict: Verdict;
  readonly reportSha256: string;
}

const gatePrefix = 'ml-actions.gate.';
const statementPrefix = 'ml-actions.statement.';

/** Names of gates become tag keys, file names and artifact names: letters, digits, `-` and `_`, at most 64. */
export function isGateName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(name);
}

/** `ml-actions.gate.<name>`. */
export function gateTagKey(name: string): string {
  return gatePrefix + name;
}

/** The key beside it, whose value `sha256:<digest>` binds the statement's own bytes, which the first tag does not. */
export function statementTagKey(name: string): string {
  return statementPrefix + name;
}

/** The value of a gate's tag. */
export function formatGateTag(tag: GateTag): string {
  return `${tag.verdict} sha256:${tag.reportSha256}`;
}

/** Reads the value of a gate's tag; undefined when it is not one. */
export function parseGateTag(value: string): GateTag | undefined {
  const [, verdict, reportSha256] = /^([a-z]+) sha256:([0-9a-f]{64})$/.exec(value) ?? [];
  return isVerdict(verdict) && reportSha256 !== undefined ? { verdict, reportSha256 } : undefined;
}

/** Names of all gates that a run's tags record, sorted; names that no gate can have are left out. */
export function recordedGates(tags: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(tags)
    .filter((key) => key.startsWith(gatePrefix))
    .map((key) => key.slice(gatePrefix.length))
    .filter(isGateName)
    .sort();
}

/** Paths of a gate's files among the artifacts of its run. */
export function gateArtifacts(name: string): {
  readonly report: string;
  readonly statement: string;
} {
  return { report: `ml-actions/${name}.json`, statement: `ml-actions/${name}.intoto.json` };
}
