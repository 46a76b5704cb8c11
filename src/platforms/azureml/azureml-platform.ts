import type { TokenCredential } from '@azure/core-auth';
import type { HttpClient } from '@azure/core-rest-pipeline';
import type { Platform } from '../ports.ts';
import type { AzureCloud } from './cloud.ts';
import { createEndpoints } from './endpoints.ts';
import { realClock } from './long-running-operation.ts';
import { createModels } from './models.ts';
import { createPipelines } from './pipeline.ts';
import { createTraining } from './training.ts';
import { createTransport } from './transport.ts';
import { openDatastores } from './upload/datastore.ts';
import { openWorkspace, type WorkspaceAddress } from './workspace.ts';

export interface AzureMlOptions {
  readonly kind: Platform['kind'];
  readonly address: WorkspaceAddress;
  readonly cloud: AzureCloud;
  readonly credential: TokenCredential;
  readonly mask: (secret: string) => void;
  /** What sends the requests; absent: Node's own HTTP. */
  readonly httpClient?: HttpClient;
}

/** A platform over one Azure ML workspace, be it Azure's or the local server's; nothing is asked of it before it is used. */
export function createAzureMl(options: AzureMlOptions): Omit<Platform, 'tracking'> & {
  /** Base and headers of the workspace's own MLflow. */
  readonly openTracking: (signal: AbortSignal) => Promise<Platform['tracking']>;
} {
  const { address, cloud, credential, mask } = options;
  const { endpoint, subscriptionId } = address;
  const pipelines = createPipelines(
    endpoint,
    cloud.resourceManager,
    subscriptionId,
    credential,
    options.httpClient,
  );
  const transport = createTransport({ endpoint, cloud, pipelines, credential, mask });
  const workspace = openWorkspace(transport, address);
  const datastores = openDatastores(workspace, { cloud, mask });
  return {
    kind: options.kind,
    training: createTraining({ workspace, datastores, audience: cloud.machineLearningAudience }),
    models: createModels(workspace, datastores),
    endpoints: createEndpoints({ workspace, cloud, mask, clock: realClock }),
    openTracking: async (signal) => ({
      baseUrl: await workspace.trackingBase(signal),
      headers: async (stop) => ({
        authorization: await transport.authorization(cloud.resourceManager, stop),
      }),
    }),
  };
}
