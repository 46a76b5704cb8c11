import { ok, problems, type Result } from '../../shared/result.ts';
import { isGateName } from './gate-tag.ts';
import {
  gatePredicateType,
  type GateStatement,
  type JudgedFile,
  type JudgedModel,
  statementType,
  type StatementCheck,
  subjectsOf,
} from './gate-statement.ts';
import { isVerdict, type Verdict } from './verdict.ts';

/** A stored statement is untrusted: larger ones are not read. Bytes. */
export const mostStatementBytes = 8 * 1024 * 1024;

/** Thrown inside this file only, with the path of the member at fault. */
class Malformed extends Error {}

type Members = Readonly<Record<string, unknown>>;

function fail(where: string, wanted: string): never {
  throw new Malformed(`\`${where}\` is not ${wanted}`);
}

function members(value: unknown, where: string, names: readonly string[]): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(where, 'an object');
  const found = Object.keys(value);
  const stranger = found.find((name) => !names.includes(name));
  if (stranger !== undefined) fail(`${where}.${stranger.slice(0, 60)}`, 'a known member');
  return value as Members;
}

const list = (value: unknown, where: string): readonly unknown[] =>
  Array.isArray(value) && value.length <= 100_000 ? (value as unknown[]) : fail(where, 'a list');
const text = (value: unknown, where: string): string =>
  typeof value === 'string' && value.length <= 10_000 ? value : fail(where, 'a text');
const textOrNull = (value: unknown, where: string): string | null =>
  value === null ? null : text(value, where);
const sha256 = (value: unknown, where: string): string =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? value : fail(where, 'a sha256');
const verdict = (value: unknown, where: string): Verdict =>
  isVerdict(value) ? value : fail(where, 'a verdict');
function oneOf<T extends string>(value: unknown, where: string, words: readonly T[]): T {
  return words.find((word) => word === value) ?? fail(where, words.join(' or '));
}

function file(value: unknown, where: string): JudgedFile {
  const found = members(value, where, ['path', 'sha256', 'bytes', 'origin', 'artifact']);
  const { bytes } = found as { bytes?: unknown };
  if (typeof bytes !== 'number' || !Number.isSafeInteger(bytes) || bytes < 0) {
    fail(`${where}.bytes`, 'a size');
  }
  const origin = oneOf(found['origin'], `${where}.origin`, ['run-artifact', 'local']);
  const artifact = textOrNull(found['artifact'], `${where}.artifact`);
  if ((origin === 'run-artifact') !== (artifact !== null)) fail(`${where}.artifact`, 'its origin');
  return {
    path: text(found['path'], `${where}.path`),
    sha256: sha256(found['sha256'], `${where}.sha256`),
    bytes,
    origin,
    artifact,
  };
}

function model(value: unknown): JudgedModel | null {
  if (value === null) return null;
  const found = members(value, 'model', ['path', 'sha256']);
  return {
    path: text(found['path'], 'model.path'),
    sha256: sha256(found['sha256'], 'model.sha256'),
  };
}

function check(value: unknown, where: string): StatementCheck {
  const found = members(value, where, ['check', 'verdict', 'severity', 'reason']);
  return {
    check: text(found['check'], `${where}.check`),
    verdict: verdict(found['verdict'], `${where}.verdict`),
    severity: oneOf(found['severity'], `${where}.severity`, ['error', 'warn']),
    reason: text(found['reason'], `${where}.reason`),
  };
}

const predicateMembers =
  'name gate verdict judged runId policyDigest checks files model repository commit workflowRun tool report';

function predicate(value: unknown): GateStatement['predicate'] {
  const found = members(value, 'predicate', predicateMembers.split(' '));
  const name = text(found['name'], 'name');
  if (!isGateName(name)) fail('name', 'the name of a gate');
  const report = members(found['report'], 'report', ['path', 'sha256']);
  const tool = members(found['tool'], 'tool', ['name', 'version', 'bundleSha256']);
  return {
    name,
    gate: text(found['gate'], 'gate'),
    verdict: verdict(found['verdict'], 'verdict'),
    judged: oneOf(found['judged'], 'judged', ['model', 'procedure']),
    runId: textOrNull(found['runId'], 'runId'),
    policyDigest: sha256(found['policyDigest'], 'policyDigest'),
    checks: list(found['checks'], 'checks').map((item, i) => check(item, `checks[${i}]`)),
    files: list(found['files'], 'files').map((item, i) => file(item, `files[${i}]`)),
    model: model(found['model']),
    repository: textOrNull(found['repository'], 'repository'),
    commit: textOrNull(found['commit'], 'commit'),
    workflowRun: textOrNull(found['workflowRun'], 'workflowRun'),
    tool: {
      name: text(tool['name'], 'tool.name'),
      version: text(tool['version'], 'tool.version'),
      bundleSha256: text(tool['bundleSha256'], 'tool.bundleSha256'),
    },
    report: {
      path: text(report['path'], 'report.path'),
      sha256: sha256(report['sha256'], 'report.sha256'),
    },
  };
}

function statement(value: unknown): GateStatement {
  const found = members(value, 'statement', ['_type', 'subject', 'predicateType', 'predicate']);
  if (found['_type'] !== statementType) fail('_type', statementType);
  if (found['predicateType'] !== gatePredicateType) fail('predicateType', gatePredicateType);
  const read = predicate(found['predicate']);
  const expected = subjectsOf(read);
  const subject = list(found['subject'], 'subject').map((item, i) => {
    const { name, digest } = members(item, `subject[${i}]`, ['name', 'digest']) as Members & {
      readonly name?: unknown;
      readonly digest?: unknown;
    };
    const { sha256: hash } = members(digest, `subject[${i}].digest`, ['sha256']) as Members & {
      readonly sha256?: unknown;
    };
    return { name: text(name, `subject[${i}].name`), digest: { sha256: sha256(hash, 'digest') } };
  });
  // The subjects are what a signature speaks about: they must be exactly the files and the model that the predicate names.
  if (JSON.stringify(subject) !== JSON.stringify(expected)) {
    fail('subject', 'the list of the files and the model in the predicate');
  }
  return { _type: statementType, subject, predicateType: gatePredicateType, predicate: read };
}

/** Reads a stored statement strictly: every member known, typed and bounded, subjects equal to what the predicate names. */
export function readGateStatement(json: string): Result<GateStatement> {
  if (json.length > mostStatementBytes) {
    return problems({ message: `larger than ${mostStatementBytes} bytes` });
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return problems({ message: 'not JSON' });
  }
  try {
    return ok(statement(parsed));
  } catch (error) {
    if (error instanceof Malformed) return problems({ message: error.message });
    throw error;
  }
}
