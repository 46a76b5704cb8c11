import type { Endpoint, Scored } from '../../domain/deployment/endpoint.ts';
import { PlatformError } from '../../errors.ts';
import { textAt } from '../../shared/json.ts';
import type { AzureCloud } from './cloud.ts';
import type { Clock } from './long-running-operation.ts';
import { protocolError } from './service-error.ts';
import type { Workspace } from './workspace.ts';

export interface ScoringTools {
  readonly workspace: Workspace;
  readonly cloud: AzureCloud;
  readonly mask: (secret: string) => void;
  readonly clock: Clock;
}

/** Sends requests to endpoints with each endpoint's own credential, which is asked for once and again when it is refused. */
export type Invoke = (
  endpoint: Endpoint,
  body: string,
  deployment: string | undefined,
  signal: AbortSignal,
) => Promise<Scored>;

/** Longer than the longest request that an endpoint may be given (180 s). */
const timeoutMs = 200_000;

async function authorizationOf(
  { workspace, cloud, mask }: ScoringTools,
  { name, authMode }: Endpoint,
  signal: AbortSignal,
): Promise<string> {
  if (authMode === 'aad_token')
    return workspace.transport.authorization(cloud.machineLearningAudience, signal);
  const isKey = authMode === 'key';
  const path = `/onlineEndpoints/${encodeURIComponent(name)}/${isKey ? 'listKeys' : 'token'}`;
  const doing = `get the ${isKey ? 'key' : 'token'} of ${name}`;
  const answer = await workspace.arm(path, { method: 'POST', doing, repeatable: true }, signal);
  const secret = textAt(answer.json, isKey ? 'primaryKey' : 'accessToken');
  if (secret === undefined) throw protocolError(doing, 'the answer has none');
  mask(secret);
  const second = textAt(answer.json, 'secondaryKey');
  if (second !== undefined) mask(second);
  return `Bearer ${secret}`;
}

async function score(
  { workspace, clock }: ScoringTools,
  endpoint: Endpoint,
  authorization: string,
  body: string,
  deployment: string | undefined,
  signal: AbortSignal,
): Promise<Scored> {
  const started = clock.now();
  const headers = { authorization, 'content-type': 'application/json' };
  const answer = await workspace.transport.send(
    {
      method: 'POST',
      url: endpoint.scoringUri,
      doing: `score with ${endpoint.name}`,
      access: 'own',
      headers:
        deployment === undefined ? headers : { ...headers, 'azureml-model-deployment': deployment },
      body,
      // Whatever comes back is an answer about the model: the caller judges it.
      accept: Array.from({ length: 300 }, (_, offset) => 300 + offset),
      timeoutMs,
    },
    signal,
  );
  return {
    status: answer.status,
    body: answer.text,
    deployment: answer.header('azureml-model-deployment') ?? '',
    milliseconds: clock.now() - started,
  };
}

/** Makes the sender of scoring requests. */
export function createInvoke(tools: ScoringTools): Invoke {
  const kept = new Map<string, string>();
  return async (endpoint, body, deployment, signal) => {
    if (endpoint.scoringUri === '')
      throw new PlatformError(`the endpoint ${endpoint.name} has no address yet`, {
        code: 'not-ready',
        retryable: true,
      });
    const key = endpoint.id.toLowerCase();
    // Directory tokens are renewed by the credential itself.
    const known = endpoint.authMode === 'aad_token' ? undefined : kept.get(key);
    const authorization = known ?? (await authorizationOf(tools, endpoint, signal));
    kept.set(key, authorization);
    const scored = await score(tools, endpoint, authorization, body, deployment, signal);
    if (scored.status !== 401 || known === undefined) return scored;
    // Keys are regenerated and tokens expire while we wait between the steps of a rollout.
    const fresh = await authorizationOf(tools, endpoint, signal);
    kept.set(key, fresh);
    return score(tools, endpoint, fresh, body, deployment, signal);
  };
}
