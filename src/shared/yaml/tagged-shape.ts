import { didYouMean } from '../nearest-names.ts';
import { problems, type Result } from '../result.ts';
import type { Shape } from './yaml-shape.ts';
import { entryOf } from './yaml-tree.ts';

type Read<S> = S extends Shape<infer T> ? T : never;

/** Words are compared without case and underscores, as Azure's own reader does. */
const plain = (word: string): string => word.toLowerCase().replaceAll('_', '');

/**
 * One of several mappings, told apart by the word at a key; the key has to be a member of each. `what` names it in
 * messages: `a distribution`.
 */
export const taggedBy = <const Shapes extends Readonly<Record<string, Shape<object>>>>(
  key: string,
  what: string,
  shapes: Shapes,
): Shape<
  { [K in keyof Shapes & string]: { readonly kind: K } & Read<Shapes[K]> }[keyof Shapes & string]
> => ({
  read: (node, at): Result<never> => {
    const entry = node.kind === 'mapping' ? entryOf(node, key) : undefined;
    const words = Object.keys(shapes);
    if (entry?.value.kind !== 'scalar') {
      const hint = `One of ${words.join(', ')}.`;
      return problems({ ...node.place, message: `${what} needs \`${at}.${key}\``, hint });
    }
    const said = String(entry.value.value);
    const kind = words.find((word) => plain(word) === plain(said));
    const shape = kind === undefined ? undefined : shapes[kind];
    if (kind === undefined || shape === undefined) {
      const message = `\`${said}\` is not a \`${at}.${key}\``;
      return problems({ ...entry.value.place, message, hint: didYouMean(said, words) });
    }
    const read = shape.read(node, at);
    return (read.ok ? { ok: true, value: { ...read.value, kind } } : read) as Result<never>;
  },
});
