import type { CommandJobSpec } from '../../domain/training/job-spec.ts';
import type { WorkflowContext } from '../../runtime/workflow-context.ts';
import type { Problem } from '../../shared/problem.ts';
import { problems, ok, type Result } from '../../shared/result.ts';
import type { ToolFacts } from '../command.ts';

/** Property of a job that says which inputs it was made from; a property never changes once it is set. */
export const inputsDigestProperty = 'ml-actions.inputs-digest';

/** Azure ML keeps 50 tags of a job, keys of 100 and values of 1,000 characters (docs: resource limits). */
const limits = { tags: 50, key: 100, value: 1000 } as const;

function wrongTag(key: string, value: string): string | undefined {
  if (key.startsWith('ml-actions.')) return `the tag \`${key}\` is one that only ml-actions sets`;
  if (key.length > limits.key) return `the tag \`${key}\` has more than ${limits.key} characters`;
  if (value.length > limits.value)
    return `the value of the tag \`${key}\` has more than ${limits.value} characters`;
  return undefined;
}

const wrongTags = (
  tags: Iterable<readonly [string, string]>,
  place: Partial<Problem>,
): readonly Problem[] =>
  [...tags].flatMap(([key, value]) => {
    const message = wrongTag(key, value);
    return message === undefined ? [] : [{ ...place, message }];
  });

function workflowTags(workflow: WorkflowContext | undefined, tool: ToolFacts) {
  const version = { 'ml-actions.version': tool.version };
  if (workflow === undefined) return version;
  return {
    ...version,
    'ml-actions.commit': workflow.sha,
    'ml-actions.run-url': workflow.runUrl,
    'ml-actions.repository': workflow.repository,
    'ml-actions.actor': workflow.actor,
  };
}

/** Git facts under the names that Azure ML's own tools use (azure-ai-ml 1.28). */
function gitProperties(workflow: WorkflowContext | undefined): Record<string, string> {
  if (workflow === undefined) return {};
  return {
    'mlflow.source.git.repoURL': `${workflow.serverUrl}/${workflow.repository}`,
    'mlflow.source.git.branch': workflow.ref,
    'mlflow.source.git.commit': workflow.sha,
  };
}

/** What the labels are made from. */
export interface LabelSource {
  readonly jobFile: string;
  readonly tags: ReadonlyMap<string, string>;
  readonly workflow: WorkflowContext | undefined;
  readonly tool: ToolFacts;
}

/** The job with the user's and our own tags and properties. `withDigest` adds what is known only after everything was read. */
export function labelled(spec: CommandJobSpec, source: LabelSource): Result<CommandJobSpec> {
  const own = Object.entries({ ...spec.tags, ...spec.properties });
  const wrong = [
    ...wrongTags(own, { file: source.jobFile }),
    ...wrongTags(source.tags, { input: 'tags' }),
  ];
  const tags = {
    ...spec.tags,
    ...Object.fromEntries(source.tags),
    ...workflowTags(source.workflow, source.tool),
  };
  if (Object.keys(tags).length > limits.tags) {
    const message = `more than ${limits.tags} tags, the ones that ml-actions sets included`;
    wrong.push({ input: 'tags', message });
  }
  const properties = { ...gitProperties(source.workflow), ...spec.properties };
  return wrong.length > 0 ? problems(...wrong) : ok({ ...spec, tags, properties });
}

/** The same job with the digest of its inputs as a property. */
export function withDigest(spec: CommandJobSpec, digest: string): CommandJobSpec {
  return { ...spec, properties: { ...spec.properties, [inputsDigestProperty]: digest } };
}
