export const id = 8607;
export const ids = [8607];
export const modules = {

/***/ 58607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trackingOverride: () => (/* binding */ trackingOverride)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const scheme = /^[a-z][a-z0-9+.-]*:/i;
/** MLflow's own variables: a token, or a name with a password (mlflow 3, `MLFLOW_TRACKING_*`). */
function authorization(environment, url, mask) {
    const token = environment['MLFLOW_TRACKING_TOKEN'];
    if (token) {
        mask(token);
        return `Bearer ${token}`;
    }
    const name = environment['MLFLOW_TRACKING_USERNAME'] ?? decodeURIComponent(url.username);
    const password = environment['MLFLOW_TRACKING_PASSWORD'] ?? decodeURIComponent(url.password);
    if (name === '')
        return undefined;
    if (password !== '')
        mask(password);
    const pair = Buffer.from(`${name}:${password}`).toString('base64');
    mask(pair);
    return `Basic ${pair}`;
}
/**
 * The tracking server that the input `tracking-uri` names instead of the platform's own, with the credentials of MLflow's variables.
 * Throws `UserError` for what is no address of a server.
 */
function trackingOverride(trackingUri, environment, mask) {
    const url = URL.canParse(trackingUri) ? new URL(trackingUri) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
        const [kind = 'a path'] = scheme.exec(trackingUri) ?? [];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            message: `a tracking server is reached by http or https, not by ${kind}`,
            input: 'tracking-uri',
            hint: 'Leave it out to use the MLflow of the platform.',
        });
    }
    const value = authorization(environment, url, mask);
    const headers = value === undefined ? {} : { authorization: value };
    const path = url.pathname.replace(/\/+$/, '');
    return { baseUrl: `${url.origin}${path}`, headers: () => Promise.resolve(headers) };
}


/***/ })

};
