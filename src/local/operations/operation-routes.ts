import { HttpFailure, type LocalRequest, type LocalResponse, type Route } from '../http/route.ts';
import { param } from '../http/workspace-route.ts';
import { isActive, type OperationDocument, type Operations } from './operations.ts';

/** How soon a client should ask again: Azure's clients would else wait 30 s (azure-clients.md §2). */
const soon = { 'retry-after-ms': '200' } as const;
const provider =
  '/subscriptions/:subscriptionId/providers/Microsoft.MachineLearningServices/locations/:location';

/** Whether what an id of that kind stands for has ended; undefined when there is no such thing. */
export type HasEnded = (name: string) => Promise<boolean | undefined>;

const missing = (): HttpFailure => new HttpFailure(404, 'NotFound', 'There is no such operation.');

function statusBody(operation: OperationDocument): unknown {
  return {
    id: operation.id,
    name: operation.id,
    status: operation.status,
    startTime: operation.startTime,
    endTime: operation.endTime ?? '0001-01-01T00:00:00',
    percentComplete: isActive(operation) ? 0 : 100,
    ...(operation.error === undefined ? {} : { error: { ...operation.error, details: [] } }),
  };
}

function resultAnswer(operation: OperationDocument): LocalResponse {
  if (isActive(operation)) return { status: 202, headers: soon, body: {} };
  if (operation.error === undefined) return { status: 200 };
  return { status: 400, body: { error: { ...operation.error, details: [] } } };
}

/** The two places where clients ask for the end of an operation. `others` answers for kinds that are kept elsewhere (`jc`). */
export function operationRoutes(
  operations: Operations,
  others: Readonly<Record<string, HasEnded>>,
): readonly Route[] {
  const status = async (request: LocalRequest): Promise<LocalResponse> => {
    const operation = await operations.get(param(request, 'id'));
    if (operation === undefined) throw missing();
    return { status: 200, headers: isActive(operation) ? soon : {}, body: statusBody(operation) };
  };
  const result = async (request: LocalRequest): Promise<LocalResponse> => {
    const id = param(request, 'id');
    const [kind = '', , ...name] = id.split(':');
    const other = Object.hasOwn(others, kind) ? others[kind] : undefined;
    if (other === undefined) {
      const operation = await operations.get(id);
      if (operation === undefined) throw missing();
      return resultAnswer(operation);
    }
    const ended = await other(name.join(':'));
    if (ended === undefined) throw missing();
    return ended ? { status: 200 } : { status: 202, headers: soon, body: {} };
  };
  const route = (folder: string, handle: Route['handle']): Route => ({
    method: 'GET',
    path: `${provider}/${folder}/:id`,
    access: 'signed',
    handle,
  });
  return [route('mfeOperationsStatus', status), route('mfeOperationResults', result)];
}
