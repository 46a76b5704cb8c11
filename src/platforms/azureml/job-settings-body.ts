/** Where and as whom a job runs, in the words of Azure's REST interface (as azure-ai-ml 1.35.2 sends them). */
import type {
  DistributionSpec,
  IdentitySpec,
  JobSettings,
  QueueSpec,
  ResourcesSpec,
  ServiceSpec,
} from '../../domain/training/job-settings.ts';
import { compact, type JsonRecord } from '../../shared/json.ts';

const distributionTypes = { pytorch: 'PyTorch', mpi: 'Mpi', tensorflow: 'TensorFlow', ray: 'Ray' };
const identityTypes = { aml_token: 'AMLToken', user_identity: 'UserIdentity', managed: 'Managed' };
const serviceTypes = {
  jupyter_lab: 'JupyterLab',
  vs_code: 'VSCode',
  custom: 'Custom',
  ssh: 'SSH',
  tensor_board: 'TensorBoard',
};
const tiers = { spot: 'Spot', basic: 'Basic', standard: 'Standard', premium: 'Premium' };
const priorities = { low: 1, medium: 2, high: 3 };

const distribution = ({ kind, ...rest }: DistributionSpec): JsonRecord => ({
  distributionType: distributionTypes[kind],
  ...rest,
});

const identity = ({ kind, ...rest }: IdentitySpec): JsonRecord => ({
  identityType: identityTypes[kind],
  ...rest,
});

const service = ({ kind, port, nodes, properties }: ServiceSpec): JsonRecord =>
  compact({
    jobServiceType: serviceTypes[kind],
    port,
    nodes: nodes === undefined ? undefined : { nodesValueType: 'All' },
    properties: Object.keys(properties).length === 0 ? undefined : properties,
  });

const queue = ({ jobTier, priority }: QueueSpec): JsonRecord =>
  compact({
    jobTier: jobTier && tiers[jobTier],
    priority: priority && priorities[priority],
  });

/** Resource properties that Azure knows by names of its own. */
const knownProperties: ReadonlyMap<string, string> = new Map([
  ['aisupercomputer', 'AISuperComputer'],
  ['singularity', 'AISuperComputer'],
  ['itp', 'itp'],
  ['target_selector', 'target_selector'],
]);

function resources({ dockerArgs, properties, ...rest }: ResourcesSpec): JsonRecord {
  const named = Object.entries(properties ?? {}).map(([key, value]): [string, unknown] => [
    knownProperties.get(key.toLowerCase()) ?? key,
    value,
  ]);
  return compact({
    ...rest,
    properties: properties && Object.fromEntries(named),
    dockerArgs: typeof dockerArgs === 'string' ? dockerArgs : undefined,
    dockerArgsList: typeof dockerArgs === 'string' ? undefined : dockerArgs,
  });
}

/** The members of a job's body that say where it runs; what was not said is undefined. */
export function settingsBody(settings: JobSettings): JsonRecord {
  const { services } = settings;
  return {
    distribution: settings.distribution && distribution(settings.distribution),
    identity: settings.identity && identity(settings.identity),
    queueSettings: settings.queueSettings && queue(settings.queueSettings),
    resources: settings.resources && resources(settings.resources),
    services:
      services &&
      Object.fromEntries(Object.entries(services).map(([name, one]) => [name, service(one)])),
  };
}

/** Whether something is said that no stable version of the interface knows. */
export function needsPreview({ distribution, queueSettings, resources }: JobSettings): boolean {
  const { dockerArgs } = resources ?? {};
  return (
    distribution?.kind === 'ray' ||
    queueSettings?.priority !== undefined ||
    (dockerArgs !== undefined && typeof dockerArgs !== 'string')
  );
}
