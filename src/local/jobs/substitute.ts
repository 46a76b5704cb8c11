/** What the expressions of a command stand for: text for literals, absolute paths for files and folders. */
export interface Bindings {
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** The command with its values in place, or the expressions that stand for nothing. */
export type Substitution =
  | { readonly ok: true; readonly command: string }
  | { readonly ok: false; readonly unknown: readonly string[] };

const expression = /\$\{\{\s*(inputs|outputs)\.([A-Za-z0-9_-]+)\s*\}\}/g;
const optional = /\$\[\[([\s\S]*?)\]\]/g;

function valueOf(bindings: Bindings, kind: string, name: string): string | undefined {
  const values = kind === 'inputs' ? bindings.inputs : bindings.outputs;
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/**
 * Puts values in place of `${{inputs.x}}` and `${{outputs.x}}`, verbatim: the command is a bash command line of the job's author,
 * as on Azure ML. `$[[ … ]]` is left out when an input in it was not given (Azure ML's optional inputs).
 */
export function substitute(command: string, bindings: Bindings): Substitution {
  const unknown: string[] = [];
  const withOptional = command.replaceAll(optional, (_, inner: string) => {
    const names = [...inner.matchAll(expression)];
    const isGiven = names.every(
      ([, kind = '', name = '']) => valueOf(bindings, kind, name) !== undefined,
    );
    return isGiven ? inner : '';
  });
  const done = withOptional.replaceAll(expression, (whole, kind: string, name: string) => {
    const value = valueOf(bindings, kind, name);
    if (value === undefined) unknown.push(whole);
    return value ?? whole;
  });
  return unknown.length > 0 ? { ok: false, unknown } : { ok: true, command: done };
}
