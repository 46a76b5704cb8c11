import type { DocumentStore } from '../store/document-store.ts';
import { Turns } from '../store/turns.ts';
import type { DeploymentDocument, EndpointDocument } from './endpoint-document.ts';

const endpointKind = 'online-endpoints';
const deploymentKind = 'online-deployments';

const deploymentId = (endpoint: string, name: string): string => `${endpoint}/${name}`;

/** Documents of one kind in memory, written through to disk in the order of the changes. */
class Documents<T> {
  private readonly store: DocumentStore;
  private readonly kind: string;
  private readonly found = new Map<string, T>();
  private readonly turns = new Turns();

  constructor(store: DocumentStore, kind: string) {
    this.store = store;
    this.kind = kind;
  }

  async load(): Promise<void> {
    for (const { id, document } of await this.store.list(this.kind)) {
      this.found.set(id.toLowerCase(), document as T);
    }
  }

  get(id: string): T | undefined {
    return this.found.get(id.toLowerCase());
  }

  all(): readonly T[] {
    return [...this.found.values()];
  }

  async put(id: string, document: T): Promise<void> {
    this.found.set(id.toLowerCase(), document);
    await this.turns.take(id, () => this.store.put(this.kind, id, document));
  }

  async delete(id: string): Promise<void> {
    this.found.delete(id.toLowerCase());
    await this.turns.take(id, () => this.store.delete(this.kind, id));
  }
}

/**
 * Endpoints and deployments. Reading does not wait, so that what a change looks at cannot change before it is made; a write
 * resolves when it is on disk.
 */
export class EndpointState {
  private readonly endpoints: Documents<EndpointDocument>;
  private readonly deployments: Documents<DeploymentDocument>;

  constructor(store: DocumentStore) {
    this.endpoints = new Documents(store, endpointKind);
    this.deployments = new Documents(store, deploymentKind);
  }

  async load(): Promise<void> {
    await this.endpoints.load();
    await this.deployments.load();
  }

  endpoint(name: string): EndpointDocument | undefined {
    return this.endpoints.get(name);
  }

  allEndpoints(): readonly EndpointDocument[] {
    return this.endpoints.all();
  }

  deployment(endpoint: string, name: string): DeploymentDocument | undefined {
    return this.deployments.get(deploymentId(endpoint, name));
  }

  deploymentsOf(endpoint: string): readonly DeploymentDocument[] {
    return this.deployments
      .all()
      .filter((one) => one.endpoint.toLowerCase() === endpoint.toLowerCase());
  }

  allDeployments(): readonly DeploymentDocument[] {
    return this.deployments.all();
  }

  putEndpoint(endpoint: EndpointDocument): Promise<void> {
    return this.endpoints.put(endpoint.name, endpoint);
  }

  putDeployment(deployment: DeploymentDocument): Promise<void> {
    return this.deployments.put(deploymentId(deployment.endpoint, deployment.name), deployment);
  }

  /** Changes some members of an endpoint; nothing happens when it is gone. */
  async changeEndpoint(name: string, change: Partial<EndpointDocument>): Promise<void> {
    const before = this.endpoint(name);
    if (before !== undefined) await this.putEndpoint({ ...before, ...change });
  }

  /** Changes some members of a deployment; nothing happens when it is gone. */
  async changeDeployment(
    endpoint: string,
    name: string,
    change: Partial<DeploymentDocument>,
  ): Promise<void> {
    const before = this.deployment(endpoint, name);
    if (before !== undefined) await this.putDeployment({ ...before, ...change });
  }

  deleteEndpoint(name: string): Promise<void> {
    return this.endpoints.delete(name);
  }

  deleteDeployment(endpoint: string, name: string): Promise<void> {
    return this.deployments.delete(deploymentId(endpoint, name));
  }
}
