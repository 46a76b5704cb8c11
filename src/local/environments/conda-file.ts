import { parse } from 'yaml';
import { builtIn, isForeign, pipNames } from './conda-names.ts';
import { readPythonVersion } from './python-version.ts';

/** What pip has to install, and with which Python. */
export interface CondaPlan {
  /** `3.11`, `3.11.4`, or a range such as `>=3.9,<3.13` (`satisfiesPython`); undefined: any. */
  readonly python?: string;
  /** Lines of a requirements file, in the file's order. */
  readonly requirements: readonly string[];
}

/** A plan, or every reason why pip cannot do what the file says. */
export type CondaReading =
  | { readonly ok: true; readonly plan: CondaPlan }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** `name`, `name=1.2`, `channel::name>=1,<2`, `name=1.2=build` (conda's MatchSpec, the forms that people write). */
const matchSpec = /^(?:[\w./-]+::)?([A-Za-z0-9_.-]+)\s*((?:[=<>!~].*)?)$/;

/** Conda's version words in pip's: `=1.2` means any 1.2.x, `==1.2` exactly that. */
function pipVersion(spec: string): string {
  const text = spec.replaceAll(/\s+/g, '');
  const single = /^=(?!=)([^=]+)(?:=.*)?$/.exec(text);
  if (single?.[1] !== undefined) {
    const version = single[1].replace(/\.?\*$/, '');
    return version === '' ? '' : `==${version}.*`;
  }
  const exact = /^(==[^=]+)=.+$/.exec(text);
  return exact?.[1] ?? text;
}

interface Draft {
  python?: string;
  readonly requirements: string[];
  readonly reasons: string[];
}

function addConda(draft: Draft, item: string): void {
  const [, rawName, spec = ''] = matchSpec.exec(item.trim()) ?? [];
  if (rawName === undefined) {
    draft.reasons.push(`The conda dependency '${item.slice(0, 100)}' is not understood.`);
    return;
  }
  const name = rawName.toLowerCase();
  if (name === 'python') {
    const version = spec === '' ? undefined : readPythonVersion(spec);
    if (version !== undefined) draft.python = version;
    else if (spec !== '') {
      const instead = 'write python=3.11 or a range such as python>=3.9,<3.13';
      draft.reasons.push(`The version in '${item.slice(0, 100)}' is not understood: ${instead}.`);
    }
  } else if (isForeign(name)) {
    const text = `The conda package '${name}' is not a Python package, so it cannot be installed without conda.`;
    draft.reasons.push(text);
  } else if (!builtIn.includes(name)) {
    draft.requirements.push(`${pipNames[name] ?? name}${pipVersion(spec)}`);
  }
}

/** Options of a requirements file that name other files: there is only the text of the conda file. */
const fileOption = /^(-r|-c|-e|--requirement|--constraint|--editable)(\s|=|$)/;

function addPip(draft: Draft, item: string): void {
  const line = item.trim();
  if (/[\r\n]/.test(line)) draft.reasons.push('A pip requirement must be one line.');
  else if (fileOption.test(line) || /^\.{0,2}\//.test(line)) {
    const text = `The pip line '${line.slice(0, 100)}' names a file, which an environment cannot contain.`;
    draft.reasons.push(text);
  } else if (line !== '') draft.requirements.push(line);
}

function addDependency(draft: Draft, item: unknown): void {
  if (typeof item === 'string') addConda(draft, item);
  else if (typeof item === 'object' && item !== null && 'pip' in item && Array.isArray(item.pip)) {
    for (const line of item.pip as readonly unknown[]) {
      if (typeof line === 'string') addPip(draft, line);
      else draft.reasons.push('Each pip requirement must be text.');
    }
  } else draft.reasons.push('Each of `dependencies` must be text or a `pip:` list.');
}

function parsed(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 50 });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Reads a conda environment file (YAML, or the JSON that the environment asset answers). Channels do not matter to pip. */
export function readCondaFile(text: string): CondaReading {
  const file = parsed(text);
  if (file instanceof Error) {
    return { ok: false, reasons: [`The conda file is not YAML: ${file.message}`] };
  }
  const dependencies =
    typeof file === 'object' && file !== null && 'dependencies' in file ? file.dependencies : [];
  if (typeof file !== 'object' || file === null || !Array.isArray(dependencies)) {
    return { ok: false, reasons: ['The conda file needs a list `dependencies`.'] };
  }
  const draft: Draft = { requirements: [], reasons: [] };
  for (const item of dependencies) addDependency(draft, item);
  if (draft.reasons.length > 0) return { ok: false, reasons: draft.reasons };
  const { requirements, python } = draft;
  return { ok: true, plan: { requirements, ...(python === undefined ? {} : { python }) } };
}
