export const id = 3301;
export const ids = [3301];
export const modules = {

/***/ 83301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits),
/* harmony export */   n: () => (/* binding */ describeBytes)
/* harmony export */ });
const KiB = 1024;
const MiB = 1024 * KiB;
/** What a gate uses; tests pass smaller ones. */
const defaultLimits = {
    lineBytes: 64 * MiB,
    headerBytes: MiB,
    combinations: 200_000,
    scorePairs: 256 * KiB,
    orderedRows: 50_000_000,
    unpackedBytes: 64 * KiB * MiB,
    rowGroupRows: 16 * MiB,
    blockBytes: 512 * MiB,
    chunkBytes: MiB,
    threadedBytes: 8 * MiB,
};
/** `64 MiB`, `1.5 KiB`, `10 bytes`. */
function describeBytes(bytes) {
    const units = ['bytes', 'KiB', 'MiB', 'GiB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
    return `${Math.round((bytes / 1024 ** power) * 10) / 10} ${units[power] ?? 'bytes'}`;
}


/***/ })

};
