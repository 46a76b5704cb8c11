import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import type { LintTargets } from './lint-targets.ts';

// The package imports JSON without the attribute that Node asks for (0.3.61): it is written for bundlers.
registerHooks({
  resolve: (specifier, context, next) => {
    const resolved = next(specifier, context);
    return specifier.endsWith('.json')
      ? { ...resolved, importAttributes: { type: 'json' } }
      : resolved;
  },
});

interface SchemaError {
  readonly message: string;
}

function finding(file: string, { message }: SchemaError): Finding {
  const line = /\(Line: (\d+),/.exec(message)?.[1];
  const text = message.replace(/^.*?\(Line: \d+, Col: \d+\): /, '');
  return {
    linter: 'workflow-parser',
    file,
    line: line === undefined ? line : Number(line),
    message: text,
  };
}

/** GitHub's own parser: the schema of manifests and workflows, and the syntax and contexts of expressions. */
export async function lintSchema(root: string, targets: LintTargets): Promise<readonly Finding[]> {
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } =
    await import('@actions/workflow-parser');
  const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');
  const trace = new NoOperationTraceWriter();
  const source = (name: string) => ({ name, content: readFileSync(join(root, name), 'utf8') });
  const findings: Finding[] = [];
  for (const file of targets.manifests) {
    const { context } = parseAction(source(file), trace);
    findings.push(...context.errors.getErrors().map((error) => finding(file, error)));
  }
  for (const file of targets.workflows) {
    const { context, value } = parseWorkflow(source(file), trace);
    // Converting finds what the schema cannot say, and adds it to the same list.
    if (value !== undefined) await convertWorkflowTemplate(context, value);
    findings.push(...context.errors.getErrors().map((error) => finding(file, error)));
  }
  return findings;
}
