import { request } from 'node:http';

/** An answer, with its body parsed when it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
  /** The JSON body, loosely: tests say what they expect of it. */
  readonly json: Record<string, unknown>;
}

export interface Call {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Send no token. */
  readonly anonymous?: boolean;
}

/** A client that sends what it is told, byte by byte (fetch would correct the Host header). */
export function call(url: string, method: string, options: Call = {}): Promise<Answer> {
  const { body, headers = {} } = options;
  const bytes =
    body === undefined || typeof body === 'string' || body instanceof Uint8Array
      ? body
      : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const length = bytes === undefined ? {} : { 'content-length': Buffer.byteLength(bytes) };
    const outgoing = request(url, { method, headers: { ...length, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          json: asJson(text),
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(bytes);
  });
}

function asJson(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Paths below one workspace, with token and api-version. */
export class LocalClient {
  readonly url: string;
  readonly token: string;
  /** The workspace's ARM id. */
  readonly workspace: string;

  constructor(
    url: string,
    token: string,
    names: { subscriptionId: string; resourceGroup: string; workspaceName: string },
  ) {
    this.url = url;
    this.token = token;
    this.workspace =
      `/subscriptions/${names.subscriptionId}/resourceGroups/${names.resourceGroup}` +
      `/providers/Microsoft.MachineLearningServices/workspaces/${names.workspaceName}`;
  }

  /** A request of any path, with the token. */
  send(method: string, path: string, options: Call = {}): Promise<Answer> {
    const url = path.startsWith('http') ? path : `${this.url}${path}`;
    const authorization: Record<string, string> =
      options.anonymous === true ? {} : { authorization: `Bearer ${this.token}` };
    return call(url, method, { ...options, headers: { ...authorization, ...options.headers } });
  }

  /** A request below the workspace's ARM id. */
  arm(method: string, suffix: string, body?: unknown): Promise<Answer> {
    const [path = '', query] = suffix.split('?');
    const search = query === undefined ? '' : `&${query}`;
    const url = `${this.workspace}${path}?api-version=2024-04-01${search}`;
    return this.send(method, url, body === undefined ? {} : { body });
  }

  /** A request of the run history. */
  history(suffix: string): Promise<Answer> {
    return this.send('GET', `/history/v1.0${this.workspace}${suffix}`);
  }
}
