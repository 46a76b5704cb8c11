import { defineStudy } from '../study.ts';
import { allDesigns } from './designs.ts';
import { runDesign } from './run-design.ts';

/** The checks of the gate as they are shipped: differences, ratios, equalized odds, extremes, and rows needed. */
export const gateStudy = defineStudy({ name: 'gate', designs: allDesigns, run: runDesign });
