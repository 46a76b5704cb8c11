import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLMap,
} from 'yaml';
import type { Finding } from './finding.ts';
import type { LintTargets } from './lint-targets.ts';

/** What a manifest declares to its callers. */
interface Manifest {
  readonly inputs: readonly string[];
  readonly required: readonly string[];
  readonly outputs: readonly string[];
}

interface Source {
  readonly file: string;
  readonly document: Document.Parsed;
  readonly lineOf: (node: unknown) => number | undefined;
}

function readSource(root: string, file: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(root, file), 'utf8'), { lineCounter: lines });
  const lineOf = (node: unknown): number | undefined =>
    isScalar(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
  return { file, document, lineOf };
}

const keysOf = (node: unknown): readonly string[] =>
  isMap(node) ? node.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : [];

function manifestOf({ document }: Source): Manifest {
  const inputs = document.get('inputs');
  const required = isMap(inputs)
    ? keysOf(inputs).filter((name) => {
        const input = inputs.get(name);
        return isMap(input) && input.get('required') === true && !input.has('default');
      })
    : [];
  return { inputs: keysOf(inputs), required, outputs: keysOf(document.get('outputs')) };
}

/** The folder of this repository's action that a `uses:` names: `action-train`; undefined for other actions. */
function actionOf(step: YAMLMap): string | undefined {
  const uses: unknown = step.get('uses');
  return typeof uses === 'string' ? /(?:^|\/)(action-[\w-]+)(?:@|$)/.exec(uses)?.[1] : undefined;
}

/** Steps by id; a later scope of the same id (another job) does not matter for what exists. */
function stepsOf(document: Document.Parsed): readonly YAMLMap[] {
  const found: YAMLMap[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.value === 'steps' && isSeq(value))
        found.push(...value.items.filter(isMap));
    },
  });
  return found;
}

interface References {
  readonly inputs: readonly string[] | undefined;
  /** Step id → its outputs, undefined when they are not known. */
  readonly steps: ReadonlyMap<string, readonly string[] | undefined>;
}

function referenceProblem(text: string, known: References): string | undefined {
  for (const [, context = '', name = '', output] of text.matchAll(
    /\b(inputs|steps)\.([\w-]+)(?:\.outputs\.([\w-]+))?/g,
  )) {
    if (context === 'inputs') {
      if (known.inputs?.includes(name) === false) return `there is no input \`${name}\``;
      continue;
    }
    if (!known.steps.has(name)) return `there is no step \`${name}\``;
    const outputs = known.steps.get(name);
    if (output !== undefined && outputs?.includes(output) === false)
      return `step \`${name}\` has no output \`${output}\``;
  }
  return undefined;
}

/** Every `${{ … }}` (and every `if:`, which needs none) that names an input, a step or an output that is not declared. */
function lintReferences({ file, document, lineOf }: Source, known: References): readonly Finding[] {
  const findings: Finding[] = [];
  const look = (node: unknown, text: string): void => {
    const message = referenceProblem(text, known);
    if (message !== undefined)
      findings.push({ linter: 'references', file, line: lineOf(node), message });
  };
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      for (const [, expression = ''] of node.value.matchAll(/\$\{\{(.*?)\}\}/gs))
        look(node, expression);
    },
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.value === 'if' && isScalar(value)) look(value, String(value.value));
    },
  });
  return findings;
}

/** What callers get wrong: an input that the action does not have, a required one that is missing. */
function lintCalls(source: Source, manifests: ReadonlyMap<string, Manifest>): readonly Finding[] {
  const found = (node: unknown, message: string): Finding => ({
    linter: 'references',
    file: source.file,
    line: source.lineOf(node),
    message,
  });
  return stepsOf(source.document).flatMap((step) => {
    const action = actionOf(step);
    if (action === undefined) return [];
    const uses = step.get('uses', true);
    const manifest = manifests.get(action);
    if (manifest === undefined) return [found(uses, `there is no action \`${action}\``)];
    const given = keysOf(step.get('with'));
    return [
      ...given
        .filter((name) => !manifest.inputs.includes(name))
        .map((name) => found(uses, `\`${action}\` has no input \`${name}\``)),
      ...manifest.required
        .filter((name) => !given.includes(name))
        .map((name) => found(uses, `\`${action}\` needs the input \`${name}\``)),
    ];
  });
}

function knownSteps(
  document: Document.Parsed,
  manifests: ReadonlyMap<string, Manifest>,
): References['steps'] {
  return new Map(
    stepsOf(document)
      .filter((step) => step.has('id'))
      .map((step) => {
        const action = actionOf(step);
        return [
          String(step.get('id')),
          action === undefined ? undefined : manifests.get(action)?.outputs,
        ];
      }),
  );
}

/**
 * Names that no other linter checks (docs/architecture.md, tests): `inputs.x` and `steps.x` inside an action, and, against the
 * manifests of this repository, what its callers pass and read.
 */
export function lintNames(root: string, targets: LintTargets): readonly Finding[] {
  const sources = targets.manifests.map((file) => readSource(root, file));
  const manifests = new Map(
    sources.map((source) => [source.file.replace(/\/?action\.yml$/, ''), manifestOf(source)]),
  );
  const inside = sources.flatMap((source) =>
    lintReferences(source, {
      inputs: manifestOf(source).inputs,
      steps: knownSteps(source.document, manifests),
    }),
  );
  const callers = targets.workflows.flatMap((file) => {
    const source = readSource(root, file);
    const known = { inputs: undefined, steps: knownSteps(source.document, manifests) };
    return [...lintReferences(source, known), ...lintCalls(source, manifests)];
  });
  return [...inside, ...callers];
}
