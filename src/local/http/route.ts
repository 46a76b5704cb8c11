import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';

/** A request that passed the door (loopback, Host header, token), with its path parameters decoded. */
export interface LocalRequest {
  readonly method: string;
  readonly url: URL;
  /** The `:name` parts of the route's path; ids are compared case-insensitively by the router. */
  readonly params: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
  /** The raw message, for bodies that are streamed to disk. */
  readonly raw: IncomingMessage;
  /** The JSON body (at most 4 MiB), or `undefined` when empty. Throws `HttpFailure` 400 for malformed JSON. */
  readonly json: () => Promise<unknown>;
}

export interface LocalResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is; any other value but a stream or bytes as JSON; absent: no body. */
  readonly body?: unknown;
  readonly stream?: Readable;
}

/** One door of the server. `access: 'signed'` routes check the signature in their own query instead of the token; `'own'` ones check credentials of their own. */
export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE' | 'HEAD' | '*';
  /** `/subscriptions/:subscription/…/jobs/:name`; a last part `*rest` takes the remaining path. */
  readonly path: string;
  readonly access?: 'token' | 'signed' | 'own';
  readonly handle: (request: LocalRequest) => Promise<LocalResponse>;
}

/** The plane decides the shape of an error body (azureml-rest.md §0). */
export type Plane = 'arm' | 'data' | 'mlflow' | 'blob' | 'scoring';

export interface HttpFailureOptions extends ErrorOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: 'plane' | 'none';
}

/** An answer that is an error, in Azure's shape for its plane. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `none`: the answer has no body, as some of Azure's 404 have. */
  readonly body: 'plane' | 'none';

  constructor(status: number, code: string, message: string, options?: HttpFailureOptions) {
    super(message, options);
    this.status = status;
    this.code = code;
    this.headers = options?.headers ?? {};
    this.body = options?.body ?? 'plane';
  }
}
