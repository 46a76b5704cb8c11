import { UserError } from '../../errors.ts';

/** The addresses of one Azure cloud that cannot be read from the workspace (azureml-rest.md §1). */
export interface AzureCloud {
  /** The resource manager; also the audience of the token for it and for the workspace's data planes. */
  readonly resourceManager: string;
  /** The audience of tokens for Azure Machine Learning itself: for scoring, and for jobs that run as their user. */
  readonly machineLearningAudience: string;
  readonly storageAudience: string;
  /** Host suffixes of the services that may be sent the workspace's token. */
  readonly trusted: readonly string[];
}

const publicCloud: AzureCloud = {
  resourceManager: 'https://management.azure.com',
  machineLearningAudience: 'https://ml.azure.com',
  storageAudience: 'https://storage.azure.com',
  trusted: ['management.azure.com', '.api.azureml.ms'],
};

const clouds: ReadonlyMap<string, AzureCloud> = new Map([
  ['login.microsoftonline.com', publicCloud],
  [
    'login.microsoftonline.us',
    {
      resourceManager: 'https://management.usgovcloudapi.net',
      machineLearningAudience: 'https://ml.azure.us',
      storageAudience: 'https://storage.azure.com',
      trusted: ['management.usgovcloudapi.net', '.api.ml.azure.us'],
    },
  ],
  [
    'login.chinacloudapi.cn',
    {
      resourceManager: 'https://management.chinacloudapi.cn',
      machineLearningAudience: 'https://ml.azure.cn',
      storageAudience: 'https://storage.azure.com',
      trusted: ['management.chinacloudapi.cn', '.api.ml.azure.cn'],
    },
  ],
]);

/**
 * The cloud of an authority (`AZURE_AUTHORITY_HOST`, which `@azure/identity` reads too); Azure's public cloud when it is not set.
 * Throws `UserError` for a host that belongs to no cloud we know.
 */
export function cloudOf(authorityHost: string | undefined): AzureCloud {
  if (authorityHost === undefined || authorityHost === '') return publicCloud;
  const url = authorityHost.includes('://') ? authorityHost : `https://${authorityHost}`;
  const cloud = URL.canParse(url) ? clouds.get(new URL(url).hostname) : undefined;
  if (cloud !== undefined) return cloud;
  throw new UserError({
    message: `AZURE_AUTHORITY_HOST ${JSON.stringify(authorityHost)} belongs to no Azure cloud`,
    hint: `Known: ${[...clouds.keys()].join(', ')}.`,
  });
}

/** Whether a URL means this very machine, the only place a token may go without TLS. */
export function isLoopback(url: URL): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}
