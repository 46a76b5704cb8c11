export const id = 8588;
export const ids = [8588];
export const modules = {

/***/ 98588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixedToken: () => (/* binding */ fixedToken)
/* harmony export */ });
/** The credential of the local server: its one token, for ever. */
function fixedToken(token) {
    const expiresOnTimestamp = Date.now() + 365 * 24 * 3600 * 1000;
    return { getToken: () => Promise.resolve({ token, expiresOnTimestamp }) };
}


/***/ })

};
