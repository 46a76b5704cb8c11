import type { JobSettings } from './job-settings.ts';

/** A validated command job of the Azure ML CLI v2 YAML language, paths resolved, before anything is sent. */
export interface CommandJobSpec extends JobSettings {
  readonly type: 'command';
  readonly displayName?: string;
  readonly experimentName?: string;
  readonly description?: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  /** Verbatim, with its `${{inputs.x}}` expressions: the platform substitutes them. */
  readonly command: string;
  /** A local folder or file (absolute), or a reference the platform resolves. */
  readonly code?: LocalPath | Reference;
  readonly environment: EnvironmentSpec;
  readonly environmentVariables: Readonly<Record<string, string>>;
  /** A compute's name; absent means serverless on Azure ML and this machine on local. */
  readonly compute?: string;
  readonly limits?: { readonly timeoutSeconds: number };
  readonly inputs: Readonly<Record<string, JobInputSpec>>;
  readonly outputs: Readonly<Record<string, JobOutputSpec>>;
}

export interface LocalPath {
  readonly kind: 'local';
  /** Absolute. */
  readonly path: string;
}

/** `azureml:name:version`, `azureml:name@latest`, `azureml://…` or an ARM id, as written. */
export interface Reference {
  readonly kind: 'reference';
  readonly text: string;
}

export type EnvironmentSpec =
  | Reference
  | {
      readonly kind: 'inline';
      readonly name?: string;
      readonly version?: string;
      readonly image?: string;
      /** The conda file's YAML text. */
      readonly condaFile?: string;
      /** Absent: Linux. */
      readonly osType?: 'linux' | 'windows';
      /** Where a container of its own answers; for serving. */
      readonly inferenceConfig?: Readonly<
        Record<
          'liveness' | 'readiness' | 'scoring',
          { readonly port: number; readonly path: string }
        >
      >;
    };

export type AssetType =
  'uri_file' | 'uri_folder' | 'mltable' | 'mlflow_model' | 'custom_model' | 'triton_model';

export type JobInputSpec =
  | { readonly kind: 'literal'; readonly value: string }
  | {
      readonly kind: 'asset';
      readonly type: AssetType;
      readonly path: LocalPath | Reference;
      readonly mode?: string;
    };

export interface JobOutputSpec {
  readonly type: AssetType;
  readonly mode?: string;
  readonly path?: string;
  /** The asset that the output becomes when the job has ended. */
  readonly name?: string;
  readonly version?: string;
}
