import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createEndpoints } from '../../src/local/endpoints/create-endpoints.ts';
import type { MlflowPort } from '../../src/local/mlflow-port.ts';
import { createModels } from '../../src/local/models/create-models.ts';
import { startLocalServer, type RunningServer } from '../../src/local/server.ts';
import { fakePython, type FakePythonOptions } from './fake-python.ts';
import { call, LocalClient, type Answer } from './local-client.ts';

/** Runs and MLflow 3 models (`<run>/<name>`) that the fake MLflow knows, as folders. */
export interface KnownRuns {
  readonly runs?: Readonly<Record<string, string>>;
  readonly models?: Readonly<Record<string, string>>;
}

function knownRuns({ runs = {}, models = {} }: KnownRuns): MlflowPort {
  const none = (): never => {
    throw new Error('not part of this test');
  };
  return {
    baseUrl: none,
    createRun: none,
    finishRun: () => Promise.resolve(),
    artifactFolder: (runId) => Promise.resolve(runs[runId]),
    findLoggedModel: (runId, name) => Promise.resolve(models[`${runId}/${name}`]),
  };
}

export interface ServingOptions extends KnownRuns {
  /** The folder of a former server, to start again on. */
  readonly root?: string;
  readonly python?: FakePythonOptions;
  readonly environment?: NodeJS.ProcessEnv;
}

/** A real server with the registry and the endpoints; its Python is a shell script, its scoring server a Node one. */
export class ServingServer {
  readonly client: LocalClient;
  readonly root: string;
  readonly log: readonly string[];
  private readonly server: RunningServer;

  private constructor(server: RunningServer, root: string, log: readonly string[]) {
    this.server = server;
    this.client = new LocalClient(server.url, server.token, server.workspace);
    this.root = root;
    this.log = log;
  }

  static async start(options: ServingOptions = {}): Promise<ServingServer> {
    const root = options.root ?? (await mkdtemp(join(tmpdir(), 'serving-')));
    const bin = fakePython(join(root, 'bin'), { pip: 'true', ...options.python });
    const log: string[] = [];
    const environment = { PATH: `${bin}:/usr/bin:/bin`, XDG_CACHE_HOME: join(root, 'cache') };
    const server = await startLocalServer({
      home: join(root, 'home'),
      port: 0,
      names: {},
      environment: { ...environment, ...options.environment },
      idleMs: 0,
      parts: {
        mlflow: () => ({ port: knownRuns(options), routes: [] }),
        modules: [createModels, createEndpoints],
      },
      log: (message) => void log.push(message),
      onStop: () => undefined,
    });
    return new ServingServer(server, root, log);
  }

  /** The same for a server that was started with other parts. */
  static over(server: RunningServer, root: string, log: readonly string[]): ServingServer {
    return new ServingServer(server, root, log);
  }

  /** Ends the server and leaves its state. */
  stop(): Promise<void> {
    return this.server.close();
  }

  async close(): Promise<void> {
    await this.stop();
    await rm(this.root, { recursive: true, force: true });
  }

  /** One request of ARM below the workspace. */
  arm(method: string, path: string, body?: unknown): Promise<Answer> {
    return this.client.arm(method, path, body);
  }

  /** Waits for the operation that an answer has started; the error it ended with, or `Succeeded`. */
  async ended(
    answer: Answer,
  ): Promise<{ readonly code: string; readonly message: string } | 'Succeeded'> {
    const status = answer.headers['azure-asyncoperation'];
    const url = String(status ?? answer.headers['location']);
    if (!url.startsWith('http')) throw new Error(`no operation: ${answer.status} ${answer.text}`);
    for (;;) {
      const poll = await call(url, 'GET');
      const word = status === undefined ? poll.status : poll.json['status'];
      const isActive = ['Creating', 'Updating', 'Deleting', 'Scaling', 202].includes(
        word as string,
      );
      if (!isActive) {
        const error = poll.json['error'] as { code: string; message: string } | undefined;
        return error ?? 'Succeeded';
      }
      await sleep(15);
    }
  }

  /** Writes a file into the default datastore, as an upload would. */
  async upload(path: string, text: string): Promise<void> {
    const container = `azureml-blobstore-${this.server.workspace.workspaceId}`;
    const file = join(this.root, 'home', 'blobs', container, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  /** Registers a model of one file; returns its id. */
  async model(
    name: string,
    version: string,
    files: Readonly<Record<string, string>>,
    type = 'mlflow_model',
  ): Promise<string> {
    const folder = `LocalUpload/${name}-${version}/model`;
    for (const [file, text] of Object.entries(files)) await this.upload(`${folder}/${file}`, text);
    const properties = {
      modelType: type,
      modelUri: `azureml://datastores/workspaceblobstore/paths/${folder}`,
    };
    const answer = await this.arm('PUT', `/models/${name}/versions/${version}`, { properties });
    if (answer.status !== 201) throw new Error(answer.text);
    return String(answer.json['id']);
  }

  /** Registers code; returns its id. */
  async code(files: Readonly<Record<string, string>>): Promise<string> {
    const name = `c${Math.random().toString(36).slice(2)}`;
    const upload = await this.arm('POST', `/codes/${name}/versions/1/startPendingUpload`, {});
    const { blobUri, credential } = upload.json['blobReferenceForConsumption'] as {
      blobUri: string;
      credential: { sasUri: string };
    };
    const query = credential.sasUri.slice(credential.sasUri.indexOf('?'));
    for (const [file, text] of Object.entries(files)) {
      const headers = { 'x-ms-blob-type': 'BlockBlob' };
      const put = await call(`${blobUri}/src/${file}${query}`, 'PUT', { body: text, headers });
      if (put.status !== 201) throw new Error(put.text);
    }
    const properties = { codeUri: `${blobUri}/src`, isAnonymous: true };
    const answer = await this.arm('PUT', `/codes/${name}/versions/1`, { properties });
    return String(answer.json['id']);
  }
}
