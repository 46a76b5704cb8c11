/** What the adapter and a platform said to each other. */
import { Readable } from 'node:stream';
import {
  createDefaultHttpClient,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';

/** One request to Azure Resource Manager and its answer; bodies are parsed JSON, undefined where there is none. */
export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly body: unknown;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly answer: unknown;
}

const parsed = (text: string): unknown => (text === '' ? undefined : (JSON.parse(text) as unknown));

async function textOf(response: PipelineResponse): Promise<string> {
  if (response.readableStreamBody === undefined) return response.bodyAsText ?? '';
  const chunks: Buffer[] = [];
  for await (const chunk of response.readableStreamBody) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

const isArm = ({ url }: PipelineRequest): boolean =>
  new URL(url).searchParams.has('api-version') &&
  new URL(url).pathname.toLowerCase().startsWith('/subscriptions/');

/** Node's own HTTP, which also keeps what is said to Azure Resource Manager. */
export function recordingClient(exchanges: Exchange[]): HttpClient {
  const client = createDefaultHttpClient();
  return {
    sendRequest: async (request) => {
      const response = await client.sendRequest(request);
      if (!isArm(request)) return response;
      const text = await textOf(response);
      const { pathname, search } = new URL(request.url);
      exchanges.push({
        method: request.method,
        url: `${pathname}${search}`,
        body: typeof request.body === 'string' ? parsed(request.body) : undefined,
        status: response.status,
        headers: response.headers.toJSON(),
        answer: parsed(text),
      });
      return { ...response, readableStreamBody: Readable.from([Buffer.from(text)]) };
    },
  };
}
