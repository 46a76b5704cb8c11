import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { kinds } from '../assets/kinds.ts';
import { copyTree } from '../files/copy-tree.ts';
import { HttpFailure } from '../http/route.ts';
import type { LocalContext } from '../local-context.ts';
import { datastoresOf } from '../workspace/datastores.ts';
import { workspaceArmId } from '../workspace/workspace-names.ts';
import { modelRoot, type ModelDocument } from './model-document.ts';
import type { ModelSource } from './model-source.ts';

/** Files that were copied for one version: nobody writes to them again. */
export interface KeptModel {
  readonly folder: string;
  /** The place in the default datastore, as clients download it. */
  readonly uri: string;
}

/** The copies of model files in the default datastore, each version in a folder of its own. */
export class ModelFiles {
  private readonly context: LocalContext;
  private readonly root: string;

  constructor(context: LocalContext) {
    const [store] = datastoresOf(context.workspace);
    if (store === undefined) throw new Error('the workspace has no datastore');
    this.context = context;
    this.root = join(context.blobs.folder(store.container), modelRoot);
  }

  /** The absolute file or folder of a version: what `modelUri` names. */
  async pathOf(model: ModelDocument): Promise<string> {
    const [name] = await readdir(join(this.root, model.folder));
    if (name === undefined) throw new Error(`the files of ${model.name}:${model.version} are gone`);
    return join(this.root, model.folder, name);
  }

  /** Copies the files aside and renames them into a folder of their own. */
  async keep(source: ModelSource, signal: AbortSignal): Promise<KeptModel> {
    const folder = randomUUID();
    const aside = join(this.root, `.${folder}`);
    const name = basename(source.path);
    await mkdir(aside, { recursive: true, mode: 0o700 });
    try {
      const { files } = await copyTree(source.path, join(aside, name), signal);
      if (files === 0) throw new HttpFailure(400, 'UserError', 'The model path has no files.');
      await rename(aside, join(this.root, folder));
    } catch (error) {
      await rm(aside, { recursive: true, force: true });
      throw error;
    }
    const path = `${modelRoot}/${folder}/${encodeURI(name)}${source.isFolder ? '/' : ''}`;
    const workspace = workspaceArmId(this.context.workspace).replace(
      '/providers/Microsoft.MachineLearningServices',
      '',
    );
    return { folder, uri: `azureml:/${workspace}/datastores/workspaceblobstore/paths/${path}` };
  }

  async remove(folder: string): Promise<void> {
    await rm(join(this.root, folder), { recursive: true, force: true });
  }

  /** Removes copies that no version names: those of a registration that a crash interrupted. */
  async removeOrphans(): Promise<void> {
    const exists = await stat(this.root).then(
      () => true,
      () => false,
    );
    if (!exists) return;
    const documents = await this.context.store.list(kinds.modelVersions);
    const used = new Set(documents.map(({ document }) => (document as ModelDocument).folder));
    for (const name of await readdir(this.root)) if (!used.has(name)) await this.remove(name);
  }
}
