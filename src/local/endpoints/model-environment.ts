import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { asArray, member } from '../../shared/json.ts';
import { mlflowVersion, servingRequirements } from '../tools/tool-versions.ts';
import type { ScoringEnvironment } from './endpoint-document.ts';

/** The most bytes of a model's requirements. */
const largestFile = 1024 * 1024;

async function readIfAny(path: string): Promise<string | undefined> {
  try {
    const text = await readFile(path, 'utf8');
    if (text.length > largestFile) throw new Error(`${path} is larger than ${largestFile} bytes.`);
    return text;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Models name the Python they were saved with to the patch (`python=3.11.7`); its minor version decides what can be loaded. A range stays. */
function withMinorPython(dependency: unknown): unknown {
  if (typeof dependency !== 'string') return dependency;
  return dependency.replace(/^python\s*==?\s*(\d+\.\d+)(?:\.\d+)*.*$/, 'python=$1');
}

const hasMlflow = (text: string): boolean => /^[\s"'-]*mlflow(?:-skinny)?(?![\w-])/m.test(text);

/** `requirements.txt` of models without a conda file, one requirement a line, comments and options left out. */
function asConda(requirements: string): string {
  const lines = requirements
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
  return stringify({ dependencies: ['python', { pip: lines }] });
}

/** What is added to a model's or a script's own requirements to serve it. */
export function withServing(condaFile: string, needsMlflow: boolean): ScoringEnvironment {
  const mlflow = needsMlflow && !hasMlflow(condaFile) ? [`mlflow-skinny==${mlflowVersion}`] : [];
  return { kind: 'conda', condaFile, extraRequirements: [...servingRequirements, ...mlflow] };
}

/**
 * The environment of an MLflow model, from its own `conda.yaml` (else `requirements.txt`), as Azure's images make it: the
 * model's requirements, the scoring server, and MLflow's skinny distribution when the model does not name MLflow itself. A model
 * that names nothing runs in the tool environment. Throws an `Error` with a sentence for a file that is not readable.
 */
export async function modelEnvironment(modelFolder: string): Promise<ScoringEnvironment> {
  const conda = await readIfAny(join(modelFolder, 'conda.yaml'));
  if (conda === undefined) {
    const requirements = await readIfAny(join(modelFolder, 'requirements.txt'));
    if (requirements === undefined) return { kind: 'tools' };
    return withServing(asConda(requirements), true);
  }
  const file = parse(conda, { maxAliasCount: 50 }) as unknown;
  const dependencies = asArray(member(file, 'dependencies')).map(withMinorPython);
  return withServing(stringify({ dependencies }), true);
}
