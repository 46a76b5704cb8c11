import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ModelSource, ModelVersion } from '../../src/domain/registry/model-version.ts';
import type { ModelRegistration, ModelRegistry } from '../../src/platforms/ports.ts';

/** A model registry in memory. `sources`: JSON of a source → its files, for downloads. */
export class MemoryModels implements ModelRegistry {
  readonly versions: ModelVersion[] = [];
  readonly registrations: ModelRegistration[] = [];
  readonly sources = new Map<string, Readonly<Record<string, string>>>();
  readonly calls: string[] = [];

  register(registration: ModelRegistration): Promise<ModelVersion> {
    const { name, type, description, tags, properties, source } = registration;
    const count = this.versions.filter((version) => version.name === name).length + 1;
    const version = registration.version ?? String(count);
    this.calls.push(`register ${version}`);
    this.registrations.push(registration);
    const made: ModelVersion = {
      name,
      version,
      id: `/models/${name}/versions/${version}`,
      type,
      uri: `azureml://models/${name}/${version}`,
      url: '',
      description,
      tags,
      properties,
      runId: source.kind === 'run' ? source.runId : '',
      createdAt: new Date(this.versions.length * 1000),
    };
    this.versions.unshift(made);
    return Promise.resolve(made);
  }

  get(name: string, version: string): Promise<ModelVersion | undefined> {
    return Promise.resolve(
      this.versions.find((one) => one.name === name && one.version === version),
    );
  }

  list(name: string): Promise<readonly ModelVersion[]> {
    return Promise.resolve(this.versions.filter((version) => version.name === name));
  }

  tag(
    name: string,
    version: string,
    tags: Readonly<Record<string, string>>,
  ): Promise<ModelVersion> {
    this.calls.push(`tag ${version} ${Object.keys(tags).join(',')}`);
    const at = this.versions.findIndex((one) => one.name === name && one.version === version);
    const old = this.versions[at];
    if (old === undefined) return Promise.reject(new Error(`no version ${version}`));
    const changed = { ...old, tags: { ...old.tags, ...tags } };
    this.versions[at] = changed;
    return Promise.resolve(changed);
  }

  async download(source: ModelSource, folder: string): Promise<readonly string[]> {
    const files = Object.entries(this.sources.get(JSON.stringify(source)) ?? {});
    for (const [path, content] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return files.map(([path]) => path);
  }
}
