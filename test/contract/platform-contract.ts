import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isTerminal, type Job } from '../../src/domain/training/job.ts';
import type { CommandJobSpec } from '../../src/domain/training/job-spec.ts';
import { PlatformError } from '../../src/errors.ts';
import type { ModelRegistration, Platform } from '../../src/platforms/ports.ts';
import type { Exchange } from './swagger/exchange.ts';
import { judgeExchanges } from './swagger/judge-exchanges.ts';

/** A platform to hold against its ports, and what the tests may use of its world. */
export interface OpenedPlatform {
  readonly platform: Platform;
  /** An empty folder for local files. */
  readonly folder: string;
  /** A compute that runs jobs; absent for serverless. */
  readonly compute?: string;
  /** What the adapter asked to be hidden, in order. */
  readonly secrets: readonly string[];
  /** What was said to Azure Resource Manager so far. */
  readonly exchanges: readonly Exchange[];
  readonly close: () => Promise<void>;
}

export type Open = () => Promise<OpenedPlatform>;

export const { signal } = new AbortController();
export const quiet = (): void => undefined;
/** Names must be new on a platform that keeps what earlier runs left. */
export const unique = (name: string): string => `${name}-${randomBytes(5).toString('hex')}`;

export function useOpened(open: Open): { readonly get: () => OpenedPlatform } {
  let opened: OpenedPlatform | undefined;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened?.close());
  return {
    get: () => {
      if (opened === undefined) throw new Error('the platform was not opened');
      return opened;
    },
  };
}

/** Everything that was said so far is as the official swagger says. */
export function testSwagger(world: { readonly get: () => OpenedPlatform }): void {
  test('speaks as the official swagger says, and so does the platform', async () => {
    const { exchanges } = world.get();
    expect(exchanges.length).toBeGreaterThan(0);
    expect(await judgeExchanges(exchanges)).toEqual([]);
  });
}

export async function write(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text);
  }
  return folder;
}

function spec(opened: OpenedPlatform, rest: Partial<CommandJobSpec>): CommandJobSpec {
  return {
    type: 'command',
    experimentName: 'platform-contract',
    tags: {},
    properties: {},
    command: 'true',
    environment: { kind: 'inline', image: 'mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04' },
    environmentVariables: {},
    ...(opened.compute === undefined ? {} : { compute: opened.compute }),
    inputs: {},
    outputs: {},
    ...rest,
  };
}

/** Follows a job to its end as a person would; returns it with everything its log said on the way. */
async function follow({ platform }: OpenedPlatform, name: string): Promise<[Job, string[]]> {
  const lines: string[] = [];
  let cursor = '';
  for (;;) {
    const job = await platform.training.get(name, signal);
    if (job === undefined) throw new Error(`${name} is gone`);
    const chunk = await platform.training.logs(name, cursor, signal);
    lines.push(...chunk.lines);
    cursor = chunk.cursor;
    if (isTerminal(job.status)) {
      const rest = await platform.training.logs(name, cursor, signal);
      return [job, [...lines, ...rest.lines]];
    }
    await sleep(100);
  }
}

/** Command jobs: submitted, followed, downloaded, failing, cancelled. */
export function describeTraining(name: string, open: Open): void {
  describe(`training on ${name}`, () => {
    const world = useOpened(open);

    test('what does not exist is undefined', async () => {
      expect(await world.get().platform.training.get(unique('nothing'), signal)).toBeUndefined();
    });

    test('a PyTorch job of one process knows its rank', async () => {
      const opened = world.get();
      const job = unique('contract');
      const said = spec(opened, {
        command: 'echo "rank=$RANK of $WORLD_SIZE at $MASTER_ADDR"',
        distribution: { kind: 'pytorch', processCountPerInstance: 1 },
        identity: { kind: 'aml_token' },
        resources: { instanceCount: 1, shmSize: '1g' },
      });
      await opened.platform.training.submit(job, said, quiet, signal);
      const [ended, lines] = await follow(opened, job);
      expect(ended.status).toBe('Completed');
      expect(lines.join('\n')).toMatch(/rank=0 of 1 at \S+/);
    });

    test('a job gets its code, inputs and variables, and leaves log, artifacts and outputs', async () => {
      const opened = world.get();
      const { training } = opened.platform;
      const code = await write(join(opened.folder, 'code'), {
        'run.sh':
          'echo "greeting=$GREETING rate=$1"\ncat "$2"\ncat "$3"/deep/b.txt\nmkdir -p outputs "$4"\necho artifact > outputs/a.txt\necho result > "$4"/r.txt\nprintf "no newline at the end: é"',
        'secret.txt': 'never uploaded',
        '.amlignore': 'secret.txt\n',
        '.git/config': 'never uploaded either',
      });
      const data = await write(join(opened.folder, 'data'), { 'deep/b.txt': 'folder\n' });
      await write(opened.folder, { 'one.csv': 'file\n' });
      const job = unique('contract');
      const submitted = await training.submit(
        job,
        spec(opened, {
          command:
            'ls -a && sh run.sh ${{inputs.rate}} ${{inputs.file}} ${{inputs.folder}} ${{outputs.result}}',
          code: { kind: 'local', path: code },
          environmentVariables: { GREETING: 'hello' },
          tags: { purpose: 'contract' },
          properties: { 'mlflow.source.git.commit': 'abc' },
          limits: { timeoutSeconds: 600 },
          inputs: {
            rate: { kind: 'literal', value: '0.5' },
            file: {
              kind: 'asset',
              type: 'uri_file',
              path: { kind: 'local', path: join(opened.folder, 'one.csv') },
              mode: 'ro_mount',
            },
            folder: { kind: 'asset', type: 'uri_folder', path: { kind: 'local', path: data } },
          },
          outputs: { result: { type: 'uri_folder', mode: 'rw_mount' } },
        }),
        quiet,
        signal,
      );
      expect(submitted).toMatchObject({ name: job, experimentName: 'platform-contract' });
      expect(isTerminal(submitted.status)).toBe(false);
      const [ended, lines] = await follow(opened, job);
      expect(ended).toMatchObject({
        status: 'Completed',
        tags: { purpose: 'contract' },
        properties: { 'mlflow.source.git.commit': 'abc' },
      });
      expect(ended.outputs).toEqual(expect.arrayContaining(['default', 'result']));
      expect(ended.startedAt?.getTime()).toBeLessThanOrEqual(ended.endedAt?.getTime() ?? 0);
      expect(lines).toEqual(
        expect.arrayContaining(['greeting=hello rate=0.5', 'file', 'folder', 'run.sh']),
      );
      expect(lines.at(-1)).toBe('no newline at the end: é');
      expect(lines).not.toContain('secret.txt');
      expect(lines).not.toContain('.git');

      const target = join(opened.folder, 'downloads');
      const artifacts = await training.download(job, 'default', join(target, 'default'), signal);
      expect(artifacts).toContain('outputs/a.txt');
      expect(await readFile(join(target, 'default/outputs/a.txt'), 'utf8')).toBe('artifact\n');
      expect(await training.download(job, 'result', join(target, 'result'), signal)).toEqual([
        'r.txt',
      ]);
      expect(await readFile(join(target, 'result/r.txt'), 'utf8')).toBe('result\n');
      await expect(training.download(job, 'absent', target, signal)).rejects.toThrow(PlatformError);
    });

    test('the log of a job that has ended is there from the beginning', async () => {
      const opened = world.get();
      const job = unique('contract');
      const command = 'for i in 1 2 3; do echo line $i; done';
      await opened.platform.training.submit(job, spec(opened, { command }), quiet, signal);
      await follow(opened, job);
      const again = await opened.platform.training.logs(job, '', signal);
      expect(again.lines).toEqual(expect.arrayContaining(['line 1', 'line 2', 'line 3']));
      expect((await opened.platform.training.logs(job, again.cursor, signal)).lines).toEqual([]);
    });

    test('a job that fails says so and why', async () => {
      const opened = world.get();
      const job = unique('contract');
      const command = 'echo before; exit 3';
      await opened.platform.training.submit(job, spec(opened, { command }), quiet, signal);
      const [ended, lines] = await follow(opened, job);
      expect(ended.status).toBe('Failed');
      expect(ended.failure?.message).toMatch(/3/);
      expect(lines).toContain('before');
    });

    test('a cancelled job ends, and cancelling it again is no error', async () => {
      const opened = world.get();
      const { training } = opened.platform;
      const job = unique('contract');
      await training.submit(job, spec(opened, { command: 'sleep 600' }), quiet, signal);
      await training.cancel(job, signal);
      const [ended] = await follow(opened, job);
      expect(ended.status).toBe('Canceled');
      await training.cancel(job, signal);
    });

    test('what the service refuses is said in its words', async () => {
      const opened = world.get();
      const bad = spec(opened, { environment: { kind: 'reference', text: 'azureml:absent:1' } });
      const submit = opened.platform.training.submit(unique('contract'), bad, quiet, signal);
      await expect(submit).rejects.toThrow(PlatformError);
    });

    testSwagger(world);
  });
}

/** Model versions: registered, found, tagged, downloaded. */
export function describeModels(name: string, open: Open): void {
  describe(`models on ${name}`, () => {
    const world = useOpened(open);
    const registration = (rest: Partial<ModelRegistration>): ModelRegistration => ({
      name: 'unnamed',
      type: 'custom_model',
      source: { kind: 'local', path: '/' },
      description: '',
      tags: {},
      properties: {},
      ...rest,
    });

    test('what does not exist is undefined or empty', async () => {
      const { models } = world.get().platform;
      const model = unique('nothing');
      expect(await models.get(model, '1', signal)).toBeUndefined();
      expect(await models.list(model, signal)).toEqual([]);
    });

    test('a local folder becomes versions that can be found, tagged and fetched', async () => {
      const { platform, folder } = world.get();
      const { models } = platform;
      const path = await write(join(folder, 'model'), {
        MLmodel: 'flavors: {}\n',
        'data/w.bin': 'x',
      });
      const model = unique('contract');
      const first = await models.register(
        registration({
          name: model,
          type: 'mlflow_model',
          source: { kind: 'local', path },
          description: 'first',
          tags: { stage: 'new', owner: 'me' },
          properties: { digest: 'sha256:0' },
        }),
        quiet,
        signal,
      );
      expect(first).toMatchObject({
        name: model,
        version: '1',
        type: 'mlflow_model',
        description: 'first',
        tags: { stage: 'new', owner: 'me' },
        properties: { digest: 'sha256:0' },
      });
      const second = await models.register(
        registration({ name: model, type: 'mlflow_model', source: { kind: 'local', path } }),
        quiet,
        signal,
      );
      expect(second.version).toBe('2');
      const listed = await models.list(model, signal);
      expect(listed.map(({ version }) => version)).toEqual(['2', '1']);

      const tagged = await models.tag(model, '1', { stage: 'old' }, signal);
      expect(tagged.tags).toMatchObject({ stage: 'old', owner: 'me' });
      const found = await models.get(model, '1', signal);
      expect(found).toMatchObject({
        description: 'first',
        tags: { stage: 'old', owner: 'me' },
        properties: { digest: 'sha256:0' },
      });
      const target = join(folder, 'fetched');
      const uri = `azureml:${model}:1`;
      expect(await models.download({ kind: 'uri', uri }, target, signal)).toEqual([
        'MLmodel',
        'data/w.bin',
      ]);
      expect(await readFile(join(target, 'data/w.bin'), 'utf8')).toBe('x');
    });

    test('versions that are asked for at once are different ones', async () => {
      const { platform, folder } = world.get();
      const model = unique('contract');
      const register = async (content: string) => {
        const path = await write(join(folder, `at-once-${content}`), { 'm.bin': content });
        const source = { kind: 'local', path } as const;
        return platform.models.register(registration({ name: model, source }), quiet, signal);
      };
      const versions = await Promise.all(['a', 'b', 'c'].map(register));
      expect(new Set(versions.map(({ version }) => version)).size).toBe(3);
      expect(new Set(versions.map(({ uri }) => uri)).size).toBe(3);
    });

    testSwagger(world);
  });
}
