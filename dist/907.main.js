export const id = 907;
export const ids = [907];
export const modules = {

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubComments: () => (/* binding */ githubComments),
/* harmony export */   isForbidden: () => (/* binding */ isForbidden)
/* harmony export */ });
/** The comments of a pull request through GitHub's REST API. Loaded only when there is a comment to write. */
async function githubComments(place) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    const octokit = getOctokit(place.token, { baseUrl: place.apiUrl });
    const [owner = '', repo = ''] = place.repository.split('/');
    const where = { owner, repo };
    const login = await ownLogin(octokit, place.token);
    return {
        list: async (page) => {
            const { data } = await octokit.rest.issues.listComments({
                ...where,
                issue_number: place.pullRequest,
                per_page: 100,
                page,
            });
            return data.map(({ id, body, user }) => ({
                id,
                body: body ?? '',
                own: login === undefined ? user?.type === 'Bot' : user?.login === login,
            }));
        },
        create: async (body) => (await octokit.rest.issues.createComment({ ...where, issue_number: place.pullRequest, body }))
            .data.html_url,
        update: async (comment_id, body) => (await octokit.rest.issues.updateComment({ ...where, comment_id, body })).data.html_url,
    };
}
/** A person's token names a person; a workflow's token (`ghs_…`) belongs to a bot and cannot ask. */
async function ownLogin(octokit, token) {
    if (token.startsWith('ghs_'))
        return undefined;
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch {
        return undefined; // Tokens of apps and fine-grained ones without the right: matched as bots.
    }
}
/** Whether a failure means only that this token may not comment, as in a fork's pull request. */
function isForbidden(error) {
    return (error instanceof Error &&
        'status' in error &&
        (error.status === 403 || error.status === 401 || error.status === 404));
}


/***/ })

};
