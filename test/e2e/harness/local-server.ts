import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, stepNode } from './world.ts';

/** What a home says of its server. */
interface ServerFile {
  readonly url: string;
  readonly token: string;
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly workspaceName: string;
}

/** Ends the local server of a home, with the command that people use; nothing when there is none. */
export function stopLocalServer(home: string): void {
  if (!existsSync(join(home, 'server.json'))) return;
  execFileSync(stepNode, [join(checkout, 'dist', 'main.js'), 'local', 'stop', '--home', home], {
    cwd: home,
    stdio: 'pipe',
  });
}

/** An answer of an endpoint. */
export interface EndpointAnswer {
  readonly status: number;
  readonly body: string;
  readonly scoringUri: string;
}

async function answerOf(response: Response): Promise<Readonly<Record<string, unknown>>> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}

/** Asks an endpoint of the local platform for a prediction, as a client of Azure ML does: its address and its key, then the request. */
export async function scoreEndpoint(
  home: string,
  endpoint: string,
  request: string,
): Promise<EndpointAnswer> {
  const server = JSON.parse(readFileSync(join(home, 'server.json'), 'utf8')) as ServerFile;
  const workspace = `/subscriptions/${server.subscriptionId}/resourceGroups/${server.resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/${server.workspaceName}`;
  const at = (action: string): string =>
    `${server.url}${workspace}/onlineEndpoints/${endpoint}${action}?api-version=2024-04-01`;
  const headers = { authorization: `Bearer ${server.token}` };
  const { properties } = (await answerOf(await fetch(at(''), { headers }))) as {
    properties: { scoringUri: string };
  };
  const keys = await answerOf(await fetch(at('/listKeys'), { method: 'POST', headers }));
  const response = await fetch(properties.scoringUri, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${String(keys['primaryKey'])}`,
      'content-type': 'application/json',
    },
    body: request,
  });
  return {
    status: response.status,
    body: await response.text(),
    scoringUri: properties.scoringUri,
  };
}
