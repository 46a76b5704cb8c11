export const id = 7084;
export const ids = [7084,907];
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


/***/ }),

/***/ 37084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubHost: () => (/* binding */ githubHost)
});

// EXTERNAL MODULE: ./build/shared/problem.js
var shared_problem = __webpack_require__(81703);
;// CONCATENATED MODULE: ./build/runtime/budget.js
/** Bytes of UTF-8. */
const bytes = (text) => Buffer.byteLength(text, 'utf8');
/** A job summary: 1 MiB for each step (actions/runner, FileCommandManager); a reserve for what other code adds. */
const SUMMARY_BUDGET = { limit: 1024 * 1024 - 4096, measure: 'bytes' };
/** An issue comment: 65,536 characters, else 422 "Body is too long" (GitHub REST API). */
const COMMENT_BUDGET = { limit: 65_536, measure: 'characters' };
/**
 * Joins as many sections as fit, most important first, and says in their place when some were left out. A section is shown whole
 * or not at all, so no table or fence is ever cut open; a first section that is too long alone is replaced by the pointer.
 */
function fitSections(sections, pointer, budget) {
    const size = budget.measure === 'bytes' ? bytes : (text) => text.length;
    const whole = sections.map(({ markdown }) => markdown).join('\n\n');
    if (size(whole) <= budget.limit)
        return whole;
    const note = `*The rest does not fit here. ${pointer}*`;
    const kept = [];
    let room = budget.limit - size(note);
    for (const { markdown } of sections) {
        room -= size(markdown) + 2;
        if (room < 0)
            break;
        kept.push(markdown);
    }
    return [...kept, note].join('\n\n');
}

;// CONCATENATED MODULE: ./build/runtime/comment.js
/** Pages looked at before a new comment is made: 5,000 comments. */
const MOST_PAGES = 50;
/** The hidden first line by which a comment is found again. The key holds only letters that cannot end an HTML comment. */
function commentMarker(key) {
    return `<!-- ml-actions:${key.replaceAll(/[^A-Za-z0-9._/-]/g, '_').replaceAll('--', '__')} -->`;
}
/** Updates the comment of this key, or makes it. Returns its address. */
async function upsertComment(api, key, body) {
    const marker = commentMarker(key);
    const marked = `${marker}\n${body}`;
    for (let page = 1; page <= MOST_PAGES; page++) {
        const comments = await api.list(page);
        const found = comments.find((comment) => comment.own && comment.body.startsWith(marker));
        if (found !== undefined)
            return api.update(found.id, marked);
        if (comments.length < 100)
            break;
    }
    return api.create(marked);
}

// EXTERNAL MODULE: ./build/runtime/github-comments.js
var github_comments = __webpack_require__(907);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/runtime/github-logger.js

/**
 * Text of ours that may hold foreign words (the answer of a service, the name of a group): a line that the runner would read as a
 * workflow command (`::name::` at its start, `##[name]` anywhere) is broken by an invisible space. The toolkit escapes commands
 * only.
 */
function harmless(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^([\s\u0085]*):(?=:)/, '$1:\u200b').replaceAll('##[', '##\u200b['))
        .join('\n');
}
/** A log shows progress at most this often, so that hours of waiting stay readable. */
const PROGRESS_EVERY_MS = 10_000;
/**
 * A logger that writes GitHub's workflow commands. Foreign text stands between `::stop-commands::` and its token, a fresh random
 * one each time, so that nothing a job prints can set outputs, mask words or fake annotations.
 */
function githubLogger(toolkit, stream, now) {
    let last = -Infinity;
    return {
        info: (message) => toolkit.info(harmless(message)),
        notice: (message) => toolkit.info(harmless(message)),
        warning: (message) => toolkit.warning(message),
        debug: (message) => toolkit.debug(message),
        foreign: (lines) => {
            if (lines.length === 0)
                return;
            const token = (0,external_node_crypto_.randomUUID)();
            stream.write(`::stop-commands::${token}\n${lines.join('\n')}\n::${token}::\n`);
        },
        progress: (message) => {
            if (now() - last < PROGRESS_EVERY_MS)
                return;
            last = now();
            toolkit.info(harmless(message));
        },
        group: (title, work) => toolkit.group(title, work),
    };
}

;// CONCATENATED MODULE: ./build/runtime/github-host.js





/** GitHub keeps ten annotations of a kind for each step and drops the rest without a word. */
const MOST_ANNOTATIONS = 10;
/** GitHub Actions: outputs, job summary, annotations and the sticky comment. */
function githubHost(options) {
    const { core } = options;
    const logger = githubLogger(core, options.stdout, options.now);
    const masked = new Set();
    return {
        logger,
        mask: (secret) => {
            // Whoever uses a secret masks it, with every request; the log needs one line of it.
            if (secret === '' || masked.has(secret))
                return;
            masked.add(secret);
            core.setSecret(secret);
        },
        publish: (name, value) => {
            core.setOutput(name, value);
            return Promise.resolve();
        },
        show: async (report) => {
            for (const [name, value] of Object.entries(report.outputs))
                core.setOutput(name, value);
            annotate(core, report.annotations);
            core.info(harmless(report.title));
            await writeSummary(core, report, options.runUrl);
            await comment(report, options);
        },
        explain: (title, problems) => {
            const shown = problems.slice(0, MOST_ANNOTATIONS - 1);
            for (const problem of shown) {
                core.error((0,shared_problem/* describeProblem */.B)(problem), { title, ...placeOf(problem) });
            }
            const rest = problems.slice(shown.length);
            if (rest.length > 0)
                core.error(rest.map(shared_problem/* describeProblem */.B).join('\n'), { title });
        },
    };
}
/** Where an annotation stands. A line of an input is no line of a file: its number is in the message. */
function placeOf({ file, line }) {
    if (file === undefined)
        return {};
    return line === undefined ? { file } : { file, startLine: line };
}
function annotate(core, annotations) {
    for (const level of ['error', 'warning', 'notice']) {
        const all = annotations.filter((annotation) => annotation.level === level);
        for (const { title, message, file, line } of all.slice(0, MOST_ANNOTATIONS)) {
            core[level](message, {
                title,
                ...(file === undefined ? {} : { file }),
                ...(line === undefined ? {} : { startLine: line }),
            });
        }
        if (all.length > MOST_ANNOTATIONS) {
            core.info(`${all.length - MOST_ANNOTATIONS} more ${level}s are in the report.`);
        }
    }
}
async function writeSummary(core, report, runUrl) {
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '' || report.sections.length === 0)
        return;
    const pointer = `The report artifact of [this run](${runUrl}) has all of it.`;
    await core.summary.addRaw(fitSections(report.sections, pointer, SUMMARY_BUDGET), true).write();
}
/** What a fork's pull request is told: nothing is wrong, there is only less to see. */
const FORBIDDEN = "This token may not comment (a fork's pull request, or no `pull-requests: write`): the report is in the job summary.";
async function comment(report, { core, comments, runUrl }) {
    const key = report.commentKey;
    const api = key === undefined ? undefined : comments();
    if (key === undefined || api === undefined)
        return;
    const room = {
        ...COMMENT_BUDGET,
        limit: COMMENT_BUDGET.limit - commentMarker(key).length - 1,
    };
    const body = fitSections(report.sections, `[The whole report is with the run](${runUrl}).`, room);
    try {
        await upsertComment(await api, key, body);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if ((0,github_comments.isForbidden)(error))
            core.notice(FORBIDDEN, { title: 'No comment' });
        else
            core.warning(`The comment could not be written: ${reason}. The report is in the job summary.`);
    }
}


/***/ })

};
