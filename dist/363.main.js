export const id = 363;
export const ids = [363];
export const modules = {

/***/ 50363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cloudOf: () => (/* binding */ cloudOf),
/* harmony export */   isLoopback: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const publicCloud = {
    resourceManager: 'https://management.azure.com',
    machineLearningAudience: 'https://ml.azure.com',
    storageAudience: 'https://storage.azure.com',
    trusted: ['management.azure.com', '.api.azureml.ms'],
};
const clouds = new Map([
    ['login.microsoftonline.com', publicCloud],
    [
        'login.microsoftonline.us',
        {
            resourceManager: 'https://management.usgovcloudapi.net',
            machineLearningAudience: 'https://ml.azure.us',
            storageAudience: 'https://storage.azure.com',
            trusted: ['management.usgovcloudapi.net', '.api.ml.azure.us'],
        },
    ],
    [
        'login.chinacloudapi.cn',
        {
            resourceManager: 'https://management.chinacloudapi.cn',
            machineLearningAudience: 'https://ml.azure.cn',
            storageAudience: 'https://storage.azure.com',
            trusted: ['management.chinacloudapi.cn', '.api.ml.azure.cn'],
        },
    ],
]);
/**
 * The cloud of an authority (`AZURE_AUTHORITY_HOST`, which `@azure/identity` reads too); Azure's public cloud when it is not set.
 * Throws `UserError` for a host that belongs to no cloud we know.
 */
function cloudOf(authorityHost) {
    if (authorityHost === undefined || authorityHost === '')
        return publicCloud;
    const url = authorityHost.includes('://') ? authorityHost : `https://${authorityHost}`;
    const cloud = URL.canParse(url) ? clouds.get(new URL(url).hostname) : undefined;
    if (cloud !== undefined)
        return cloud;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: `AZURE_AUTHORITY_HOST ${JSON.stringify(authorityHost)} belongs to no Azure cloud`,
        hint: `Known: ${[...clouds.keys()].join(', ')}.`,
    });
}
/** Whether a URL means this very machine, the only place a token may go without TLS. */
function isLoopback(url) {
    return ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}


/***/ })

};
