import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generatedFiles } from '../../scripts/generate/actions.ts';
import { inputVariable } from '../../scripts/generate/manifest.ts';
import { commands } from '../../src/commands/table.ts';
import { filesBelow, read } from './project.ts';

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly shell?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const generated = await generatedFiles();
const manifests = generated
  .filter(({ path }) => path.endsWith('action.yml'))
  .map(({ path, content }) => ({ path, manifest: parse(content) as Manifest }));

describe('generated files', () => {
  it.each(generated)('$path is what its inputs.ts says (npm run generate)', ({ path, content }) => {
    expect(read(path)).toBe(content);
  });

  it('are all that the action folders hold', () => {
    const folders = [...new Set(generated.map(({ path }) => path.split('/')[0] ?? ''))];
    expect(folders.flatMap(filesBelow).sort()).toEqual(generated.map(({ path }) => path).sort());
  });
});

describe.each(manifests)('$path', ({ manifest }) => {
  const [main] = manifest.runs.steps;

  it('maps every input by env into its first step, and nothing else is an input there', () => {
    const mapped = Object.entries(main?.env ?? {}).filter(([name]) => name.startsWith('INPUT_'));
    expect(mapped).toEqual(
      Object.keys(manifest.inputs).map((name) => [inputVariable(name), `\${{ inputs.${name} }}`]),
    );
  });

  it('maps every output from its first step', () => {
    for (const [name, { value }] of Object.entries(manifest.outputs)) {
      expect(value).toBe(`\${{ steps.main.outputs.${name} }}`);
    }
  });

  it('runs the bundle by exec in bash, with no expression in the script', () => {
    for (const { run, shell } of manifest.runs.steps.filter((step) => step.run !== undefined)) {
      expect(shell).toBe('bash');
      expect(run).toMatch(/^exec node "\$GITHUB_ACTION_PATH\/\.\.\/dist\/main\.js" [a-z-]+$/);
    }
  });

  it('pins nested actions by commit', () => {
    for (const { uses } of manifest.runs.steps.filter((step) => step.uses !== undefined)) {
      expect(uses).toMatch(/@[0-9a-f]{40}$/);
    }
  });

  it('reads in its second step only outputs that exist', () => {
    const reads = manifest.runs.steps
      .flatMap(({ env = {}, if: condition = '' }) => [...Object.values(env), condition])
      .flatMap((text) => [...text.matchAll(/steps\.main\.outputs\.([a-z-]+)/g)])
      .map(([, name]) => name);
    for (const name of reads) expect(Object.keys(manifest.outputs)).toContain(name);
  });
});

describe('inputs', () => {
  it('mean the same in every action', async () => {
    const texts = new Map<string, Set<string>>();
    for (const entry of Object.values(commands).filter(({ isAction }) => isAction)) {
      const { inputs } = await entry.definition();
      for (const [name, { description }] of Object.entries(inputs)) {
        texts.set(name, (texts.get(name) ?? new Set()).add(description));
      }
    }
    const different = [...texts].filter(([, set]) => set.size > 1);
    expect(different.map(([name]) => name)).toEqual([]);
  });
});
