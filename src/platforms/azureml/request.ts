import type { Readable } from 'node:stream';

/** Bytes that can be sent again from the start. */
export interface BodySource {
  readonly bytes: number;
  readonly open: () => Readable;
}

/** One call. The URL is sent as it is: services sign their queries. */
export interface ServiceRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: string;
  /** Completes "could not …" when it fails. */
  readonly doing: string;
  /** `workspace`: the workspace's token, to trusted hosts only. `own`: nothing is added, the URL or the headers carry the proof. */
  readonly access: 'workspace' | 'own';
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  readonly body?: string | BodySource;
  /** Statuses of 300 and more that are an answer and not an error. */
  readonly accept?: readonly number[];
  /** Whether it may be sent twice; GET, HEAD, PUT and DELETE may unless this says no. */
  readonly repeatable?: boolean;
  /** How long to wait for the first byte of the answer. Milliseconds; 100 s, plus a second for each 100 kB sent. */
  readonly timeoutMs?: number;
}

/** An answer with a status below 300 or an accepted one. */
export interface ServiceAnswer {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly text: string;
  /** The parsed text, undefined when it is empty or not JSON. */
  readonly json: unknown;
}

/** What takes the bytes of an answer; may be called again from the start when the connection breaks. */
export type Sink<T> = (
  body: Readable,
  answer: Pick<ServiceAnswer, 'status' | 'header'>,
) => Promise<T>;

/** Sends requests with our retries, time-outs, trust and errors. Throws `PlatformError`, or the signal's reason. */
export interface Transport {
  send(request: ServiceRequest, signal: AbortSignal): Promise<ServiceAnswer>;
  /** Like `send`, with the body of a good answer streamed to the sink. */
  receive<T>(request: ServiceRequest, sink: Sink<T>, signal: AbortSignal): Promise<T>;
  /** A token for another audience, such as storage or scoring, as the value of an Authorization header. */
  authorization(audience: string, signal: AbortSignal): Promise<string>;
}
