import { HttpFailure } from '../http/route.ts';
import {
  checkBody,
  resourceShape,
  type MemberShape,
  type ObjectShape,
} from '../http/strict-body.ts';
import { isoDurationMs } from './iso-duration.ts';
import type { JobProperties } from './job-record.ts';
import {
  checkSettings,
  settingsMembers,
  type BodyVersion,
  type RawSettings,
} from './job-settings-shape.ts';

const assetTypes = {
  uri_file: 'UriFile',
  uri_folder: 'UriFolder',
  mltable: 'MLTable',
  custom_model: 'CustomModel',
  mlflow_model: 'MLFlowModel',
  triton_model: 'TritonModel',
} as const;

function choices(
  suffix: string,
  members: Readonly<Record<string, MemberShape>>,
  required: readonly string[],
): Record<string, ObjectShape> {
  const shapes = Object.entries(assetTypes).map(
    ([key, name]) => [key, { name: `${name}${suffix}`, members, required }] as const,
  );
  return Object.fromEntries(shapes);
}

const inputMembers = {
  jobInputType: 'string',
  description: 'string',
  mode: 'string',
  uri: 'string',
} as const;
const outputMembers = {
  jobOutputType: 'string',
  description: 'string',
  mode: 'string',
  uri: 'string',
} as const;
const newerOutputMembers = { assetName: 'string', assetVersion: 'string' } as const;
const literal: ObjectShape = {
  name: 'LiteralJobInput',
  members: { jobInputType: 'string', description: 'string', value: 'string' },
  required: ['value'],
};
const input: MemberShape = {
  discriminator: 'jobInputType',
  choices: { ...choices('JobInput', inputMembers, ['uri']), literal },
};
const output = (version: BodyVersion): MemberShape => ({
  discriminator: 'jobOutputType',
  choices: choices(
    'JobOutput',
    { ...outputMembers, ...(version === 'preview' ? newerOutputMembers : {}) },
    [],
  ),
});

/** CommandJob (azureml-rest.md §5 and appendix A). */
const commandJob = (version: BodyVersion): ObjectShape => ({
  name: 'CommandJob',
  required: ['command', 'environmentId'],
  members: {
    jobType: 'string',
    componentId: 'string',
    computeId: 'string',
    displayName: 'string',
    experimentName: 'string',
    description: 'string',
    tags: 'string-map',
    properties: 'string-map',
    isArchived: 'boolean',
    status: 'string',
    parameters: 'any',
    command: 'string',
    codeId: 'string',
    environmentId: 'string',
    environmentVariables: 'string-map',
    inputs: { mapOf: input },
    outputs: { mapOf: output(version) },
    notificationSetting: {
      name: 'NotificationSetting',
      members: { emailOn: 'strings', emails: 'strings', webhooks: 'any' },
    },
    limits: { name: 'CommandJobLimits', members: { jobLimitsType: 'string', timeout: 'string' } },
    ...settingsMembers(version),
  },
});

/** Job types that Azure has and this machine does not run. */
const refused: Readonly<Record<string, ObjectShape>> = Object.fromEntries(
  ['AutoML', 'Pipeline', 'Spark', 'Sweep'].map((name) => [name, { name, members: {} }]),
);

const jobShape = (version: BodyVersion): ObjectShape =>
  resourceShape('JobBaseResource', {
    discriminator: 'jobType',
    choices: { Command: commandJob(version) },
  });
const shapes = { stable: jobShape('stable'), preview: jobShape('preview') };

const refuse = (message: string): HttpFailure => new HttpFailure(400, 'RequestInvalid', message);

interface RawProperties extends RawSettings {
  readonly jobType?: unknown;
  readonly limits?: { readonly timeout?: string | null } | null;
  readonly outputs?: Readonly<Record<string, { readonly assetName?: string | null } | null>> | null;
}

function checkPossible(properties: RawProperties): void {
  const timeout = properties.limits?.timeout;
  if (timeout !== undefined && timeout !== null && isoDurationMs(timeout) === undefined) {
    throw refuse(`limits.timeout '${timeout.slice(0, 50)}' is not an ISO 8601 duration.`);
  }
  for (const [name, output] of Object.entries(properties.outputs ?? {})) {
    if ((output?.assetName ?? '') === '') continue;
    throw refuse(
      `The local platform makes no asset of the output '${name}': leave out its \`name\` and register it with a step of its own.`,
    );
  }
  checkSettings(properties);
}

/** The body of a job's PUT, checked; throws `HttpFailure` 400 for what Azure or this machine refuses. */
export function readJobBody(body: unknown, name: string, version: BodyVersion): JobProperties {
  const type = (body as { readonly properties?: RawProperties } | undefined)?.properties?.jobType;
  if (typeof type === 'string' && Object.hasOwn(refused, type)) {
    throw refuse(`The local platform runs command jobs; it cannot run ${type} jobs.`);
  }
  const { properties } = checkBody(body, shapes[version]) as { readonly properties: RawProperties };
  checkPossible(properties);
  const given = properties as Partial<JobProperties>;
  return {
    ...(properties as JobProperties),
    jobType: 'Command',
    displayName: given.displayName ?? name,
    experimentName: given.experimentName ?? 'Default',
    tags: given.tags ?? {},
    properties: given.properties ?? {},
    inputs: given.inputs ?? {},
    outputs: given.outputs ?? {},
  };
}
