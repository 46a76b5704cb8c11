/** Azure's own validator (`oav`) over the official swagger of Azure Machine Learning, api-version 2024-04-01. */
import { join } from 'node:path';
import { LiveValidator } from 'oav';
import type { Exchange } from './exchange.ts';
import { KNOWN_DIFFERENCES } from './known-differences.ts';

const directory = join(import.meta.dirname, '..', '..', 'fixtures', 'azure-specs');
const stable =
  'specification/machinelearningservices/resource-manager/Microsoft.MachineLearningServices/stable';

/** Where an asynchronous operation says how far it is: the swagger names the header that leads there, and not the place. */
const operation = /\/mfeOperation(sStatus|Results)\//i;

let opened: Promise<LiveValidator> | undefined;

async function open(): Promise<LiveValidator> {
  const validator = new LiveValidator(
    {
      directory,
      swaggerPathsPattern: [`${stable}/2024-04-01/*.json`],
      git: { shouldClone: false },
      isPathCaseSensitive: false,
      loadValidatorInInitialize: true,
    },
    // What it would log is in its answers.
    () => undefined,
  );
  await validator.initialize();
  return validator;
}

/** What the swagger says against each exchange beside the known differences, one line each: `PUT …/jobs/{id}: request: CODE at path: message`. */
export async function judgeExchanges(exchanges: readonly Exchange[]): Promise<string[]> {
  const validator = await (opened ??= open());
  const found = new Set<string>();
  for (const { method, url, body, status, headers, answer } of exchanges) {
    if (operation.test(url)) continue;
    const result = await validator.validateLiveRequestResponse({
      liveRequest: {
        method: method.toLowerCase(),
        url: `https://management.azure.com${url}`,
        headers: { 'content-type': 'application/json' },
        body: body as Record<string, unknown>,
      },
      liveResponse: {
        statusCode: String(status),
        headers: { ...headers },
        body: answer as Record<string, unknown>,
      },
    });
    const sides = [
      ['request', result.requestValidationResult],
      ['response', result.responseValidationResult],
    ] as const;
    for (const [side, { isSuccessful, errors, runtimeException }] of sides) {
      const id = result.requestValidationResult.operationInfo.operationId;
      if (runtimeException !== undefined || isSuccessful === undefined)
        found.add(`${method} ${url}: ${side}: ${runtimeException?.message ?? 'not judged'}`);
      for (const { code, message, pathsInPayload } of errors)
        found.add(`${id} ${side} ${status}: ${code} at ${pathsInPayload.join(', ')}: ${message}`);
    }
  }
  const isKnown = (said: string): boolean => KNOWN_DIFFERENCES.some(({ line }) => line.test(said));
  return [...found].filter((said) => !isKnown(said)).sort();
}
