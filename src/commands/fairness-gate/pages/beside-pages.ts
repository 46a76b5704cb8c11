/** What a report has only for failed checks and presets: loaded when there are any, since a page like most has none. */
export { mitigationPart } from './mitigation-part.ts';
export { mitigationSection } from './mitigation-section.ts';
export { presetTablesPart } from './preset-tables-part.ts';
export { presetSections } from './preset-sections.ts';
