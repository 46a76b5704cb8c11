import type { DeploymentSpec } from '../../domain/deployment/endpoint.ts';
import { longestTagValue, rolloutTagKeys } from '../../domain/deployment/rollout-state.ts';
import { describeRequiredGates } from '../../domain/evidence/required-gates.ts';
import type { ModelVersion } from '../../domain/registry/model-version.ts';
import { versionTagKeys } from '../../domain/registry/version-tags.ts';
import type { WorkflowContext } from '../../runtime/workflow-context.ts';
import type { Json } from '../../shared/canonical-json.ts';
import { digestPath, sha256OfJson } from '../../shared/digest.ts';
import { compact } from '../../shared/json.ts';
import type { DeployInputs } from './inputs.ts';
import type { DeployPlan } from './plan-deploy.ts';

/** A size that Azure's quota for new subscriptions usually has. */
const defaultInstanceType = 'Standard_DS3_v2';

/** A deployment but for its name and the state of its rollout, and the digest that tells it from another. */
export interface PlannedSpec {
  readonly spec: Omit<DeploymentSpec, 'name'>;
  readonly digest: string;
}

/** The deployment of a version, with its lineage as tags. */
export async function plannedSpec(
  plan: DeployPlan,
  inputs: DeployInputs,
  version: ModelVersion,
  workflow: WorkflowContext | undefined,
  signal: AbortSignal,
): Promise<PlannedSpec> {
  const { deploymentFile: file } = plan;
  const { code, environment, environmentVariables, serving: settings } = file;
  const serving = {
    environmentVariables,
    instanceCount: inputs.instanceCount ?? file.instanceCount ?? 1,
    ...compact({ instanceType: instanceTypeOf(inputs, file), environment }),
  };
  const digest = sha256OfJson({
    ...serving,
    environment: environment && { ...environment },
    serving: settings && (JSON.parse(JSON.stringify(settings)) as Json),
    model: `${version.name}:${version.version}`,
    code: code && {
      sha256: (await digestPath(code.path, signal)).sha256,
      scoringScript: code.scoringScript,
    },
  });
  const tags = {
    ...file.tags,
    ...lineageTags(plan, version, workflow),
    [rolloutTagKeys.spec]: digest,
  };
  const spec = {
    ...serving,
    ...(settings === undefined ? {} : { serving: settings }),
    endpointName: plan.endpointName,
    modelId: version.id,
    tags,
    ...(code === undefined ? {} : { code }),
  };
  return { spec, digest };
}

/** What was said; sizes of a Kubernetes compute have names of its own, so that there is no usual one. */
function instanceTypeOf(
  inputs: Pick<DeployInputs, 'instanceType'>,
  { instanceType, serving }: Pick<DeployPlan['deploymentFile'], 'instanceType' | 'serving'>,
): string | undefined {
  const usual = serving?.computeType === 'kubernetes' ? undefined : defaultInstanceType;
  return inputs.instanceType ?? instanceType ?? usual;
}

function lineageTags(
  { required }: DeployPlan,
  { name, version, tags }: ModelVersion,
  workflow: WorkflowContext | undefined,
): Readonly<Record<string, string>> {
  const keys = versionTagKeys;
  const known: readonly (readonly [string, string | undefined])[] = [
    ['ml-actions.model', `${name}:${version}`],
    [keys.requiredGates, describeRequiredGates(required)],
    [keys.gatesPassed, tags[keys.gatesPassed]],
    [keys.modelDigest, tags[keys.modelDigest]],
    [keys.commit, tags[keys.commit]],
    [keys.runId, tags[keys.runId]],
    ['ml-actions.deployed-by', workflow?.runUrl],
  ];
  return Object.fromEntries(
    known.flatMap(([key, value]) =>
      value === undefined || value === '' ? [] : [[key, value.slice(0, longestTagValue)]],
    ),
  );
}
