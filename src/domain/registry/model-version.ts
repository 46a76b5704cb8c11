export type ModelType = 'mlflow_model' | 'custom_model' | 'triton_model';

/** Where the files of a model are, before it is registered. */
export type ModelSource =
  /** A folder or file under the artifacts of an MLflow run, or the name of a model MLflow 3 keeps beside them. */
  | { readonly kind: 'run'; readonly runId: string; readonly path: string }
  /** A named output of a job. */
  | { readonly kind: 'job-output'; readonly jobName: string; readonly output: string }
  /** A file or folder on this machine (absolute). */
  | { readonly kind: 'local'; readonly path: string }
  /** Any URI that the platform understands, verbatim. */
  | { readonly kind: 'uri'; readonly uri: string };

/** One registered version. */
export interface ModelVersion {
  readonly name: string;
  readonly version: string;
  /** The platform's full id (an ARM id on Azure ML and local). */
  readonly id: string;
  readonly type: ModelType;
  readonly uri: string;
  readonly url: string;
  readonly description: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  /** The run it came from; empty when it came from a folder. */
  readonly runId: string;
  readonly createdAt: Date;
}
