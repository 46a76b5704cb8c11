import { ok, problems, type Result } from '../../shared/result.ts';
import { isGateName } from './gate-tag.ts';

/** Which gates must have passed: all that are recorded (at least one), those named, or none because it was said so. */
export type RequiredGates =
  | { readonly kind: 'all-recorded' }
  | { readonly kind: 'named'; readonly names: readonly string[] }
  | { readonly kind: 'none' };

/** Reads the names given in `require-gates`; undefined when nothing was said. */
export function requiredGates(names: readonly string[] | undefined): Result<RequiredGates> {
  if (names === undefined || names.length === 0) return ok({ kind: 'all-recorded' });
  const input = 'require-gates';
  if (names.includes('none')) {
    return names.length === 1
      ? ok({ kind: 'none' })
      : problems({ message: '`none` cannot stand beside the names of gates', input });
  }
  const odd = names.filter((name) => !isGateName(name));
  return odd.length === 0
    ? ok({ kind: 'named', names })
    : problems(
        ...odd.map((name) => ({ message: `\`${name}\` is not a possible name of a gate`, input })),
      );
}

/** What the input said, for tags and reports. */
export function describeRequiredGates(required: RequiredGates): string {
  if (required.kind === 'named') return required.names.join(',');
  return required.kind === 'none' ? 'none' : 'all recorded';
}
