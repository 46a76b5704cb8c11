import type { Definition } from '../../src/commands/command.ts';
import type { Field } from '../../src/shared/input/field.ts';
import type { Schema } from '../../src/shared/input/schema.ts';

/** Nested actions, pinned by commit (docs/releasing.md says how they are renewed). */
export const UPLOAD_ARTIFACT =
  'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0';

/** The one shell line of every step: `exec`, so that the runner's signals reach Node (design of composite actions, docs/architecture.md). */
const run = (command: string): string =>
  `exec node "$GITHUB_ACTION_PATH/../dist/main.js" ${command}`;

export const inputVariable = (name: string): string =>
  `INPUT_${name.toUpperCase().replaceAll('-', '_')}`;

/** A YAML double-quoted scalar; JSON is a subset of it. */
const quoted = (text: string): string => JSON.stringify(text);

function inputEntry(name: string, field: Field<unknown>): readonly string[] {
  return [
    `  ${name}:`,
    `    description: ${quoted(field.description)}`,
    `    required: ${String(field.required)}`,
    ...(field.default === undefined ? [] : [`    default: ${quoted(field.default)}`]),
  ];
}

const mapInput = (name: string): string => `        ${inputVariable(name)}: \${{ inputs.${name} }}`;

function mainStep(definition: Definition<Schema>): readonly string[] {
  return [
    '    - id: main',
    '      shell: bash',
    '      env:',
    ...Object.keys(definition.inputs).map(mapInput),
    '        ML_ACTIONS_JOB_INDEX: ${{ strategy.job-index }}',
    '        ML_ACTIONS_STEP: ${{ github.action }}',
    `      run: ${run(definition.name)}`,
  ];
}

/** Only the inputs that the second command declares too are passed to it. */
function secondStep(
  definition: Definition<Schema>,
  second: Definition<Schema> | undefined,
): readonly string[] {
  const { afterwards } = definition;
  if (afterwards === undefined || second === undefined) return [];
  // What the second command reads from the first one's outputs must not come from an input: only what was begun is undone.
  const shared = Object.keys(second.inputs).filter((name) => {
    const variable = second.inputs[name]?.environment ?? '';
    return name in definition.inputs && !(variable in afterwards.reads);
  });
  const reads = Object.entries(afterwards.reads);
  return [
    `    - if: \${{ ${afterwards.condition} }}`,
    '      shell: bash',
    '      env:',
    ...shared.map(mapInput),
    ...reads.map(
      ([variable, output]) => `        ${variable}: \${{ steps.main.outputs.${output} }}`,
    ),
    `      run: ${run(afterwards.command)}`,
  ];
}

function uploadStep(definition: Definition<Schema>): readonly string[] {
  if (!definition.uploadsReport) return [];
  const outputs = 'steps.main.outputs';
  return [
    `    - if: \${{ always() && inputs.upload-report != 'false' && ${outputs}.report-directory != '' }}`,
    `      uses: ${UPLOAD_ARTIFACT}`,
    '      with:',
    `        name: \${{ ${outputs}.artifact-name }}`,
    `        path: \${{ ${outputs}.report-directory }}`,
    '        if-no-files-found: ignore',
    '        overwrite: true',
  ];
}

/** The `action.yml` of a command. `second` is the definition of the command its second step runs. */
export function manifest(
  definition: Definition<Schema>,
  second: Definition<Schema> | undefined,
): string {
  const outputs = Object.entries(definition.outputs).flatMap(([name, description]) => [
    `  ${name}:`,
    `    description: ${quoted(description)}`,
    `    value: \${{ steps.main.outputs.${name} }}`,
  ]);
  return [
    `# Written by \`npm run generate\` from src/commands/${definition.name}/inputs.ts. Not edited by hand.`,
    `name: ${quoted(definition.title)}`,
    `description: ${quoted(definition.description)}`,
    'author: ml-actions',
    'branding:',
    '  icon: check-circle',
    '  color: blue',
    'inputs:',
    ...Object.entries(definition.inputs).flatMap(([name, field]) => inputEntry(name, field)),
    'outputs:',
    ...outputs,
    'runs:',
    '  using: composite',
    '  steps:',
    ...mainStep(definition),
    ...secondStep(definition, second),
    ...uploadStep(definition),
    '',
  ].join('\n');
}
