export const id = 224;
export const ids = [224,4007,6270];
export const modules = {

/***/ 92950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Ties the parts of a command together, so that their types must agree. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 98554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ artifactInputs),
/* harmony export */   RW: () => (/* binding */ workingDirectoryInput),
/* harmony export */   ak: () => (/* binding */ meaning),
/* harmony export */   eP: () => (/* binding */ reportInputs),
/* harmony export */   fF: () => (/* binding */ runIdInput),
/* harmony export */   jy: () => (/* binding */ optionalPlatformInputs),
/* harmony export */   uK: () => (/* binding */ requireGatesInput),
/* harmony export */   xP: () => (/* binding */ platformInputs)
/* harmony export */ });
/* harmony import */ var _shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24686);

/** Descriptions of inputs whose kind differs between actions and whose meaning does not. */
const meaning = {
    experimentName: 'MLflow experiment; by default the one in the job file, else the name of the repository.',
    timeoutSeconds: 'Longest time for the work of this step, in seconds.',
    tags: 'Tags, one `name=value` a line. Names that begin with `ml-actions.` are written by these actions alone.',
    modelPath: 'The model. With `run-id`: an artifact of the run or the name of a logged model, needed only when the run has several. Without: a file or folder on this machine.',
};
/** Inputs that choose and reach a platform; the same text in every action. */
const platformInputs = {
    platform: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['local', 'azureml'], {
        description: 'Where it runs: `local` (this machine, no cloud) or `azureml`. Must be said on GitHub Actions (by a gate only with `run-id`); `local` on a laptop.',
        required: true,
        laptopDefault: 'local',
    }),
    'subscription-id': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Azure subscription of the workspace.',
        environment: 'AZURE_SUBSCRIPTION_ID',
    }),
    'resource-group': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Resource group of the workspace.',
        environment: 'AZURE_RESOURCE_GROUP',
    }),
    'workspace-name': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Azure Machine Learning workspace.',
        environment: 'AZURE_ML_WORKSPACE',
    }),
    'tenant-id': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Entra tenant of the workload identity.',
        environment: 'AZURE_TENANT_ID',
    }),
    'client-id': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Application (client) id of the workload identity.',
        environment: 'AZURE_CLIENT_ID',
    }),
    'azure-credential': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['oidc', 'secret', 'cli', 'managed-identity'], {
        description: 'How to sign in to Azure: `oidc` (workload identity federation), `secret` (AZURE_CLIENT_SECRET), `cli` (an `az login` session) or `managed-identity`. Never a silent fallback from one to another.',
        default: 'oidc',
    }),
    'tracking-uri': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'An MLflow server, when tracking does not live on the platform (`MLFLOW_TRACKING_TOKEN`, or `MLFLOW_TRACKING_USERNAME` and `MLFLOW_TRACKING_PASSWORD`, are honoured).',
    }),
};
const { platform: needed, ...reach } = platformInputs;
/** The same for a command that needs a platform only when it is asked to reach a run. */
const optionalPlatformInputs = {
    platform: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['local', 'azureml'], {
        description: needed.description,
        laptopDefault: 'local',
    }),
    ...reach,
};
/** The MLflow run a step reads from or writes to. */
const runIdInput = {
    'run-id': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'The MLflow run the step reads from or writes to (on Azure ML and local: the job name).',
    }),
};
/** Base of relative paths. */
const workingDirectoryInput = {
    'working-directory': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({ description: 'Base of every relative path.', default: '.' }),
};
/** Inputs about how a result is shown. */
const reportInputs = {
    'output-directory': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'Where report files are written.',
        default: 'ml-actions-report',
    }),
    'github-token': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Token for the pull request comment. Without one, or with a read-only one (forks), there is the summary only, and a notice.',
        default: '${{ github.token }}',
        secret: true,
    }),
    comment: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['auto', 'never'], {
        description: 'The pull request comment: `auto` (on pull requests) or `never`.',
        default: 'auto',
    }),
};
/** Inputs about the artifact that holds the report; used by the manifest alone. */
const artifactInputs = {
    'upload-report': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
        description: 'Whether the report folder is uploaded as an artifact.',
        default: 'true',
    }),
    'artifact-name': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Name of that artifact; by default `ml-actions-` and the name of the gate.',
    }),
};
/** Which gates must have passed before a model is registered or deployed. */
const requireGatesInput = {
    'require-gates': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({
        description: 'Gates that must be recorded for this model and must have passed, by name. Without it at least one gate must be recorded and all recorded must have passed. `none` switches the check off, is recorded, and never leads to `gates-passed`.',
    }),
};


/***/ }),

/***/ 60224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ train_cancel_command)
});

// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(92950);
// EXTERNAL MODULE: ./build/commands/train-cancel/inputs.js
var inputs = __webpack_require__(36270);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/commands/train-cancel/report.js

function titleOf({ jobName, status, cancelled }) {
    if (jobName === '')
        return 'No job was named: nothing to cancel';
    if (cancelled)
        return `Asked for the cancellation of job ${jobName}`;
    return status === '' ? `There is no job ${jobName}` : `Job ${jobName} is ${status} already`;
}
/** One line: the step before it has told the rest. */
function report(outcome) {
    const title = (0,report_escape/* visible */.RK)(titleOf(outcome), 400);
    return {
        conclusion: 'success',
        title,
        outputs: { status: outcome.status, cancelled: String(outcome.cancelled) },
        sections: [],
        annotations: [],
        files: [],
        terminal: [],
    };
}

// EXTERNAL MODULE: ./build/domain/training/job.js
var training_job = __webpack_require__(77227);
;// CONCATENATED MODULE: ./build/commands/train-cancel/run.js

/** Cancels the job unless it has ended or its cancellation was asked for already. */
async function run(inputs, context, signal) {
    const jobName = inputs.jobName;
    if (jobName === undefined)
        return { jobName: '', status: '', cancelled: false };
    const { training } = await context.openPlatform(inputs, signal);
    const job = await training.get(jobName, signal);
    const status = job?.status ?? '';
    if (job === undefined || (0,training_job/* isTerminal */.H)(status) || status === 'CancelRequested')
        return { jobName, status, cancelled: false };
    await training.cancel(jobName, signal);
    return { jobName, status, cancelled: true };
}

;// CONCATENATED MODULE: ./build/commands/train-cancel/index.js




const train_cancel_command = (0,command/* defineCommand */.N)({ definition: inputs.definition, run: run, report: report });


/***/ }),

/***/ 36270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definition: () => (/* binding */ definition)
/* harmony export */ });
/* harmony import */ var _shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24686);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98554);


const inputs = {
    'job-name': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'The job to look at; nothing is done without one.',
        environment: 'ML_ACTIONS_JOB_NAME',
    }),
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .platformInputs */ .xP,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .workingDirectoryInput */ .RW,
};
/** The safety net of `action-train`: a step that was killed before it could cancel its job is followed by this one. */
const definition = {
    name: 'train-cancel',
    title: 'Cancel a training that a cancelled workflow left',
    description: 'Looks at a job and cancels it when it is still active.',
    inputs,
    outputs: {
        status: 'Status of the job when it was looked at; empty when there is none.',
        cancelled: '`true` when its cancellation was asked for.',
    },
    uploadsReport: false,
    example: 'Runs as the second step of `action-train`.',
};


/***/ }),

/***/ 77227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isTerminal)
/* harmony export */ });
const terminal = ['Completed', 'Failed', 'Canceled', 'NotResponding', 'Paused'];
/** Whether a job of this status will never change again by itself (azure-ai-ml 1.28 draws the same line). */
function isTerminal(status) {
    return terminal.includes(status);
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   l0: () => (/* binding */ inlineHtml),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Control characters, and the marks that turn text around (CVE-2021-42574): neither belongs in a name or a label. */
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** Text as a person can see it: one line, no invisible characters, at most `most` characters. */
function visible(text, most = 200) {
    const line = text.replaceAll(/[\t\n\r]+/g, ' ').replaceAll(invisible, '\ufffd');
    const points = Array.from(line);
    return points.length <= most ? line : `${points.slice(0, most - 1).join('')}…`;
}
/** Text for an HTML element or a quoted attribute. */
function escapeHtml(text) {
    return text
        .replaceAll(invisible, '\ufffd')
        .replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}
/**
 * Text for a place in GitHub Markdown, table cells included: what could start markup is shown literally, and an `@` does not call
 * anyone.
 */
function escapeMarkdown(text, most = 200) {
    return visible(text, most)
        .replaceAll(/[\\`*_{}[\]()#+!|~^$-]/g, String.raw `\$&`)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('@', '&#64;')
        .replaceAll(/\b(https?|www)(?=[:.])/gi, '$1\u200b');
}
/** Text inside of HTML in Markdown, such as a summary, where GitHub takes a backslash for what it is. */
function inlineHtml(text, most = 200) {
    return escapeHtml(visible(text, most)).replaceAll('@', '&#64;');
}
/** Text as inline code, whatever back-ticks it holds. */
function inlineCode(text, most = 200) {
    const shown = visible(text, most).replaceAll('|', '\u2223');
    const runs = shown.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') || shown === '' ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Lines in a fenced block that nothing inside can end. */
function codeBlock(lines) {
    const text = lines.map((line) => line.replaceAll(invisible, '\ufffd')).join('\n');
    const runs = text.match(/`{3,}/g) ?? [];
    const fence = '`'.repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
    return `${fence}text\n${text}\n${fence}`;
}


/***/ }),

/***/ 24686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TT: () => (/* binding */ assignments),
  zM: () => (/* binding */ fields_boolean),
  Yq: () => (/* binding */ choice),
  nd: () => (/* binding */ integer),
  Mn: () => (/* binding */ lines),
  p_: () => (/* binding */ list),
  ai: () => (/* binding */ number),
  Ae: () => (/* binding */ path),
  Qq: () => (/* binding */ fields_text)
});

// EXTERNAL MODULE: ./build/shared/nearest-names.js
var nearest_names = __webpack_require__(24007);
// EXTERNAL MODULE: ./build/shared/result.js
var result = __webpack_require__(95743);
;// CONCATENATED MODULE: ./build/shared/input/field.js
/** Builds a field of one kind from its options. */
function field(kind, options, parse, choices) {
    const { required = false, ...rest } = options;
    return {
        kind,
        ...rest,
        required,
        ...(choices === undefined ? {} : { choices }),
        parse: parse,
    };
}

;// CONCATENATED MODULE: ./build/shared/input/fields.js



/** Free text, trimmed. */
const fields_text = (options) => field('text', options, (raw) => (0,result.ok)(raw.trim()));
/** A path, relative to the working directory. */
const path = (options) => field('path', options, (raw) => raw.includes('\0') ? (0,result/* problems */.B)({ message: 'a path cannot hold a NUL' }) : (0,result.ok)(raw.trim()));
/** One of the given words. */
const choice = (choices, options) => field('choice', options, (raw) => {
    const found = choices.find((name) => name === raw.trim());
    if (found !== undefined)
        return (0,result.ok)(found);
    return (0,result/* problems */.B)({
        message: `\`${raw.trim()}\` is not a choice`,
        hint: (0,nearest_names.didYouMean)(raw, choices),
    });
}, choices);
const words = new Map([
    ...['true', 'True', 'TRUE'].map((word) => [word, true]),
    ...['false', 'False', 'FALSE'].map((word) => [word, false]),
]);
/** YAML 1.2 core schema words only: a typo must not silently mean false. */
const fields_boolean = (options) => field('boolean', options, (raw) => {
    const value = words.get(raw.trim());
    return value === undefined
        ? (0,result/* problems */.B)({ message: `\`${raw.trim()}\` is neither \`true\` nor \`false\`` })
        : (0,result.ok)(value);
});
const inRange = (value, range) => value >= range.min && value <= range.max
    ? (0,result.ok)(value)
    : (0,result/* problems */.B)({ message: `${value} is not between ${range.min} and ${range.max}` });
/** A whole number in decimal digits. */
const integer = (range, options) => field('integer', options, (raw) => /^[+-]?\d{1,15}$/.test(raw.trim())
    ? inRange(Number(raw), range)
    : (0,result/* problems */.B)({ message: `\`${raw.trim()}\` is not a whole number` }));
/** A finite decimal number. */
const number = (range, options) => field('number', options, (raw) => /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(raw.trim())
    ? inRange(Number(raw), range)
    : (0,result/* problems */.B)({ message: `\`${raw.trim()}\` is not a number` }));
/** Names separated by commas or new lines; none may be empty or come twice. */
const list = (options) => field('list', options, (raw) => {
    const names = raw.split(/[,\n]/).map((name) => name.trim());
    const filled = names.filter((name) => name !== '');
    const twice = filled.find((name, index) => filled.indexOf(name) !== index);
    return twice === undefined ? (0,result.ok)(filled) : (0,result/* problems */.B)({ message: `\`${twice}\` comes twice` });
});
const inputLines = (raw) => raw
    .split(/\r?\n/)
    .map((content, index) => ({ line: index + 1, text: content.trim() }))
    .filter(({ text: content }) => content !== '' && !content.startsWith('#'));
/** Lines; blank ones and comments (`#`) are left out, numbers count all. */
const lines = (options) => field('lines', options, (raw) => (0,result.ok)(inputLines(raw)));
/** Lines of `name=value`; the value may hold further `=`. No name comes twice. */
const assignments = (options) => field('name=value lines', options, (raw) => {
    const found = new Map();
    for (const { line, text: content } of inputLines(raw)) {
        const at = content.indexOf('=');
        const name = content.slice(0, at).trim();
        if (at < 1 || name === '')
            return (0,result/* problems */.B)({ message: `line ${line}: \`${content}\` is not name=value` });
        if (found.has(name))
            return (0,result/* problems */.B)({ message: `line ${line}: \`${name}\` comes twice` });
        found.set(name, content.slice(at + 1).trim());
    }
    return (0,result.ok)(found);
});


/***/ }),

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


/***/ }),

/***/ 95743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ problems),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/** Wraps a value. */
function ok(value) {
    return { ok: true, value };
}
/** Wraps one or more problems. */
function problems(...list) {
    return { ok: false, problems: list };
}


/***/ })

};
