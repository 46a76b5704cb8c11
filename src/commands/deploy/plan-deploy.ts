import { resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import {
  parseDeploymentFile,
  type DeploymentFile,
} from '../../domain/deployment/deployment-file.ts';
import { parseEndpointFile, type EndpointFile } from '../../domain/deployment/endpoint-file.ts';
import { endpointNameProblem } from '../../domain/deployment/endpoint-names.ts';
import { parseTrafficSteps } from '../../domain/deployment/traffic.ts';
import { requiredGates, type RequiredGates } from '../../domain/evidence/required-gates.ts';
import { modelNameProblem } from '../../domain/registry/model-names.ts';
import { ownPrefix } from '../../domain/registry/version-tags.ts';
import type { Problem } from '../../shared/problem.ts';
import { ok, problems, type Result } from '../../shared/result.ts';
import { longestYaml } from '../../shared/yaml/read-yaml.ts';
import { readWorkspaceFile, type WorkspaceFile } from '../workspace-files.ts';
import type { DeployInputs } from './inputs.ts';

/** Largest body of a smoke test: an endpoint's own limit is of that order. Bytes. */
const mostSmokeBytes = 4 * 1024 * 1024;

/** Everything that is known before the platform is asked for anything. */
export interface DeployPlan {
  readonly endpointName: string;
  readonly endpointFile: EndpointFile;
  readonly deploymentFile: DeploymentFile;
  readonly deploymentName: string | undefined;
  readonly required: RequiredGates;
  readonly shares: readonly number[];
  /** The request of the smoke test; undefined when there is none. */
  readonly smokeTest: string | undefined;
}

const noEndpointFile: EndpointFile = { name: undefined, authMode: 'key', tags: {} };
const noDeploymentFile: DeploymentFile = {
  name: undefined,
  instanceType: undefined,
  instanceCount: undefined,
  environmentVariables: {},
  tags: {},
};

/** Reads and checks all inputs and files; throws one UserError with every problem. */
export function planDeploy(inputs: DeployInputs, directory: string): DeployPlan {
  const read = reader(inputs, directory);
  const endpointFile = readEndpoint(inputs, read);
  const named = inputs.endpointName ?? (endpointFile.ok ? endpointFile.value.name : undefined);
  const deploymentFile = readDeployment(inputs, named, read);
  const smokeTest = readSmokeTest(inputs, read);
  const required = requiredGates(inputs.requireGates);
  const shares = parseTrafficSteps(inputs.trafficSteps);
  const parts = [endpointFile, deploymentFile, smokeTest, required, shares];
  const wrong: readonly Problem[] = [
    ...parts.flatMap((part) => (part.ok ? [] : part.problems)),
    ...nameProblems(inputs, named, endpointFile),
    ...(shares.ok ? waitProblems(inputs, shares.value.length) : []),
  ];
  const isWhole = endpointFile.ok && deploymentFile.ok && smokeTest.ok && required.ok && shares.ok;
  if (!isWhole || wrong.length > 0 || named === undefined) throw new UserError(wrong);
  return {
    endpointName: named,
    endpointFile: endpointFile.value,
    deploymentFile: deploymentFile.value,
    deploymentName: inputs.deploymentName ?? deploymentFile.value.name,
    required: required.value,
    shares: shares.value,
    smokeTest: smokeTest.value,
  };
}

type Read = (file: string, input: string, mostBytes: number) => Result<WorkspaceFile>;

function reader({ workingDirectory }: DeployInputs, directory: string): Read {
  const base = resolve(directory, workingDirectory);
  return (file, input, mostBytes) => readWorkspaceFile(directory, base, file, input, mostBytes);
}

function readEndpoint({ endpointFile: file }: DeployInputs, read: Read): Result<EndpointFile> {
  if (file === undefined) return ok(noEndpointFile);
  const found = read(file, 'endpoint-file', longestYaml);
  return found.ok ? ownTags(parseEndpointFile(file, found.value.text), file) : found;
}

function readDeployment(
  { deploymentFile: file, modelName: model }: DeployInputs,
  endpoint: string | undefined,
  read: Read,
): Result<DeploymentFile> {
  if (file === undefined) return ok(noDeploymentFile);
  const found = read(file, 'deployment-file', longestYaml);
  if (!found.ok) return found;
  const { text, facts } = found.value;
  return ownTags(parseDeploymentFile(file, text, { endpoint, model }, facts), file);
}

/** Tags of ours mean something: nobody else writes them. */
function ownTags<T extends { readonly tags: Readonly<Record<string, string>> }>(
  read: Result<T>,
  file: string,
): Result<T> {
  const taken = read.ok
    ? Object.keys(read.value.tags).find((key) => key.startsWith(ownPrefix))
    : undefined;
  if (taken === undefined) return read;
  const message = `the tag \`${taken}\` begins with \`${ownPrefix}\`, which these actions write themselves`;
  return problems({ file, message });
}

function readSmokeTest({ smokeTest: file }: DeployInputs, read: Read): Result<string | undefined> {
  if (file === undefined) return ok(undefined);
  const input = 'smoke-test';
  const found = read(file, input, mostSmokeBytes);
  if (!found.ok) return found;
  try {
    JSON.parse(found.value.text);
    return ok(found.value.text);
  } catch (error) {
    const why = error instanceof Error ? `: ${error.message}` : '';
    return problems({ file, input, message: `not valid JSON${why}` });
  }
}

function nameProblems(
  inputs: DeployInputs,
  endpoint: string | undefined,
  file: Result<EndpointFile>,
): readonly Problem[] {
  const said = (input: string, message: string | undefined): readonly Problem[] =>
    message === undefined ? [] : [{ input, message }];
  const ofFile = file.ok ? file.value.name : undefined;
  const differs = ofFile !== undefined && ofFile !== endpoint;
  return [
    ...said('model-name', modelNameProblem(inputs.modelName)),
    ...said(
      'endpoint-name',
      endpoint === undefined
        ? 'nothing says which endpoint'
        : endpointNameProblem('an endpoint', endpoint),
    ),
    ...said(
      'endpoint-name',
      differs ? `\`endpoint-file\` is about \`${ofFile}\`, the input says another name` : undefined,
    ),
    ...(inputs.deploymentName === undefined
      ? []
      : said('deployment-name', endpointNameProblem('a deployment', inputs.deploymentName))),
  ];
}

/** A rollout whose waits alone take longer than it may last can only fail. */
function waitProblems(inputs: DeployInputs, steps: number): readonly Problem[] {
  const waits = steps - 1 + (inputs.mirrorTraffic > 0 ? 1 : 0);
  const seconds = waits * inputs.stepWaitSeconds;
  if (seconds < inputs.timeoutSeconds) return [];
  const message = `the waits between the steps take ${seconds} s, and all of it may take ${inputs.timeoutSeconds} s`;
  return [{ input: 'timeout-seconds', message }];
}
