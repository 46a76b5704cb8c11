/** How a measure sums up the groups. */
export type DisparityKind = 'difference' | 'ratio' | 'group_min' | 'group_max';
