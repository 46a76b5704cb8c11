import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readJob } from '../../src/commands/train/read-job.ts';
import type { JobFile } from '../../src/domain/training/job-file.ts';
import { jobApiVersion, jobBody } from '../../src/platforms/azureml/job-body.ts';
import { describeProblem } from '../../src/shared/problem.ts';
import { judgeExchanges } from '../contract/swagger/judge-exchanges.ts';
import { comparable, sdkBodies, yamlFiles, type Body } from './azure-bodies.ts';

const folder = fileURLToPath(new URL('../fixtures/job-files/command', import.meta.url));
const FILES = yamlFiles(folder);

function jobOf(file: string): JobFile {
  const read = readJob(folder, folder, file, new Map());
  if (!read.ok) throw new Error(read.problems.map(describeProblem).join('\n'));
  return read.value;
}

/** What is uploaded or looked up before a job is sent is the same text on both sides. */
function partsOf({ spec }: JobFile) {
  const inputUris = Object.entries(spec.inputs).map(([name, input]) => {
    if (input.kind === 'literal') return [name, ''];
    const { path } = input;
    const uri = path.kind === 'local' ? 'LOCAL' : path.text.replace(/^azureml:(?!\/)/, '');
    return [name, uri];
  });
  return {
    environmentId: 'ENVIRONMENT',
    inputUris: Object.fromEntries(inputUris) as Record<string, string>,
    ...(spec.code === undefined ? {} : { codeId: 'CODE' }),
    ...(spec.compute === undefined ? {} : { computeId: 'COMPUTE' }),
  };
}

/** The SDK's body with what it does not resolve without a service named as `partsOf` names it. */
function theirs(properties: Body, { spec }: JobFile): Body {
  const inputs = Object.entries((properties['inputs'] ?? {}) as Record<string, Body>).map(
    ([name, input]) => {
      const said = spec.inputs[name];
      const isLocal = said?.kind === 'asset' && said.path.kind === 'local';
      return [name, isLocal ? { ...input, uri: 'LOCAL' } : input];
    },
  );
  return {
    ...properties,
    environmentId: 'ENVIRONMENT',
    inputs: Object.fromEntries(inputs),
    ...('codeId' in properties ? { codeId: 'CODE' } : {}),
    ...('computeId' in properties ? { computeId: 'COMPUTE' } : {}),
  };
}

describe('the body of a job file', () => {
  let bodies: Readonly<Record<string, Body>>;

  beforeAll(async () => {
    bodies = await sdkBodies('jobs', folder);
  });

  it.each(FILES)('%s is what azure-ai-ml sends', (file) => {
    const job = jobOf(file);
    const { properties } = jobBody(file, job.spec, partsOf(job)) as { readonly properties: Body };
    const their = theirs(bodies[file]!['properties'] as Body, job);
    // A job without a title is shown by its name here.
    const ours = 'displayName' in their ? properties : { ...properties, displayName: undefined };
    expect(comparable(ours)).toEqual(comparable(their));
  });

  it('is as the official swagger says, where a stable version knows all of it', async () => {
    const stable = FILES.map(jobOf).filter(({ spec }) => jobApiVersion(spec) === undefined);
    expect(stable.length).toBeGreaterThan(20);
    const exchanges = stable.map((job) => {
      const body = jobBody('job-1', job.spec, partsOf(job));
      const path =
        '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws-1/jobs/job-1';
      return {
        method: 'PUT',
        url: `${path}?api-version=2024-04-01`,
        body,
        status: 201,
        headers: { 'content-type': 'application/json' },
        answer: { id: path, name: 'job-1', type: 'jobs', ...body },
      };
    });
    expect(await judgeExchanges(exchanges)).toEqual([]);
  });
});
