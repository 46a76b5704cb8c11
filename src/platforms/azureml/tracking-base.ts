import { UserError } from '../../errors.ts';

/**
 * The REST base that MLflow 2 and 3 clients use for a workspace's `azureml://<host>/mlflow/v1.0/…` (azureml-rest.md §7): https and
 * v2.0. Only the local server, which is the endpoint itself, is spoken to in plain http. Throws `UserError` for another scheme.
 */
export function trackingBase(trackingUri: string, endpoint: URL): string {
  const [, host = '', path = ''] = /^azureml:\/\/([^/?#]+)(\/[^?#]*)/i.exec(trackingUri) ?? [];
  if (host === '')
    throw new UserError({
      message: `${JSON.stringify(trackingUri)} is no azureml:// address of MLflow`,
    });
  const protocol = host === endpoint.host ? endpoint.protocol : 'https:';
  const versioned = path.replace(/^\/mlflow\/v1\.0(?=\/|$)/i, '/mlflow/v2.0');
  return `${protocol}//${host}${versioned}`.replace(/\/+$/, '');
}
