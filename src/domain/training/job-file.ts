import type { Problem } from '../../shared/problem.ts';
import { ok, problems, type Result } from '../../shared/result.ts';
import { compact } from '../../shared/json.ts';
import { readYaml } from '../../shared/yaml/read-yaml.ts';
import { overrideYaml } from '../../shared/yaml/yaml-override.ts';
import { entryOf, type YamlNode } from '../../shared/yaml/yaml-tree.ts';
import { checkExpressions } from './job-expressions.ts';
import { resolveEnvironment } from './job-environment.ts';
import { jobNameProblem } from './job-name.ts';
import { resolveCompute, resolvePath, type JobFileFacts } from './job-references.ts';
import { commandJob } from './job-schema.ts';
import { jobSettings } from './job-settings.ts';
import type { CommandJobSpec, JobInputSpec } from './job-spec.ts';

type Read<T> = T extends { read: (...args: never[]) => Result<infer V> } ? V : never;
type CommandJobRecord = Read<typeof commandJob>;

/** A job file, and what came from beside it. */
export interface JobFileSource {
  /** As the user named it, for messages. */
  readonly file: string;
  readonly text: string;
  /** `path` → YAML value, applied before anything is checked (`az ml job create --set`). */
  readonly overrides: ReadonlyMap<string, string>;
  readonly facts: JobFileFacts;
}

/** A job file that may be sent. `name` is the file's own `name`, which chooses the job's name. */
export interface JobFile {
  readonly name: string | undefined;
  readonly spec: CommandJobSpec;
}

/**
 * Reads a command job in the Azure ML CLI v2 YAML language. Everything that can be known without the platform is checked, and every
 * problem is reported with its line, or with the input `set` when it came from there.
 */
export function parseJobFile(source: JobFileSource): Result<JobFile> {
  const root = readRoot(source);
  if (!root.ok) return root;
  const other = otherType(root.value);
  if (other !== undefined) return problems(other);
  const read = commandJob.read(root.value, '');
  if (!read.ok) return read;
  return resolve(read.value, source.facts);
}

function readRoot(source: JobFileSource): Result<YamlNode> {
  let root = readYaml(source.text, { file: source.file });
  if (root.ok && root.value.kind !== 'mapping')
    return problems({
      file: source.file,
      message:
        root.value.kind === 'scalar' && root.value.value === null
          ? 'the file is empty'
          : 'a job file is a mapping',
      hint: 'It needs at least `command` and `environment`.',
    });
  for (const [path, value] of source.overrides) {
    if (root.ok) root = overrideYaml(root.value, path, value, { input: 'set' });
  }
  return root;
}

function otherType(root: YamlNode): Problem | undefined {
  const type = root.kind === 'mapping' ? entryOf(root, 'type')?.value : undefined;
  if (type?.kind !== 'scalar') return undefined;
  const word = String(type.value).toLowerCase();
  if (
    !['sweep', 'pipeline', 'automl', 'spark', 'import', 'finetuning', 'distillation'].includes(word)
  )
    return undefined;
  return {
    ...type.place,
    message: `this version runs command jobs only, and this is a ${word} job`,
  };
}

function resolveInputs(
  job: CommandJobRecord,
  facts: JobFileFacts,
): Result<Record<string, JobInputSpec>> {
  const found: Record<string, JobInputSpec> = {};
  const wrong: Problem[] = [];
  for (const [name, input] of job.inputs ?? []) {
    if (typeof input === 'string') {
      found[name] = { kind: 'literal', value: input };
      continue;
    }
    const type = input.type ?? 'uri_folder';
    const wanted = type === 'uri_file' ? 'file' : 'any';
    const path = resolvePath(`inputs.${name}.path`, input.path, wanted, facts);
    if (!path.ok) wrong.push(...path.problems);
    else
      found[name] = {
        kind: 'asset',
        type,
        path: path.value,
        ...(input.mode && { mode: input.mode }),
      };
  }
  return wrong.length > 0 ? problems(...wrong) : ok(found);
}

function checkCommand(job: CommandJobRecord): Result<string> {
  const node = job.command;
  if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value.trim() === '')
    return problems({ ...node.place, message: '`command` must be text that is not empty' });
  const declared = {
    inputs: [...(job.inputs?.keys() ?? [])],
    outputs: [...(job.outputs?.keys() ?? [])],
  };
  const wrong = checkExpressions(node, declared);
  return wrong.length > 0 ? problems(...wrong) : ok(node.value);
}

function checkName({ name }: CommandJobRecord): Result<string | undefined> {
  if (name === undefined) return ok(undefined);
  const message = jobNameProblem(name.value);
  return message === undefined ? ok(name.value) : problems({ ...name.place, message });
}

function resolve(job: CommandJobRecord, facts: JobFileFacts): Result<JobFile> {
  const command = checkCommand(job);
  const name = checkName(job);
  const inputs = resolveInputs(job, facts);
  const environment = resolveEnvironment(job.environment, facts);
  const compute = resolveCompute(job.compute);
  const code = job.code === undefined ? ok(undefined) : resolvePath('code', job.code, 'any', facts);
  const parts = [command, name, inputs, environment, compute, code];
  const wrong = parts.flatMap((part) => (part.ok ? [] : part.problems));
  if (!command.ok || !name.ok || !inputs.ok || !environment.ok || !compute.ok || !code.ok)
    return problems(...wrong);
  const spec = {
    ...plainFields(job),
    command: command.value,
    environment: environment.value,
    inputs: inputs.value,
    ...compact({ code: code.value, compute: compute.value }),
  };
  return ok({ name: name.value, spec });
}

type Plain = Omit<CommandJobSpec, 'command' | 'environment' | 'inputs' | 'code' | 'compute'>;

function plainFields(job: CommandJobRecord): Plain {
  const { limits } = job;
  const outputs = [...(job.outputs ?? [])].map(([key, { type, ...rest }]) => [
    key,
    { type: type ?? 'uri_folder', ...compact(rest) },
  ]);
  return {
    type: 'command',
    ...compact({
      displayName: job.display_name,
      experimentName: job.experiment_name,
      description: job.description,
    }),
    tags: Object.fromEntries(job.tags ?? []),
    properties: Object.fromEntries(job.properties ?? []),
    environmentVariables: Object.fromEntries(job.environment_variables ?? []),
    ...jobSettings(job),
    ...(limits?.timeout !== undefined && { limits: { timeoutSeconds: limits.timeout } }),
    outputs: Object.fromEntries(outputs) as CommandJobSpec['outputs'],
  };
}
