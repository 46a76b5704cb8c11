export const id = 4007;
export const ids = [4007];
export const modules = {

/***/ 24007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearestNames */
/** Levenshtein distance with transpositions, over UTF-16 units; small words only. */
function distance(a, b) {
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min((row[j - 1] ?? 0) + 1, (above[j] ?? 0) + 1, (above[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                best = Math.min(best, (before[j - 2] ?? 0) + 1);
            }
            row.push(best);
        }
        before = above;
        above = row;
    }
    return above[b.length] ?? 0;
}
const normal = (name) => name.toLowerCase().replaceAll(/[-_ ]/g, '');
/**
 * The known names nearest to what was typed, best first, for "did you mean".
 * Case, hyphens and underscores do not count; at most a third of the letters may differ.
 */
function nearestNames(typed, known, most = 3) {
    const wanted = normal(typed.slice(0, 100));
    return known
        .map((name) => {
        const candidate = normal(name);
        const contains = wanted.length > 2 && (candidate.includes(wanted) || wanted.includes(candidate));
        return { name, d: contains ? 0.5 : distance(wanted, candidate.slice(0, 100)) };
    })
        .filter(({ name, d }) => d <= Math.max(1, Math.floor(Math.max(name.length, wanted.length) / 3)))
        .sort((a, b) => a.d - b.d)
        .slice(0, most)
        .map(({ name }) => name);
}
/** A hint such as "Did you mean `a` or `b`?", or the list of what there is when nothing is near. */
function didYouMean(typed, known) {
    const near = nearestNames(typed, known);
    if (near.length > 0)
        return `Did you mean ${near.map((name) => `\`${name}\``).join(' or ')}?`;
    const shown = known.slice(0, 20).map((name) => `\`${name}\``);
    return `Known: ${shown.join(', ')}${known.length > 20 ? ', …' : ''}.`;
}


/***/ })

};
