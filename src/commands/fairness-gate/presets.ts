import type { Problem } from '../../shared/problem.ts';
import { didYouMean } from '../../shared/nearest-names.ts';
import type { Preset } from '../../domain/fairness/preset-tables.ts';
import type { FairnessInputs } from './settings.ts';

/** What each preset needs said. */
const NEEDS_FAVORABLE: Readonly<Record<Preset, boolean>> = {
  'four-fifths': true,
  'nyc-ll144': true,
  aequitas: false,
  aif360: true,
};

const isPreset = (name: string): name is Preset => Object.hasOwn(NEEDS_FAVORABLE, name);

/** The presets that were asked for. */
export function presetsOf({ presets }: FairnessInputs): readonly Preset[] {
  return (presets ?? []).filter(isPreset);
}

/** Unknown presets, and those that depend on a label nobody has named. */
export function presetProblems({ presets = [], favorableLabel }: FairnessInputs): Problem[] {
  const names = Object.keys(NEEDS_FAVORABLE);
  return presets.flatMap((name): Problem[] => {
    if (!isPreset(name)) {
      const message = `unknown preset \`${name}\``;
      return [{ input: 'presets', message, hint: didYouMean(name, names) }];
    }
    if (!NEEDS_FAVORABLE[name] || favorableLabel !== undefined) return [];
    const message = `preset \`${name}\` depends on which label is good for the person`;
    return [{ input: 'presets', message, hint: 'Say it with `favorable-label`.' }];
  });
}
