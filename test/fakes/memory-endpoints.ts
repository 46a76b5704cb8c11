import type {
  Deployment,
  DeploymentSpec,
  Endpoint,
  EndpointSpec,
  Scored,
  Traffic,
} from '../../src/domain/deployment/endpoint.ts';
import { liveTraffic } from '../../src/domain/deployment/traffic.ts';
import { PlatformError } from '../../src/errors.ts';
import type { Endpoints } from '../../src/platforms/ports.ts';
import { throwIfAborted } from '../../src/shared/delay.ts';

/** Azure's rules about traffic, as far as a rollout can break them (azureml-rest.md §9). */
function refusal(code: string, message: string, statusCode = 400): PlatformError {
  return new PlatformError(message, { code, statusCode, retryable: false });
}

/**
 * Online endpoints in memory. Every call is noted in `calls` before it does anything; `before` may then throw in its place (a
 * service that refuses) or abort a signal (a cancellation that comes while the request is on its way).
 */
export class MemoryEndpoints implements Endpoints {
  readonly endpoints = new Map<string, Endpoint>();
  readonly deployments = new Map<string, Deployment>();
  readonly calls: string[] = [];
  before: (call: string) => void = () => undefined;
  answer: (deployment: string) => Pick<Scored, 'status' | 'body'> = () => ({
    status: 200,
    body: '{"predictions": [1]}',
  });

  private enter(call: string, signal: AbortSignal): void {
    throwIfAborted(signal);
    this.calls.push(call);
    this.before(call);
    throwIfAborted(signal);
  }

  /** Puts an endpoint there, with deployments that were made by hand. */
  add(name: string, traffic: Traffic, deployments: readonly Partial<Deployment>[] = []): void {
    this.endpoints.set(name, {
      name,
      id: `/endpoints/${name}`,
      authMode: 'key',
      provisioningState: 'Succeeded',
      scoringUri: `https://${name}.example/score`,
      traffic,
      mirrorTraffic: {},
      tags: {},
    });
    for (const given of deployments) {
      const deployment = { ...blank, endpointName: name, ...given };
      this.deployments.set(`${name}/${deployment.name}`, deployment);
    }
  }

  getEndpoint(name: string, signal: AbortSignal): Promise<Endpoint | undefined> {
    return this.work(`get ${name}`, signal, () => this.endpoints.get(name));
  }

  createEndpoint(spec: EndpointSpec, _: unknown, signal: AbortSignal): Promise<Endpoint> {
    return this.work(`create endpoint ${spec.name}`, signal, () => {
      this.add(spec.name, {});
      return this.change(spec.name, { tags: spec.tags, authMode: spec.authMode });
    });
  }

  deleteEndpoint(name: string, signal: AbortSignal): Promise<void> {
    return this.work(`delete endpoint ${name}`, signal, () => {
      this.endpoints.delete(name);
      for (const key of this.deployments.keys()) {
        if (key.startsWith(`${name}/`)) this.deployments.delete(key);
      }
    });
  }

  listDeployments(endpoint: string, signal: AbortSignal): Promise<readonly Deployment[]> {
    return this.work(`list ${endpoint}`, signal, () =>
      [...this.deployments.values()].filter(({ endpointName }) => endpointName === endpoint),
    );
  }

  createDeployment(spec: DeploymentSpec, _: unknown, signal: AbortSignal): Promise<Deployment> {
    const { endpointName, name, tags, modelId, instanceType = '', instanceCount } = spec;
    const made = { ...blank, endpointName, name, tags, modelId, instanceType, instanceCount };
    const key = `${endpointName}/${name}`;
    throwIfAborted(signal);
    this.calls.push(`create deployment ${name}`);
    // What the service was asked for is there, broken, when making it fails.
    this.deployments.set(key, { ...made, provisioningState: 'Failed' });
    try {
      this.before(`create deployment ${name}`);
      throwIfAborted(signal);
    } catch (error) {
      return Promise.reject(asError(error));
    }
    this.deployments.set(key, made);
    return Promise.resolve(made);
  }

  tagDeployment(
    endpoint: string,
    name: string,
    tags: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Deployment> {
    return this.work(`tag ${name}`, signal, () => {
      const key = `${endpoint}/${name}`;
      const old = this.deployments.get(key);
      if (old === undefined) throw refusal('NotFound', `no deployment ${name}`, 404);
      const changed = { ...old, tags: { ...old.tags, ...tags } };
      this.deployments.set(key, changed);
      return changed;
    });
  }

  deleteDeployment(endpoint: string, name: string, signal: AbortSignal): Promise<void> {
    return this.work(`delete deployment ${name}`, signal, () => {
      const found = this.endpoints.get(endpoint);
      if ((found?.traffic[name] ?? 0) > 0) throw refusal('BadRequest', `${name} has live traffic`);
      this.deployments.delete(`${endpoint}/${name}`);
    });
  }

  setTraffic(endpoint: string, traffic: Traffic, signal: AbortSignal): Promise<Endpoint> {
    return this.work(`traffic ${text(traffic)}`, signal, () => {
      const sum = Object.values(traffic).reduce((total, share) => total + share, 0);
      if (sum !== 0 && sum !== 100) throw refusal('BadRequest', `traffic adds up to ${sum}`);
      for (const name of Object.keys(liveTraffic(traffic))) {
        const state = this.deployments.get(`${endpoint}/${name}`)?.provisioningState;
        if (state !== 'Succeeded') throw refusal('BadRequest', `${name} cannot serve`);
        if ((this.endpoints.get(endpoint)?.mirrorTraffic[name] ?? 0) > 0) {
          throw refusal('BadRequest', `${name} is mirrored`);
        }
      }
      return this.change(endpoint, { traffic: liveTraffic(traffic) });
    });
  }

  setMirrorTraffic(
    endpoint: string,
    mirrorTraffic: Traffic,
    signal: AbortSignal,
  ): Promise<Endpoint> {
    return this.work(`mirror ${text(mirrorTraffic)}`, signal, () => {
      const { traffic } = this.known(endpoint);
      const both = Object.keys(mirrorTraffic).find((name) => (traffic[name] ?? 0) > 0);
      if (both !== undefined) throw refusal('BadRequest', `${both} has live traffic`);
      return this.change(endpoint, { mirrorTraffic: liveTraffic(mirrorTraffic) });
    });
  }

  invoke(
    endpoint: Endpoint,
    _: string,
    deployment: string | undefined,
    signal: AbortSignal,
  ): Promise<Scored> {
    return this.work(`invoke ${deployment ?? 'router'}`, signal, () => {
      const name = deployment ?? Object.keys(liveTraffic(this.known(endpoint.name).traffic))[0];
      if (name === undefined) return { status: 404, body: '', deployment: '', milliseconds: 1 };
      return { ...this.answer(name), deployment: name, milliseconds: 12 };
    });
  }

  logs(_: string, deployment: string, container: string, __: number, signal: AbortSignal) {
    return this.work(`logs ${container}`, signal, () => `${container} of ${deployment}\nboom\n`);
  }

  private known(name: string): Endpoint {
    const found = this.endpoints.get(name);
    if (found === undefined) throw refusal('NotFound', `no endpoint ${name}`, 404);
    return found;
  }

  private change(name: string, changes: Partial<Endpoint>): Endpoint {
    const changed = { ...this.known(name), ...changes };
    this.endpoints.set(name, changed);
    return changed;
  }

  private work<T>(call: string, signal: AbortSignal, doing: () => T): Promise<T> {
    try {
      this.enter(call, signal);
      return Promise.resolve(doing());
    } catch (error) {
      return Promise.reject(asError(error));
    }
  }
}

const blank: Deployment = {
  endpointName: '',
  name: '',
  id: '',
  modelId: '',
  provisioningState: 'Succeeded',
  instanceType: 'Standard_DS3_v2',
  instanceCount: 1,
  tags: {},
};

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));

const text = (traffic: Traffic): string =>
  Object.entries(liveTraffic(traffic))
    .map(([name, share]) => `${name}=${share}`)
    .join(',') || 'none';
