import arm from '@azure/arm-machinelearning';
import type { TokenCredential } from '@azure/core-auth';
import {
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineRequest,
  type HttpClient,
  type Pipeline,
  type PipelinePolicy,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import { UserError } from '../../errors.ts';
import { VERSION } from '../../version.ts';
import { isLoopback } from './cloud.ts';

/** What sends one HTTP request and reports whatever came back. */
export type Send = (request: PipelineRequest) => Promise<PipelineResponse>;

/** Two ways out: with the workspace's token, and with nothing added. */
export interface Pipelines {
  readonly workspace: Send;
  readonly own: Send;
}

const bearerPolicy = 'bearerTokenAuthenticationPolicy';

/**
 * Retries, redirects, compression and body mapping are not wanted: we retry by our own rules, a redirect could carry a token away,
 * a compressed stream loses the news that its connection broke, and the SDK's mappers drop members that they do not know.
 */
const unwanted = [
  'defaultRetryPolicy',
  'redirectPolicy',
  'decompressResponsePolicy',
  'serializationPolicy',
  'deserializationPolicy',
  'formDataPolicy',
  'multipartPolicy',
];

/** The token over plain http, which the SDK's own policy refuses: to the endpoint on this machine and nowhere else. */
function loopbackToken(endpoint: URL, credential: TokenCredential): PipelinePolicy {
  return {
    name: 'loopbackTokenPolicy',
    async sendRequest(request, next) {
      if (new URL(request.url).origin !== endpoint.origin)
        throw new TypeError('the local token belongs to the local server');
      const token = await credential.getToken(`${endpoint.origin}/.default`);
      request.headers.set('authorization', `Bearer ${token?.token ?? ''}`);
      return next(request);
    },
  };
}

function slim(pipeline: Pipeline, loopback: boolean): Pipeline {
  for (const name of unwanted) pipeline.removePolicy({ name });
  // A proxy cannot reach this machine's loopback address.
  if (loopback) pipeline.removePolicy({ name: 'proxyPolicy' });
  return pipeline;
}

/**
 * The pipelines of `@azure/arm-machinelearning`'s client (2.1.1) for an endpoint. Throws `UserError` for an endpoint that is neither
 * https nor on this machine.
 */
export function createPipelines(
  endpoint: URL,
  audience: string,
  subscriptionId: string,
  credential: TokenCredential,
  httpClient: HttpClient = createDefaultHttpClient(),
): Pipelines {
  const insecure = endpoint.protocol !== 'https:';
  if (insecure && !isLoopback(endpoint))
    throw new UserError({
      message: `${endpoint.origin} is not https: a token cannot be sent to it`,
    });
  const client = new arm.AzureMachineLearningWorkspaces(credential, subscriptionId, {
    endpoint: endpoint.origin,
    credentialScopes: `${audience}/.default`,
  });
  const workspace = slim(client.pipeline, isLoopback(endpoint));
  const own = workspace.clone();
  own.removePolicy({ name: bearerPolicy });
  if (insecure) {
    workspace.removePolicy({ name: bearerPolicy });
    workspace.addPolicy(loopbackToken(endpoint, credential));
  }
  return {
    workspace: (request) => workspace.sendRequest(httpClient, request),
    own: (request) => own.sendRequest(httpClient, request),
  };
}

/** A request whose answer comes as a stream; plain http only to this machine. */
export function pipelineRequest(
  method: PipelineRequest['method'],
  url: string,
  headers: Readonly<Record<string, string>>,
  body: PipelineRequest['body'],
  timeout: number,
  abortSignal: AbortSignal,
): PipelineRequest {
  return createPipelineRequest({
    method,
    url,
    headers: createHttpHeaders({ 'user-agent': `ml-actions/${VERSION}`, ...headers }),
    ...(body === undefined ? {} : { body }),
    timeout,
    abortSignal,
    allowInsecureConnection: isLoopback(new URL(url)),
    streamResponseStatusCodes: new Set([Number.POSITIVE_INFINITY]),
  });
}
