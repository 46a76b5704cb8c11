import type { Traffic } from '../../domain/deployment/endpoint.ts';
import type { Properties } from '../assets/asset-version.ts';
import { HttpFailure, type LocalRequest, type LocalResponse } from '../http/route.ts';
import { checkBody } from '../http/strict-body.ts';
import { param } from '../http/workspace-route.ts';
import type { LocalContext } from '../local-context.ts';
import { asRecord, member, textAt, textsAt } from '../../shared/json.ts';
import { checkIsAtRest } from './deployments.ts';
import type { AuthMode, EndpointDocument } from './endpoint-document.ts';
import { newKey, newKeys, newToken } from './endpoint-keys.ts';
import { endpointResource } from './endpoint-resource.ts';
import { checkName, checkTraffic } from './endpoint-rules.ts';
import { endpointPatchShape, endpointShape, regenerateShape } from './endpoint-shape.ts';
import type { EndpointState } from './endpoint-state.ts';
import type { Provisioning } from './provisioning.ts';

const badRequest = (message: string): HttpFailure => new HttpFailure(400, 'BadRequest', message);

function authModeOf(properties: Properties): AuthMode {
  const given = String(properties['authMode']);
  const found = (['Key', 'AMLToken'] as const).find(
    (mode) => mode.toLowerCase() === given.toLowerCase(),
  );
  if (found !== undefined) return found;
  throw badRequest(
    `The local platform knows the authMode Key and AMLToken, not '${given.slice(0, 40)}': it has no Microsoft Entra.`,
  );
}

/** Azure gives a principal to a system-assigned identity; there is none here. */
function identityOf(given: unknown): unknown {
  const type = textAt(given, 'type') ?? 'SystemAssigned';
  return { ...asRecord(given), type, principalId: null, tenantId: null };
}

/** Entries of 0 percent say nothing; Azure's clients leave them out too. */
const withoutZeros = (traffic: Traffic): Traffic =>
  Object.fromEntries(Object.entries(traffic).filter(([, percent]) => percent !== 0));

/** Endpoints as ARM resources. */
export class Endpoints {
  private readonly context: LocalContext;
  private readonly state: EndpointState;
  private readonly provisioning: Provisioning;

  constructor(context: LocalContext, state: EndpointState, provisioning: Provisioning) {
    this.context = context;
    this.state = state;
    this.provisioning = provisioning;
  }

  get(request: LocalRequest): LocalResponse {
    return { status: 200, body: endpointResource(this.context, this.found(request)) };
  }

  list(): LocalResponse {
    const value = this.state.allEndpoints().map((one) => endpointResource(this.context, one));
    return { status: 200, body: { value, nextLink: null } };
  }

  /** Replaces the whole endpoint, traffic included; the new rules hold at once, the operation ends soon after. */
  async put(request: LocalRequest): Promise<LocalResponse> {
    const name = param(request, 'endpoint');
    checkName('endpoint', name);
    const body = checkBody(await request.json(), endpointShape);
    const before = this.state.endpoint(name);
    if (before !== undefined) checkIsAtRest(`The endpoint ${before.name}`, before);
    const after = this.replaced(before?.name ?? name, before, body);
    await this.state.putEndpoint(after);
    const status = before === undefined ? 'Creating' : 'Updating';
    const started = await this.context.operations.start('oeidp', status, () =>
      this.state.changeEndpoint(after.name, { provisioningState: 'Succeeded' }),
    );
    const answer = endpointResource(this.context, after);
    return {
      status: before === undefined ? 201 : 200,
      headers: started.statusHeaders,
      body: answer,
    };
  }

  async patch(request: LocalRequest): Promise<LocalResponse> {
    const body = checkBody(await request.json(), endpointPatchShape);
    const before = this.found(request);
    checkIsAtRest(`The endpoint ${before.name}`, before);
    const after: EndpointDocument = {
      ...before,
      tags: body['tags'] === undefined ? before.tags : textsAt(body, 'tags'),
      identity: body['identity'] === undefined ? before.identity : identityOf(body['identity']),
      lastModifiedAt: new Date().toISOString(),
    };
    await this.state.putEndpoint(after);
    return { status: 200, body: endpointResource(this.context, after) };
  }

  /** Its deployments go with it, whatever their traffic. */
  async delete(request: LocalRequest): Promise<LocalResponse> {
    const found = this.state.endpoint(param(request, 'endpoint'));
    if (found === undefined) return { status: 204 };
    await this.state.putEndpoint({ ...found, provisioningState: 'Deleting' });
    const started = await this.context.operations.start('oeidp', 'Deleting', () =>
      this.remove(found.name),
    );
    return { status: 202, headers: started.resultHeaders, body: null };
  }

  /** Removes an endpoint and its deployments; also what a crash left of a deletion. */
  async remove(name: string): Promise<void> {
    await this.state.changeEndpoint(name, { traffic: {}, mirrorTraffic: {} });
    const own = this.state.deploymentsOf(name);
    await Promise.all(own.map((one) => this.provisioning.remove(one)));
    await this.state.deleteEndpoint(name);
  }

  listKeys(request: LocalRequest): LocalResponse {
    const { authMode, keys } = this.found(request);
    if (authMode === 'Key') return { status: 200, body: keys };
    throw badRequest('The endpoint uses AMLToken authentication: ask for a token instead of keys.');
  }

  token(request: LocalRequest): LocalResponse {
    const { authMode, name } = this.found(request);
    if (authMode === 'AMLToken') {
      return { status: 200, body: newToken(this.context.signer, name, Date.now()) };
    }
    throw badRequest(
      'The endpoint uses Key authentication: list its keys instead of asking for a token.',
    );
  }

  async regenerateKeys(request: LocalRequest): Promise<LocalResponse> {
    const body = checkBody(await request.json(), regenerateShape);
    const found = this.found(request);
    const which = String(body['keyType']).toLowerCase();
    if (which !== 'primary' && which !== 'secondary') {
      throw badRequest('keyType must be Primary or Secondary.');
    }
    const key = textAt(body, 'keyValue') ?? newKey();
    const member = which === 'primary' ? 'primaryKey' : 'secondaryKey';
    const started = await this.context.operations.start('oeidp', 'Updating', () =>
      this.state.changeEndpoint(found.name, { keys: { ...found.keys, [member]: key } }),
    );
    return { status: 202, headers: started.resultHeaders, body: null };
  }

  private found(request: LocalRequest): EndpointDocument {
    const name = param(request, 'endpoint');
    const found = this.state.endpoint(name);
    if (found !== undefined) return found;
    throw new HttpFailure(404, 'NotFound', `onlineEndpoints/${name.slice(0, 64)} does not exist.`);
  }

  private replaced(
    name: string,
    before: EndpointDocument | undefined,
    body: Properties,
  ): EndpointDocument {
    const properties = body['properties'] as Properties;
    if (typeof properties['compute'] === 'string') {
      throw badRequest('The local platform has no Kubernetes: leave compute out.');
    }
    const targets = this.state.deploymentsOf(name).map((one) => ({
      name: one.name,
      isServing: one.instance !== undefined && one.provisioningState !== 'Deleting',
    }));
    const traffic = (properties['traffic'] ?? {}) as Traffic;
    const mirrorTraffic = (properties['mirrorTraffic'] ?? {}) as Traffic;
    const checked = checkTraffic({ traffic, mirrorTraffic }, targets);
    const now = new Date().toISOString();
    return {
      name,
      location: String(body['location']),
      tags: textsAt(body, 'tags'),
      identity: identityOf(body['identity']),
      authMode: authModeOf(properties),
      description: textAt(properties, 'description') ?? null,
      properties: textsAt(properties, 'properties'),
      publicNetworkAccess: textAt(properties, 'publicNetworkAccess') ?? 'Enabled',
      traffic: withoutZeros(checked.traffic),
      mirrorTraffic: withoutZeros(checked.mirrorTraffic),
      keys: { ...(before?.keys ?? newKeys()), ...textsAt(member(properties, 'keys')) },
      provisioningState: before === undefined ? 'Creating' : 'Updating',
      createdAt: before?.createdAt ?? now,
      lastModifiedAt: now,
    };
  }
}
