import { assignments, boolean, choice, path, text } from '../../shared/input/fields.ts';
import type { InputsOf } from '../../shared/input/schema.ts';
import type { Definition } from '../command.ts';
import {
  platformInputs,
  requireGatesInput,
  runIdInput,
  workingDirectoryInput,
  meaning,
} from '../shared-inputs.ts';

const inputs = {
  'model-name': text({ description: 'Name of the registered model.', required: true }),
  ...runIdInput,
  'model-path': path({
    description: meaning.modelPath,
  }),
  'model-uri': text({
    description:
      'A URI instead: `runs:/<run id>/<path>`, `azureml://jobs/<job>/outputs/<output>`, or any other that the platform understands.',
  }),
  'model-type': choice(['auto', 'mlflow_model', 'custom_model', 'triton_model'], {
    description:
      'Kind of model. `auto`: `mlflow_model` when there is a file `MLmodel` at its root, else `custom_model`.',
    default: 'auto',
  }),
  ...requireGatesInput,
  'accept-procedure-evidence': boolean({
    description:
      'Whether evidence counts that judged the procedure (out-of-fold predictions: other fits of the same recipe) instead of this very model. Recorded with the version.',
    default: 'false',
  }),
  description: text({ description: 'Description of the version.' }),
  tags: assignments({
    description: meaning.tags,
  }),
  alias: text({
    description:
      'Name that always means one version, such as `champion`; it moves to this version. `deploy` finds it by this name.',
  }),
  ...platformInputs,
  ...workingDirectoryInput,
} as const;

export type RegisterInputs = InputsOf<typeof inputs>;

/** `action-register`. */
export const definition: Definition<typeof inputs> = {
  name: 'register',
  title: 'Register a model',
  description:
    "Makes a run's model a registered version, with its digest and lineage, and only on gates that passed about this very model.",
  inputs,
  outputs: {
    'model-name': 'Name of the model.',
    'model-version': 'Registered version; empty when the evidence was refused.',
    'model-id': "The platform's full id of the version.",
    'model-uri': 'Where the files of the version are.',
    'model-digest':
      '`sha256:` and the digest of the files that were registered (of a folder: of its sorted list of `path sha256 size`).',
    'model-url': 'Page of the version; empty where there is none.',
  },
  uploadsReport: false,
  example: `\`\`\`yaml
- uses: OWNER/ml-actions/action-register@v1
  with:
    platform: local
    model-name: lending
    run-id: \${{ steps.train.outputs.run-id }}
    require-gates: fairness
    alias: candidate
\`\`\``,
  notes: `Every digest is computed again from what is stored: the report and the statement of each gate, the files it judged, the model.
Evidence that is missing, failed, inconclusive, altered, of local origin, or about another model or run is refused with a sentence of its
own, the step fails, and nothing is registered. Re-running with the same run and the same files finds the version that is there.

Tags are a convenience, not a proof: whoever can write to the tracking server can set them.`,
};
