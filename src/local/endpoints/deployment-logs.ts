import { HttpFailure, type LocalRequest, type LocalResponse } from '../http/route.ts';
import { checkBody } from '../http/strict-body.ts';
import type { LocalContext } from '../local-context.ts';
import { logTail } from '../processes/log-tail.ts';
import type { DeploymentDocument } from './endpoint-document.ts';
import { logsShape } from './endpoint-shape.ts';
import { initializerLog, serverLog } from './instance-files.ts';

/** Lines that are answered when the request does not say how many, and the most. */
const usualTail = 100;
const mostLines = 10_000;

/** `getLogs`: the end of the process's log, or of the log of its preparation; empty before there is one. */
export async function deploymentLogs(
  context: LocalContext,
  deployment: DeploymentDocument,
  request: LocalRequest,
): Promise<LocalResponse> {
  const body = checkBody((await request.json()) ?? {}, logsShape);
  const container = body['containerType'] ?? 'InferenceServer';
  if (container !== 'InferenceServer' && container !== 'StorageInitializer') {
    const text = 'containerType must be InferenceServer or StorageInitializer.';
    throw new HttpFailure(400, 'BadRequest', text);
  }
  const tail = Math.min(Number(body['tail'] ?? usualTail), mostLines);
  const { logs } = deployment;
  if (logs === undefined) return { status: 200, body: { content: '' } };
  const log = container === 'InferenceServer' ? serverLog : initializerLog;
  return { status: 200, body: { content: await logTail(log(context, logs), tail) } };
}
