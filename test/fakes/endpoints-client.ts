import { call, type Answer } from './local-client.ts';
import type { ServingServer } from './serving-server.ts';

const location = 'local';

/** What tests of endpoints do again and again. */
export class EndpointsClient {
  readonly serving: ServingServer;
  /** The id of an MLflow model that needs no environment. */
  readonly model: string;

  constructor(serving: ServingServer, model: string) {
    this.serving = serving;
    this.model = model;
  }

  static async on(serving: ServingServer): Promise<EndpointsClient> {
    const files = { MLmodel: 'flavors: {}\n' };
    return new EndpointsClient(serving, await serving.model('model', '1', files));
  }

  putEndpoint(name: string, properties: object = {}, rest: object = {}): Promise<Answer> {
    const body = { location, properties: { authMode: 'Key', ...properties }, ...rest };
    return this.serving.arm('PUT', `/onlineEndpoints/${name}`, body);
  }

  putDeployment(
    endpoint: string,
    name: string,
    properties: object = { model: this.model },
    capacity = 1,
  ): Promise<Answer> {
    return this.serving.arm('PUT', `/onlineEndpoints/${endpoint}/deployments/${name}`, {
      ...{ location, sku: { name: 'Default', capacity } },
      properties: { endpointComputeType: 'Managed', ...properties },
    });
  }

  /** The provisioning state of `<endpoint>` or `<endpoint>/deployments/<name>`; undefined when there is none. */
  async state(path: string): Promise<unknown> {
    const { json } = await this.serving.arm('GET', `/onlineEndpoints/${path}`);
    return (json['properties'] as Record<string, unknown> | undefined)?.['provisioningState'];
  }

  /** Makes an endpoint with deployments of the plain model. */
  async deployed(endpoint: string, ...names: readonly string[]): Promise<void> {
    await this.serving.ended(await this.putEndpoint(endpoint));
    for (const name of names) {
      const end = await this.serving.ended(await this.putDeployment(endpoint, name));
      if (end !== 'Succeeded') throw new Error(end.message);
    }
  }

  async keyOf(endpoint: string): Promise<string> {
    const { json } = await this.serving.arm('POST', `/onlineEndpoints/${endpoint}/listKeys`);
    return String(json['primaryKey']);
  }

  /** One request to the scoring address, with the endpoint's key unless another is given. */
  async score(
    endpoint: string,
    body: unknown,
    headers: Record<string, string> = {},
    key?: string,
  ): Promise<Answer> {
    const authorization = `Bearer ${key ?? (await this.keyOf(endpoint))}`;
    const all = { 'content-type': 'application/json', authorization, ...headers };
    const url = `${this.serving.client.url}/endpoints/${endpoint}/score`;
    return call(url, 'POST', { body, headers: all });
  }

  /** Properties of a deployment whose script the fake scoring server obeys. */
  async withScript(text: string): Promise<Record<string, unknown>> {
    const codeId = await this.serving.code({ 'score.py': text });
    const path = '/environments/plain/versions/1';
    const properties = { image: 'some/image' };
    const environment = await this.serving.arm('PUT', path, { properties });
    return {
      model: this.model,
      environmentId: environment.json['id'],
      codeConfiguration: { codeId, scoringScript: 'score.py' },
    };
  }
}
