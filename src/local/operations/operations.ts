import { randomUUID } from 'node:crypto';
import { HttpFailure } from '../http/route.ts';
import type { UrlSigner } from '../http/url-signer.ts';
import type { DocumentStore } from '../store/document-store.ts';
import type { WorkspaceNames } from '../workspace/workspace-names.ts';

export type OperationStatus =
  'Creating' | 'Updating' | 'Deleting' | 'Scaling' | 'Succeeded' | 'Failed' | 'Canceled';

/** A long-running operation as it is kept on disk. */
export interface OperationDocument {
  readonly id: string;
  readonly status: OperationStatus;
  readonly startTime: string;
  readonly endTime?: string;
  readonly error?: { readonly code: string; readonly message: string };
}

export interface StartedOperation {
  /** For a 201 answer: `Azure-AsyncOperation` and the time limit that Azure names. */
  readonly statusHeaders: Readonly<Record<string, string>>;
  /** For a 202 answer: `Location` of the results. */
  readonly resultHeaders: Readonly<Record<string, string>>;
  /** Settles (never rejects) when the work has ended and its document is written. */
  readonly ended: Promise<void>;
}

/**
 * Azure's asynchronous operations. The document is written before the work begins and after it ends; what was in progress when
 * the server died is Failed after the next start, never lost.
 */
export interface Operations {
  /** `kind` is Azure's short word in the URL (`oeidp` endpoints, `odidp` deployments, `jc` cancel). */
  start(
    kind: string,
    status: OperationStatus,
    work: (signal: AbortSignal) => Promise<void>,
  ): Promise<StartedOperation>;
  get(id: string): Promise<OperationDocument | undefined>;
  /** `Location` of the results of something that is not kept here, such as the cancellation of a job. */
  resultLocation(kind: string, name: string): string;
  isBusy(): boolean;
  /** Marks what a crash interrupted; to be called once, before the first request. */
  recover(): Promise<void>;
}

export interface OperationsOptions {
  readonly store: DocumentStore;
  readonly workspace: WorkspaceNames;
  readonly signer: UrlSigner;
  readonly baseUrl: () => string;
  readonly log: (message: string) => void;
  /** Aborted when the server stops. */
  readonly signal: AbortSignal;
}

const kind = 'operations';
/** Seconds that an operation's URL stays valid. */
const lifetime = 24 * 3600;

/** Whether an operation has not ended yet. */
export function isActive({ status }: OperationDocument): boolean {
  return !['Succeeded', 'Failed', 'Canceled'].includes(status);
}

function failureOf(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof HttpFailure) return { code: error.code, message: error.message };
  return {
    code: 'InternalServerError',
    message: error instanceof Error ? error.message : String(error),
  };
}

/** The path of an operation's URL, `mfeOperationsStatus` or `mfeOperationResults`. */
function operationPath(names: WorkspaceNames, folder: string, id: string): string {
  const provider = `/subscriptions/${names.subscriptionId}/providers/Microsoft.MachineLearningServices`;
  return `${provider}/locations/${names.location}/${folder}/${id}`;
}

class StoredOperations implements Operations {
  private readonly options: OperationsOptions;
  private readonly running = new Set<string>();

  constructor(options: OperationsOptions) {
    this.options = options;
  }

  async start(
    word: string,
    status: OperationStatus,
    work: (signal: AbortSignal) => Promise<void>,
  ): Promise<StartedOperation> {
    const id = `${word}:${this.options.workspace.workspaceId}:${randomUUID()}`;
    const document: OperationDocument = { id, status, startTime: new Date().toISOString() };
    await this.options.store.put(kind, id, document);
    this.running.add(id);
    const ended = this.run(document, work).finally(() => this.running.delete(id));
    return {
      statusHeaders: {
        'azure-asyncoperation': this.url('mfeOperationsStatus', id),
        'x-ms-async-operation-timeout': 'PT1H',
      },
      resultHeaders: {
        location: this.url('mfeOperationResults', id),
        'x-ms-async-operation-timeout': 'PT1H',
      },
      ended: ended.catch((error: unknown) => this.options.log(`operation ${id}: ${String(error)}`)),
    };
  }

  async get(id: string): Promise<OperationDocument | undefined> {
    return (await this.options.store.get(kind, id)) as OperationDocument | undefined;
  }

  resultLocation(word: string, name: string): string {
    return this.url('mfeOperationResults', `${word}:${this.options.workspace.workspaceId}:${name}`);
  }

  isBusy(): boolean {
    return this.running.size > 0;
  }

  async recover(): Promise<void> {
    const message = 'The local platform stopped while this operation was running.';
    const error = { code: 'OperationInterrupted', message };
    for (const { id, document } of await this.options.store.list(kind)) {
      const found = document as OperationDocument;
      if (!isActive(found)) continue;
      const endTime = new Date().toISOString();
      await this.options.store.put(kind, id, { ...found, status: 'Failed', endTime, error });
    }
  }

  private url(folder: string, id: string): string {
    const { workspace, signer, baseUrl } = this.options;
    const path = operationPath(workspace, folder, id);
    const query = signer.sign(path, { scope: 'exact', permissions: 'r', lifetime });
    return `${baseUrl()}${path}?api-version=2024-04-01&${query}`;
  }

  private async run(
    document: OperationDocument,
    work: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    let end: Pick<OperationDocument, 'status' | 'error'> = { status: 'Succeeded' };
    try {
      await work(this.options.signal);
    } catch (error) {
      end = { status: 'Failed', error: failureOf(error) };
    }
    const endTime = new Date().toISOString();
    await this.options.store.put(kind, document.id, { ...document, ...end, endTime });
  }
}

/** Opens the operations of a server. */
export function createOperations(options: OperationsOptions): Operations {
  return new StoredOperations(options);
}
