export const id = 7035;
export const ids = [7035,4007];
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

/***/ 58354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin),
/* harmony export */   t: () => (/* binding */ locateInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95743);



/** Whether a path is the folder or lies below it. Both absolute; links are not followed. */
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..');
}
const kindOf = (path) => {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    if (stats.isDirectory())
        return 'folder';
    return stats.isFile() ? 'file' : 'other';
};
/**
 * The real absolute path of a file or folder that lies inside the workspace, links followed, or why it may not be used.
 * `base` is the folder that the path starts from.
 */
function locateInside(workspace, base, path, wanted) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, path);
    const leaves = (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B)({
        message: `\`${path}\` leaves the workspace`,
        hint: `Only what lies below ${workspace} can be used.`,
    });
    if (path.includes('\0'))
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B)({ message: 'a path cannot hold a NUL' });
    if (!isWithin(workspace, absolute))
        return leaves;
    let real;
    let kind;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute);
        kind = kindOf(real);
    }
    catch {
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B)({ message: `\`${path}\` does not exist` });
    }
    if (!isWithin((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), real))
        return leaves;
    if (wanted === kind || (wanted === 'any' && kind !== 'other'))
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(real);
    const is = { file: 'a file', folder: 'a folder', other: 'neither a file nor a folder' }[kind];
    return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B)({
        message: `\`${path}\` is ${is}${wanted === 'any' ? '' : `, not a ${wanted}`}`,
    });
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

/***/ 42787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
const rule = ({ align = 'left' }) => ({ left: '---', right: '--:', center: ':-:' })[align];
/** A GitHub Markdown table. Cells are Markdown already and hold no line ends. */
function markdownTable(columns, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(columns.map(({ title }) => title)), line(columns.map(rule)), ...rows.map(line)].join('\n');
}


/***/ }),

/***/ 71569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * One text for one value, whatever the order its members were written in: the JSON Canonicalization Scheme (RFC 8785). Members
 * that are undefined are left out, as JSON.stringify does. Throws a RangeError for numbers that JSON cannot hold.
 */
function canonicalJson(value) {
    if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new RangeError(`${value} has no JSON form`);
    }
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    const members = Object.entries(value)
        .filter((entry) => entry[1] !== undefined)
        // RFC 8785 §3.2.3 sorts by UTF-16 code units, as JavaScript compares strings.
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
}
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 64050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ digestPath),
/* harmony export */   RO: () => (/* binding */ sha256OfJson),
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   iQ: () => (/* binding */ sha256OfText),
/* harmony export */   p: () => (/* binding */ mostFiles),
/* harmony export */   v0: () => (/* binding */ digestOfFiles)
/* harmony export */ });
/* unused harmony export folderListing */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71569);






/** A folder with more files than this is no model, and hashing it would only look like a hang. */
const mostFiles = 100_000;
/** sha256 of UTF-8 text or of bytes, lower-case hex. */
function sha256OfText(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
/** sha256 of the canonical JSON (RFC 8785) of a value. */
function sha256OfJson(value) {
    return sha256OfText((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(value));
}
/** sha256 and size of a file, streamed: memory does not depend on its size. */
async function sha256OfFile(file, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, {
        highWaterMark: 1 << 20,
        ...(signal && { signal }),
    })) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { sha256: hash.digest('hex'), bytes };
}
/** UTF-8 bytes sort as code points do, whatever the machine's language is. */
const byCodePoint = (a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
/**
 * The text whose sha256 stands for a folder: one line `path sha256 size` a file, sorted by code point, each ended by a new line.
 */
function folderListing(files) {
    return [...files]
        .sort(byCodePoint)
        .map(({ path, sha256, bytes }) => `${path} ${sha256} ${bytes}\n`)
        .join('');
}
/** Digest of a folder from the digests of its files. */
function digestOfFiles(files) {
    const sorted = [...files].sort(byCodePoint);
    return {
        sha256: sha256OfText(folderListing(sorted)),
        bytes: sorted.reduce((sum, file) => sum + file.bytes, 0),
        files: sorted,
    };
}
/**
 * Digest of a file or a folder. Throws UserError for what cannot be digested honestly: a link that leaves the folder or leads to
 * a folder, a device, a name with a line break, or more than `mostFiles` files.
 */
async function digestPath(path, signal) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).isDirectory()) {
        const digest = await sha256OfFile(path, signal);
        return { ...digest, files: [{ path: path.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).at(-1) ?? path, ...digest }] };
    }
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path);
    const found = [];
    for await (const file of filesBelow(root, root)) {
        signal?.throwIfAborted();
        if (found.length >= mostFiles) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({ message: `the folder holds more than ${mostFiles} files`, file: path });
        }
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/');
        if (/[\n\r]/.test(name)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({ message: `a file name holds a line break: ${JSON.stringify(name)}` });
        }
        found.push({ path: name, ...(await sha256OfFile(file, signal)) });
    }
    return digestOfFiles(found);
}
async function* filesBelow(folder, root) {
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, entry);
        const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
        if (kind.isDirectory())
            yield* filesBelow(path, root);
        else if (kind.isFile() || (kind.isSymbolicLink() && (await staysInside(path, root))))
            yield path;
        else
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({ message: 'neither a file nor a folder', file: path });
    }
}
/** Whether a link leads to a file of the same folder; says so when it does not. */
async function staysInside(link, root) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(link).catch(() => undefined);
    if (target !== undefined && target.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_3__.sep) && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(target)).isFile()) {
        return true;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        message: 'a link that leaves the folder, leads nowhere or leads to a folder',
        file: link,
        hint: 'Put the file itself there.',
    });
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

/***/ 98444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qY: () => (/* binding */ asRecord)
/* harmony export */ });
/** The value as an object; an empty one when it is anything else. */
function asRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
/** The value as an array; an empty one when it is anything else. */
function asArray(value) {
    return Array.isArray(value) ? value : [];
}
/** The member at a path of own keys, or undefined as soon as one is missing. */
function member(value, ...path) {
    return path.reduce((at, key) => {
        const record = asRecord(at);
        return Object.hasOwn(record, key) ? record[key] : undefined;
    }, value);
}
/** The non-empty string at a path. */
function textAt(value, ...path) {
    const found = member(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** The string members of the object at a path; others (services add nulls and nested values) are left out. */
function textsAt(value, ...path) {
    const entries = Object.entries(asRecord(member(value, ...path)));
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
}
/** The parsed text, or undefined when it is not JSON: services answer with HTML and plain text too. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A copy without the members that are undefined: strict services refuse nulls and unknown members alike. */
const compact = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));


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
