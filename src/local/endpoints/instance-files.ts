import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { copyTree } from '../files/copy-tree.ts';
import { HttpFailure } from '../http/route.ts';
import type { LocalContext } from '../local-context.ts';
import type { ModelFiles } from '../models/model-files.ts';
import type { DeploymentPlan } from './deployment-plan.ts';
import type { ScoringEnvironment, ScoringInstance } from './endpoint-document.ts';
import { mlflowScoreScript } from './mlflow-score-script.ts';
import { modelEnvironment, withServing } from './model-environment.ts';

/** Where the folders of scoring processes are. */
export const instancesFolder = (context: LocalContext): string => join(context.home, 'deployments');
export const instanceFolder = (context: LocalContext, id: string): string =>
  join(instancesFolder(context), id);
/** The log of the copying and of the environment: Azure's container `StorageInitializer`. */
export const initializerLog = (context: LocalContext, id: string): string =>
  join(instanceFolder(context, id), 'storage-initializer.log');
/** The log of the process: Azure's container `InferenceServer`. */
export const serverLog = (context: LocalContext, id: string): string =>
  join(instanceFolder(context, id), 'inference-server.log');

export interface PreparedFiles {
  readonly id: string;
  readonly modelFolder?: string;
  readonly entryScript: string;
  readonly environment: ScoringEnvironment;
}

/** Puts the model and the code of a deployment into a folder of their own, where nobody changes them. */
export class InstanceFiles {
  private readonly context: LocalContext;
  private readonly models: ModelFiles;

  constructor(context: LocalContext, models: ModelFiles) {
    this.context = context;
    this.models = models;
  }

  /** Makes the folder and its log; the copying comes later, so that its log can be read while it goes on. */
  async open(): Promise<string> {
    const id = randomUUID();
    await mkdir(instanceFolder(this.context, id), { recursive: true, mode: 0o700 });
    await this.tell(id, 'preparing the deployment');
    return id;
  }

  /** A line in the log of the preparation. */
  async tell(id: string, line: string): Promise<void> {
    const time = new Date().toISOString();
    await appendFile(initializerLog(this.context, id), `${time} ${line}\n`, { mode: 0o600 });
  }

  async prepare(id: string, plan: DeploymentPlan, signal: AbortSignal): Promise<PreparedFiles> {
    const modelFolder = await this.copyModel(id, plan, signal);
    if (plan.code === undefined) {
      if (modelFolder === undefined) throw new Error('a deployment without model and code');
      return { id, ...(await this.writeScript(id, modelFolder.folder, modelFolder.path)) };
    }
    const entryScript = await this.copyCode(id, plan.code, signal);
    if (plan.image !== undefined)
      await this.tell(id, `image ${plan.image} is not used on the local platform`);
    const environment: ScoringEnvironment =
      plan.condaFile === undefined ? { kind: 'tools' } : withServing(plan.condaFile, false);
    const own = modelFolder === undefined ? {} : { modelFolder: modelFolder.folder };
    return { id, ...own, entryScript, environment };
  }

  /** Removes all but the logs of an instance that did not come to life. */
  async keepLogs(id: string): Promise<void> {
    for (const name of ['azureml-models', 'code']) {
      await rm(join(instanceFolder(this.context, id), name), { recursive: true, force: true });
    }
  }

  async remove(id: string): Promise<void> {
    await rm(instanceFolder(this.context, id), { recursive: true, force: true });
  }

  /** Removes the folders that no deployment names: those of what a crash interrupted. */
  async removeOthers(used: ReadonlySet<string>): Promise<void> {
    const names = await readdir(instancesFolder(this.context)).catch(() => []);
    for (const name of names) if (!used.has(name)) await this.remove(name);
  }

  private async copyModel(id: string, { model }: DeploymentPlan, signal: AbortSignal) {
    if (model === undefined) return undefined;
    const from = await this.models.pathOf(model);
    const folder = join('azureml-models', model.name, model.version);
    const to = join(instanceFolder(this.context, id), folder, basename(from));
    await this.tell(id, `copying model ${model.name}:${model.version}`);
    const { files, skipped } = await copyTree(from, to, signal);
    await this.tell(id, `copied ${files} files of model ${model.name}:${model.version}`);
    for (const path of skipped.slice(0, 20)) await this.tell(id, `not copied: ${path}`);
    return { folder, path: to };
  }

  /** A model without code gets the script that speaks Azure's protocol. */
  private async writeScript(id: string, modelFolder: string, path: string) {
    const code = join(instanceFolder(this.context, id), 'code');
    await mkdir(code, { recursive: true });
    await writeFile(join(code, 'mlflow_score.py'), mlflowScoreScript);
    return {
      modelFolder,
      entryScript: 'mlflow_score.py',
      environment: await modelEnvironment(path),
    };
  }

  private async copyCode(
    id: string,
    { folder, script }: NonNullable<DeploymentPlan['code']>,
    signal: AbortSignal,
  ): Promise<string> {
    const code = join(instanceFolder(this.context, id), 'code');
    const { files } = await copyTree(folder, code, signal);
    await this.tell(id, `copied ${files} files of code`);
    const isThere = await stat(join(code, script)).then(
      (stats) => stats.isFile(),
      () => false,
    );
    if (!isThere) {
      throw new HttpFailure(
        400,
        'BadArgument',
        `The code has no file '${script}' (scoringScript).`,
      );
    }
    return script;
  }
}

/** The absolute folders that a process of the instance is given. */
export function instancePaths(context: LocalContext, instance: ScoringInstance) {
  const root = instanceFolder(context, instance.id);
  return {
    code: join(root, 'code'),
    ...(instance.modelFolder === undefined ? {} : { model: join(root, instance.modelFolder) }),
  };
}
