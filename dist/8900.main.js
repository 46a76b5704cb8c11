export const id = 8900;
export const ids = [8900,4007,1461,9547];
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

/***/ 68900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ log_metrics_command)
});

// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(92950);
// EXTERNAL MODULE: ./build/commands/log-metrics/inputs.js
var inputs = __webpack_require__(51461);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/markdown-table.js
var markdown_table = __webpack_require__(42787);
;// CONCATENATED MODULE: ./build/commands/log-metrics/report.js


const mostRows = 100;
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;
function titleOf({ metricsLogged, params, artifacts, runName, runId }) {
    const parts = [
        plural(metricsLogged, 'metric value'),
        plural(Object.keys(params).length, 'parameter'),
        plural(artifacts.length, 'artifact'),
    ];
    return `Logged ${parts.join(', ')} to run ${runName || runId}`;
}
function table(title, rows) {
    if (rows.length === 0)
        return [];
    const rest = rows.length - mostRows;
    const more = rest > 0 ? `\n\n… and ${rest} more.` : '';
    const columns = [{ title }, { title: 'Value', align: 'right' }];
    return [{ markdown: `${(0,markdown_table/* markdownTable */.Q)(columns, rows.slice(0, mostRows))}${more}` }];
}
function runSection({ runUrl, runId, isNewRun }) {
    const link = /^https?:\/\/[^\s<>()]+$/.test(runUrl) ? ` · <${runUrl}>` : '';
    return { markdown: `Run ${(0,report_escape/* inlineCode */.ti)(runId, 256)} (${isNewRun ? 'new' : 'existing'})${link}` };
}
/** What was logged. Names and values are the user's and are shown as they are. */
function report(outcome) {
    const title = titleOf(outcome);
    const metrics = Object.entries(outcome.metrics);
    const metricRows = metrics.map(([name, value]) => [(0,report_escape/* inlineCode */.ti)(name), String(value)]);
    const paramRows = Object.entries(outcome.params).map(([name, value]) => [(0,report_escape/* inlineCode */.ti)(name), (0,report_escape/* escapeMarkdown */.FV)(value)]);
    const files = outcome.artifacts.slice(0, mostRows).map((path) => `- ${(0,report_escape/* inlineCode */.ti)(path)}`);
    return {
        conclusion: 'success',
        title: (0,report_escape/* visible */.RK)(title, 400),
        outputs: {
            'run-id': outcome.runId,
            'run-url': outcome.runUrl,
            'metrics-logged': String(outcome.metricsLogged),
            'artifacts-logged': String(outcome.artifacts.length),
        },
        sections: [
            runSection(outcome),
            ...table('Metric', metricRows),
            ...table('Parameter', paramRows),
            ...(files.length === 0 ? [] : [{ markdown: `**Artifacts**\n\n${files.join('\n')}` }]),
        ],
        annotations: [],
        files: [],
        terminal: [
            ...metrics
                .slice(0, 20)
                .map(([name, value]) => ({ text: `  ${(0,report_escape/* visible */.RK)(name)} = ${value}`, tone: 'plain' })),
            ...(outcome.runUrl === '' ? [] : [{ text: outcome.runUrl, tone: 'dim' }]),
        ],
    };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/shared/pool.js
var pool = __webpack_require__(92204);
;// CONCATENATED MODULE: ./build/tracking/confirm-logged.js


const isSame = (a, b) => Object.is(a, b) || a === b || (Math.abs(a) === Number.MAX_VALUE && b === Math.sign(a) * Infinity);
const holds = (stored, { value, timestamp, step }) => stored.some((point) => point.step === step && point.timestamp === timestamp && isSame(value, point.value));
function byKey(metrics) {
    const keys = new Map();
    for (const metric of metrics) {
        const list = keys.get(metric.key);
        if (list)
            list.push(metric);
        else
            keys.set(metric.key, [metric]);
    }
    return keys;
}
/** Histories read at a time. */
const atOnce = 4;
/** Names shown of what was lost. */
const shown = 10;
/**
 * Reads back what was logged and throws a `PlatformError` that names what is not there: MLflow answers 200 and drops data when one
 * value of a batch does not parse.
 */
async function confirmLogged(client, runId, data, signal) {
    const lost = [];
    const run = await client.getRun(runId, signal);
    for (const kind of ['params', 'tags']) {
        for (const [key, value] of Object.entries(data[kind] ?? {}))
            // Servers set `mlflow.` tags themselves and may know better.
            if (!key.startsWith('mlflow.') && (run?.[kind][key] ?? '') !== value)
                lost.push(`${kind.slice(0, -1)} \`${key}\``);
    }
    await (0,pool/* mapLimited */.b)([...byKey(data.metrics ?? [])], atOnce, async ([key, metrics]) => {
        const stored = await client.metricHistory(runId, key, signal);
        const missing = missingPoints(stored, metrics);
        if (missing > 0)
            lost.push(`${missing} of ${metrics.length} values of metric \`${key}\``);
    });
    if (lost.length === 0)
        return;
    const more = lost.length > shown ? ` and ${lost.length - shown} more` : '';
    throw new errors/* PlatformError */.Wk(`the tracking server accepted the data of run ${runId} but does not have all of it: ${lost.slice(0, shown).join(', ')}${more}`, { code: 'data-lost', retryable: true, hint: 'Log it again; what is there already stays.' });
}
/** Points are found by step first: a history may be long. */
function missingPoints(stored, wanted) {
    const bySteps = new Map();
    for (const point of stored) {
        const list = bySteps.get(point.step);
        if (list)
            list.push(point);
        else
            bySteps.set(point.step, [point]);
    }
    return wanted.filter((metric) => !holds(bySteps.get(metric.step) ?? [], metric)).length;
}

// EXTERNAL MODULE: ./build/tracking/create-tracking-client.js + 8 modules
var create_tracking_client = __webpack_require__(82655);
// EXTERNAL MODULE: ./build/commands/open-run.js
var open_run = __webpack_require__(69547);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/result.js
var result = __webpack_require__(95743);
// EXTERNAL MODULE: ./build/tracking/run-data-rules.js
var run_data_rules = __webpack_require__(9088);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/tracking/artifact-paths.js
var artifact_paths = __webpack_require__(30925);
// EXTERNAL MODULE: ./build/commands/workspace.js
var commands_workspace = __webpack_require__(58354);
;// CONCATENATED MODULE: ./build/commands/log-metrics/artifact-files.js





const mostFiles = 10_000;
const wildcard = /[*?[\]{}]/;
/** What a line names: the path itself when it exists, else what a glob matches. */
function matches(base, pattern) {
    const isThere = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(base, pattern), { throwIfNoEntry: false }) !== undefined;
    if (isThere || !wildcard.test(pattern))
        return [pattern];
    const files = (0,external_node_fs_.globSync)(pattern, { cwd: base }).filter((name) => (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(base, name), { throwIfNoEntry: false })?.isFile() === true);
    return files.sort();
}
function checkPath(path) {
    if (path === 'ml-actions' || path.startsWith('ml-actions/'))
        return `\`${path}\`: what lies in \`ml-actions/\` is written by the gates alone`;
    // MLflow takes a `#` for the end of a path (measured with 3.17).
    if (path.includes('#') || !(0,artifact_paths/* isSafeArtifactPath */.z7)(path))
        return `\`${path}\` cannot be the path of an artifact: it has a \`#\`, a backslash or a control character`;
    return undefined;
}
/** Adds a file, or all files of a folder; links must stay inside the working directory. */
function add(base, name, found) {
    const located = (0,commands_workspace/* locateInside */.t)(base, base, name, 'any');
    if (!located.ok)
        return located.problems;
    if ((0,external_node_fs_.statSync)(located.value).isDirectory())
        return addFolder(base, name, located.value, found);
    const path = (0,external_node_path_.relative)(base, (0,external_node_path_.resolve)(base, name)).split(external_node_path_.sep).join('/');
    const message = checkPath(path);
    if (message !== undefined)
        return [{ message }];
    found.set(path, located.value);
    return [];
}
function addFolder(base, name, folder, found) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).flatMap((entry) => {
        if (found.size > mostFiles)
            return [];
        const below = `${name}/${entry.name}`;
        // A link to a folder may lead back up, and the walk would not end.
        if (entry.isSymbolicLink() && isFolder((0,external_node_path_.resolve)(folder, entry.name)))
            return [{ message: `\`${below}\` is a link to a folder`, hint: 'Name that folder itself.' }];
        return add(base, below, found);
    });
}
const isFolder = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
/**
 * The files that paths and globs name, folders with all they hold. Each must lie inside the working directory, links followed; a line
 * that matches nothing is a problem, not silence.
 */
function artifactFiles(base, lines) {
    const found = new Map();
    const wrong = [];
    for (const { text } of lines) {
        // A glob is only searched inside the working directory.
        if (text.split(/[/\\]/).includes('..'))
            wrong.push({ message: `\`${text}\` leaves the working directory` });
        else {
            const names = matches(base, text);
            if (names.length === 0)
                wrong.push({ message: `no file matches \`${text}\`` });
            for (const name of names)
                wrong.push(...add(base, name, found));
        }
    }
    if (found.size > mostFiles)
        wrong.push({ message: `more than ${mostFiles} files` });
    if (wrong.length > 0)
        return (0,result/* problems */.B)(...wrong.map((p) => ({ ...p, input: 'artifacts' })));
    return (0,result.ok)([...found].map(([path, file]) => ({ path, file })));
}

;// CONCATENATED MODULE: ./build/commands/log-metrics/context-tags.js
/** Tags that say where a run's data came from. */
function workflowTags({ workflow, tool, }) {
    const version = { 'ml-actions.version': tool.version };
    if (workflow === undefined)
        return version;
    return {
        ...version,
        'ml-actions.commit': workflow.sha,
        'ml-actions.run-url': workflow.runUrl,
        'ml-actions.repository': workflow.repository,
        'ml-actions.actor': workflow.actor,
        'ml-actions.workflow': workflow.workflow,
        'ml-actions.job': workflow.job,
    };
}
/** Tags under MLflow's own names (mlflow 3, utils/mlflow_tags.py), for a run that we make; an existing run has its own source. */
function sourceTags({ workflow, }) {
    if (workflow === undefined)
        return {};
    return {
        'mlflow.source.type': 'PROJECT',
        'mlflow.source.name': `${workflow.serverUrl}/${workflow.repository}`,
        'mlflow.source.git.commit': workflow.sha,
        'mlflow.source.git.branch': workflow.ref.replace(/^refs\/heads\//, ''),
        'mlflow.source.git.repoURL': `${workflow.serverUrl}/${workflow.repository}`,
        'mlflow.user': workflow.actor,
    };
}

// EXTERNAL MODULE: ./build/data/csv-row.js
var csv_row = __webpack_require__(42908);
;// CONCATENATED MODULE: ./build/commands/log-metrics/csv-table.js


const mostColumns = 10_000;
/** Reads a csv file (RFC 4180) that is held whole; blank lines are skipped, the first row is the header. */
function readCsvTable(bytes) {
    const reader = new csv_row/* CsvRowReader */.Wh(mostColumns);
    const ended = bytes.at(-1) === 10 ? bytes : Buffer.concat([bytes, Buffer.from('\n')]);
    const rows = [];
    for (let at = 0, line = 1; at < ended.length; at = reader.next, line += reader.newlines) {
        const fault = reader.read(ended, at, ended.length);
        if (fault) {
            const { message, hint, newlines } = fault;
            return (0,result/* problems */.B)({ message, hint, line: line + newlines });
        }
        if (reader.cells > mostColumns)
            return (0,result/* problems */.B)({ message: `more than ${mostColumns} columns`, line });
        if (reader.cells === 0)
            continue;
        const cells = Array.from({ length: reader.cells }, (_, cell) => (0,csv_row/* decodeCell */.JH)(ended, reader.starts[cell] ?? 0, reader.ends[cell] ?? 0));
        if (cells.includes(undefined))
            return (0,result/* problems */.B)({ message: 'not valid UTF-8', line });
        rows.push({ line, cells: cells.map((cell) => cell ?? null) });
    }
    return (0,result.ok)(rows);
}

;// CONCATENATED MODULE: ./build/commands/log-metrics/point.js

/** Most values of one call, so that a runaway file is a message and not an afternoon of requests. */
const mostPoints = 1_000_000;
/** Problems shown; the rest is counted. */
const point_shown = 20;
const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const special = {
    nan: NaN,
    inf: Infinity,
    infinity: Infinity,
};
/** A number as people and Python write it: decimal, `nan`, `inf`, `Infinity`, with a sign. */
function parseNumber(text) {
    const trimmed = text.trim();
    const word = special[trimmed.replace(/^[+-]/, '').toLowerCase()];
    if (word !== undefined)
        return (0,result.ok)(trimmed.startsWith('-') ? -word : word);
    if (!decimal.test(trimmed))
        return (0,result/* problems */.B)({ message: `\`${trimmed.slice(0, 60)}\` is not a number` });
    const value = Number(trimmed);
    return Number.isFinite(value)
        ? (0,result.ok)(value)
        : (0,result/* problems */.B)({ message: `\`${trimmed.slice(0, 60)}\` is larger than a double can hold` });
}
/** A whole number in decimal digits, within ±2^53; times also from 0. */
function parseWhole(what, text) {
    const trimmed = text.trim();
    const value = /^[+-]?\d{1,16}(\.0+)?$/.test(trimmed) ? Number(trimmed) : NaN;
    const isFine = Number.isSafeInteger(value) && (what === 'step' || value >= 0);
    if (isFine)
        return (0,result.ok)(value);
    const unit = what === 'timestamp' ? ' of milliseconds since 1970' : '';
    return (0,result/* problems */.B)({
        message: `the ${what} \`${trimmed.slice(0, 60)}\` is not a whole number${unit}`,
    });
}
/** Every problem as long as there are few, else the first ones and how many more there are. */
function fewProblems(list) {
    if (list.length <= point_shown)
        return list;
    const rest = { message: `… and ${list.length - point_shown} more problems` };
    return [...list.slice(0, point_shown), rest];
}

;// CONCATENATED MODULE: ./build/commands/log-metrics/metrics-csv.js



/** The step and the time of a row, as far as there are such columns and cells. */
function moment(row, columns) {
    const found = {};
    for (const what of ['step', 'timestamp']) {
        const cell = row.cells[columns.indexOf(what)];
        if (cell === undefined || cell === null)
            continue;
        const whole = parseWhole(what, cell);
        if (!whole.ok)
            return whole;
        found[what] = whole.value;
    }
    return (0,result.ok)(found);
}
/** `name,value[,step,timestamp]`: one value a row. */
const longRow = (columns) => (row) => {
    const key = row.cells[columns.indexOf('name')];
    if (!key)
        return (0,result/* problems */.B)({ message: '`name` is empty' });
    const value = parseNumber(row.cells[columns.indexOf('value')] ?? '');
    const when = moment(row, columns);
    if (!value.ok)
        return value;
    return when.ok ? (0,result.ok)([{ key, value: value.value, ...when.value }]) : when;
};
/** One column a metric; an empty cell is no value. */
const wideRow = (columns) => (row) => {
    const when = moment(row, columns);
    if (!when.ok)
        return when;
    const points = [];
    for (const [index, key] of columns.entries()) {
        const cell = row.cells[index];
        if (key === 'step' || key === 'timestamp' || cell === null || cell === undefined)
            continue;
        const value = parseNumber(cell);
        if (!value.ok)
            return (0,result/* problems */.B)(...value.problems.map((p) => ({ ...p, message: `\`${key}\`: ${p.message}` })));
        points.push({ key, value: value.value, ...when.value });
    }
    return (0,result.ok)(points);
};
function checkHeader(header, rows) {
    const names = header.cells.map((cell) => cell ?? '');
    const { line } = header;
    const wrong = [];
    if (names.includes(''))
        wrong.push({ message: 'a column has no name', line });
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice)
        wrong.push({ message: `the column \`${twice}\` comes twice`, line });
    const isLong = names.includes('name') && names.includes('value');
    if (!isLong && !names.includes('step') && rows.length > 1)
        wrong.push({
            message: 'several rows and no column `step`',
            line,
            hint: 'The columns are `name`, `value` and perhaps `step` and `timestamp`; or `step` and one column a metric.',
        });
    const ragged = rows.find((row) => row.cells.length !== names.length);
    if (ragged)
        wrong.push({
            message: `${ragged.cells.length} cells, but the header has ${names.length}`,
            line: ragged.line,
        });
    return wrong;
}
/** A csv file of metrics, long (`name,value[,step,timestamp]`) or wide (`step` and one column a metric). */
function readMetricsCsv(bytes) {
    const table = readCsvTable(bytes);
    if (!table.ok)
        return table;
    const [header, ...rows] = table.value;
    if (header === undefined)
        return (0,result/* problems */.B)({ message: 'the file is empty' });
    if (rows.length === 0)
        return (0,result/* problems */.B)({ message: 'the file has a header only' });
    const wrong = [...checkHeader(header, rows)];
    if (wrong.length > 0)
        return (0,result/* problems */.B)(...wrong);
    const columns = header.cells.map((cell) => cell ?? '');
    const isLong = columns.includes('name') && columns.includes('value');
    const read = isLong ? longRow(columns) : wideRow(columns);
    const points = [];
    for (const row of rows) {
        const result = read(row);
        if (result.ok)
            points.push(...result.value);
        else
            wrong.push(...result.problems.map((problem) => ({ ...problem, line: row.line })));
    }
    return wrong.length > 0 ? (0,result/* problems */.B)(...wrong) : (0,result.ok)(points);
}

// EXTERNAL MODULE: ./build/shared/json.js
var json = __webpack_require__(98444);
// EXTERNAL MODULE: ./build/shared/nearest-names.js
var nearest_names = __webpack_require__(24007);
// EXTERNAL MODULE: ./build/tracking/tolerant-json.js
var tolerant_json = __webpack_require__(46642);
;// CONCATENATED MODULE: ./build/commands/log-metrics/metrics-json.js





/** Python writes NaN bare, which the reader turns into text; an infinite number was too large for a double. */
function readValue(value) {
    if (typeof value === 'number' && Number.isFinite(value))
        return (0,result.ok)(value);
    if (typeof value === 'number')
        return (0,result/* problems */.B)({ message: 'a number is larger than a double can hold' });
    if (typeof value === 'string')
        return parseNumber(value);
    return (0,result/* problems */.B)({ message: `${describe(value)} is not a number` });
}
function describe(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `\`${JSON.stringify(value)}\``;
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** One JSON object: metric → number. */
function readMetricsJson(text) {
    const parsed = (0,tolerant_json/* parseTolerantJson */.d)(text);
    if (!isObject(parsed))
        return (0,result/* problems */.B)({
            message: parsed === undefined ? 'not valid JSON' : 'not a JSON object',
            hint: 'Write `{"accuracy": 0.9}`.',
        });
    const points = [];
    const wrong = [];
    for (const [key, value] of Object.entries((0,json/* asRecord */.qY)(parsed))) {
        const number = readValue(value);
        if (number.ok)
            points.push({ key, value: number.value });
        else
            wrong.push(...number.problems.map((p) => ({ ...p, message: `\`${key}\`: ${p.message}` })));
    }
    return wrong.length > 0 ? (0,result/* problems */.B)(...wrong) : (0,result.ok)(points);
}
const members = ['name', 'value', 'step', 'timestamp'];
function readLine(text) {
    const parsed = (0,tolerant_json/* parseTolerantJson */.d)(text);
    if (!isObject(parsed))
        return (0,result/* problems */.B)({
            message: 'not a JSON object',
            hint: 'Write `{"name": "loss", "value": 0.1, "step": 3}`.',
        });
    const record = (0,json/* asRecord */.qY)(parsed);
    const strange = Object.keys(record).filter((name) => !members.includes(name));
    const wrong = strange.map((name) => ({
        message: `\`${name}\` is not a member of a metric`,
        hint: (0,nearest_names.didYouMean)(name, members),
    }));
    const { name } = record;
    if (typeof name !== 'string' || name === '')
        wrong.push({ message: '`name` is missing' });
    const value = readValue(record['value'] ?? null);
    const numbers = ['step', 'timestamp'].flatMap((what) => {
        const given = record[what];
        if (given === undefined)
            return [];
        const whole = parseWhole(what, JSON.stringify(given));
        if (!whole.ok)
            wrong.push(...whole.problems);
        return whole.ok ? [[what, whole.value]] : [];
    });
    if (!value.ok)
        wrong.push(...value.problems);
    if (wrong.length > 0 || !value.ok || typeof name !== 'string')
        return (0,result/* problems */.B)(...wrong);
    return (0,result.ok)({ key: name, value: value.value, ...Object.fromEntries(numbers) });
}
/** One JSON object a line: `{"name", "value", "step", "timestamp"}`. Blank lines are skipped. */
function readMetricsJsonl(text) {
    const points = [];
    const wrong = [];
    for (const [index, content] of text.split('\n').entries()) {
        if (content.trim() === '')
            continue;
        const point = readLine(content);
        if (point.ok)
            points.push(point.value);
        else
            wrong.push(...point.problems.map((p) => ({ ...p, line: index + 1 })));
    }
    return wrong.length > 0 ? (0,result/* problems */.B)(...wrong) : (0,result.ok)(points);
}

;// CONCATENATED MODULE: ./build/commands/log-metrics/metrics-file.js







const mostBytes = 64 * 1024 * 1024;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const asText = (read) => (bytes) => {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return (0,result/* problems */.B)({ message: 'not valid UTF-8' });
    }
    return text.trim() === '' ? (0,result/* problems */.B)({ message: 'the file is empty' }) : read(text);
};
const formats = {
    '.json': asText(readMetricsJson),
    '.jsonl': asText(readMetricsJsonl),
    '.ndjson': asText(readMetricsJsonl),
    '.csv': readMetricsCsv,
};
function readBytes(path) {
    const { size } = (0,external_node_fs_.statSync)(path);
    if (size > mostBytes)
        return (0,result/* problems */.B)({ message: `larger than ${mostBytes} bytes` });
    const bytes = (0,external_node_fs_.readFileSync)(path);
    const isMarked = bytes.subarray(0, 3).equals(byteOrderMark);
    return (0,result.ok)(isMarked ? bytes.subarray(3) : bytes);
}
/**
 * Reads a file of metrics by the end of its name: `.json` (one object), `.jsonl` or `.ndjson` (one object a line) or `.csv`. Every
 * value is checked; a problem names the line.
 */
function readMetricsFile(workspace, base, file) {
    const found = (0,commands_workspace/* locateInside */.t)(workspace, base, file, 'file');
    if (!found.ok)
        return (0,result/* problems */.B)(...found.problems.map((p) => ({ ...p, input: 'metrics-file' })));
    const parse = formats[(0,external_node_path_.extname)(file).toLowerCase()];
    if (parse === undefined)
        return (0,result/* problems */.B)({
            file,
            message: 'the end of its name tells no format',
            input: 'metrics-file',
            hint: `It must be one of ${Object.keys(formats).join(', ')}.`,
        });
    const bytes = readBytes(found.value);
    const read = bytes.ok ? parse(bytes.value) : bytes;
    if (!read.ok)
        return (0,result/* problems */.B)(...fewProblems(read.problems).map((p) => ({ ...p, file })));
    if (read.value.length <= mostPoints)
        return read;
    return (0,result/* problems */.B)({ file, message: `more than ${mostPoints} values` });
}

;// CONCATENATED MODULE: ./build/commands/log-metrics/gather.js








function pointsOf(metrics, wrong) {
    return [...metrics].flatMap(([key, text]) => {
        const value = parseNumber(text);
        if (value.ok)
            return [{ key, value: value.value }];
        const named = value.problems.map((p) => ({
            input: 'metrics',
            message: `\`${key}\`: ${p.message}`,
        }));
        wrong.push(...named);
        return [];
    });
}
function combinationProblems(inputs) {
    const { runId, metrics, metricsFile, parameters, tags, artifacts } = inputs;
    const wrong = [];
    if ([metrics, metricsFile, parameters, tags, artifacts].every((given) => given === undefined))
        wrong.push({
            message: 'nothing to log',
            hint: 'Give `metrics`, `metrics-file`, `parameters`, `tags` or `artifacts`.',
        });
    for (const [input, given] of [
        ['experiment-name', inputs.experimentName],
        ['run-name', inputs.runName],
    ])
        if (runId !== undefined && given !== undefined)
            wrong.push({ input, message: `\`${input}\` is for a new run, and \`run-id\` names one` });
    const own = [...(tags?.keys() ?? [])].filter((key) => key.startsWith('ml-actions.'));
    wrong.push(...own.map((key) => ({
        input: 'tags',
        message: `the tag \`${key}\` is one that only ml-actions sets`,
    })));
    return wrong;
}
/** Which input a name that MLflow would refuse came from. */
function dataProblems(inputs, points) {
    const texts = (map) => Object.fromEntries(map ?? []);
    const named = (input, data) => (0,run_data_rules/* runDataProblems */.A)(data).map((problem) => ({ ...problem, input }));
    const metricsInput = inputs.metricsFile === undefined ? 'metrics' : 'metrics-file';
    return [
        ...named(metricsInput, { metrics: points }),
        ...named('parameters', { params: texts(inputs.parameters) }),
        ...named('tags', { tags: texts(inputs.tags) }),
    ];
}
/** Reads and checks everything; throws one `UserError` with every problem before the first request. */
function gather(inputs, context) {
    const base = (0,external_node_path_.resolve)(context.directory, inputs.workingDirectory);
    const wrong = [...combinationProblems(inputs)];
    const take = (result) => {
        if (result.ok)
            return result.value;
        wrong.push(...result.problems);
        return [];
    };
    const points = [
        ...pointsOf(inputs.metrics ?? new Map(), wrong),
        ...take(inputs.metricsFile === undefined
            ? (0,result.ok)([])
            : readMetricsFile(context.directory, base, inputs.metricsFile)),
    ];
    const artifacts = take(inputs.artifacts === undefined ? (0,result.ok)([]) : artifactFiles(base, inputs.artifacts));
    const now = context.now().getTime();
    const metrics = points.map(({ key, value, step = inputs.step, timestamp = now }) => ({
        key,
        value,
        step,
        timestamp,
    }));
    wrong.push(...fewProblems(dataProblems(inputs, metrics)));
    if (wrong.length > 0)
        throw new errors/* UserError */.yo(wrong);
    const source = inputs.runId === undefined ? sourceTags(context) : {};
    const tags = { ...source, ...Object.fromEntries(inputs.tags ?? []), ...workflowTags(context) };
    const params = Object.fromEntries(inputs.parameters ?? []);
    return { data: { metrics, params, tags }, artifacts };
}

;// CONCATENATED MODULE: ./build/commands/log-metrics/run-url.js
/** MLflow's own page where there is one, else the page of the job of that name; a link is worth no failure. */
async function runUrl(platform, run, trackingUri, signal) {
    if (trackingUri !== undefined && /^https?:/.test(trackingUri)) {
        const { origin, pathname } = new URL(trackingUri);
        const base = `${origin}${pathname.replace(/\/+$/, '')}`;
        return `${base}/#/experiments/${run.experimentId}/runs/${run.runId}`;
    }
    const job = await platform.training.get(run.runId, signal).catch(() => undefined);
    return job?.url ?? '';
}

;// CONCATENATED MODULE: ./build/commands/log-metrics/run.js





/** Logs everything to a run, or to a new one, which is ended whatever happens. */
async function run(inputs, context, signal) {
    const gathered = gather(inputs, context);
    const { runId } = inputs;
    if (runId !== undefined) {
        const target = await (0,open_run.openRun)(inputs, runId, context, signal);
        await send(target, gathered, context, signal);
        return outcomeOf(target, gathered, false, inputs, signal);
    }
    const target = await startRun(inputs, gathered, context, signal);
    await ending(target, signal, () => send(target, gathered, context, signal));
    return outcomeOf(target, gathered, true, inputs, signal);
}
async function startRun(inputs, { data }, context, signal) {
    const platform = await context.openPlatform(inputs, signal);
    const tracking = (0,create_tracking_client/* createTrackingClient */.F)(platform.tracking, {
        tools: { delay: context.delay, random: Math.random },
    });
    const repository = context.workflow?.repository.split('/').at(-1);
    const experimentName = inputs.experimentName ?? (repository || 'Default');
    const name = inputs.runName === undefined ? {} : { name: inputs.runName };
    const run = await tracking.createRun({ experimentName, ...name, tags: data.tags }, signal);
    context.logger.info(`Made run ${run.runId} in experiment ${experimentName}.`);
    return { platform, tracking, run };
}
/** Time for the last request of a run that is given up; the caller's own signal may be aborted already. */
const endBudgetMs = 5000;
/** Ends a new run as FINISHED, FAILED or, when the step was cancelled, KILLED: none stays RUNNING for ever. */
async function ending({ tracking, run }, signal, work) {
    try {
        await work();
        await tracking.endRun(run.runId, 'FINISHED', signal);
    }
    catch (error) {
        const status = signal.aborted ? 'KILLED' : 'FAILED';
        // What went wrong first is what is told.
        await tracking
            .endRun(run.runId, status, AbortSignal.timeout(endBudgetMs))
            .catch(() => undefined);
        throw error;
    }
}
async function send({ tracking, run }, { data, artifacts }, { logger }, signal) {
    await tracking.log(run.runId, data, signal);
    await confirmLogged(tracking, run.runId, data, signal);
    for (const [index, { path, file }] of artifacts.entries()) {
        logger.progress(`Storing artifact ${index + 1} of ${artifacts.length}: ${path}`);
        await tracking.uploadArtifact(run.runId, path, file, signal);
    }
}
async function outcomeOf(target, { data, artifacts }, isNewRun, inputs, signal) {
    const { runId, name } = target.run;
    return {
        runId,
        runName: name,
        runUrl: await runUrl(target.platform, target.run, inputs.trackingUri, signal),
        isNewRun,
        metrics: Object.fromEntries(data.metrics.map(({ key, value }) => [key, value])),
        params: data.params,
        metricsLogged: data.metrics.length,
        artifacts: artifacts.map(({ path }) => path),
    };
}

;// CONCATENATED MODULE: ./build/commands/log-metrics/index.js




const log_metrics_command = (0,command/* defineCommand */.N)({ definition: inputs.definition, run: run, report: report });


/***/ }),

/***/ 51461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definition: () => (/* binding */ definition)
/* harmony export */ });
/* harmony import */ var _shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24686);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98554);


const inputs = {
    metrics: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .assignments */ .TT)({ description: 'Metrics, one `name=value` a line.' }),
    'metrics-file': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'File of metrics: `.json` (one object), `.jsonl` (a line `{"name", "value", "step", "timestamp"}` each) or `.csv` (`name,value[,step,timestamp]`, or `step` and one column a metric).',
    }),
    parameters: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .assignments */ .TT)({ description: 'Parameters, one `name=value` a line.' }),
    tags: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .assignments */ .TT)({ description: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .meaning */ .ak.tags }),
    artifacts: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        description: 'Files, folders or globs to store with the run, one a line; each keeps its path relative to the working directory.',
    }),
    step: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ min: -999_999_999_999_999, max: 999_999_999_999_999 }, { description: 'Step of metrics that name none.', default: '0' }),
    'experiment-name': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .meaning */ .ak.experimentName,
    }),
    'run-name': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Name of a new run.' }),
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .runIdInput */ .fF,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .platformInputs */ .xP,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .workingDirectoryInput */ .RW,
};
/** `action-log-metrics`. */
const definition = {
    name: 'log-metrics',
    title: 'Log metrics to MLflow',
    description: 'Logs metrics, parameters, tags and artifacts to an MLflow run, or to a new one, and reads them back.',
    inputs,
    outputs: {
        'run-id': 'The MLflow run.',
        'run-url': 'Page of the run; empty where there is none.',
        'metrics-logged': 'How many values of metrics were logged.',
        'artifacts-logged': 'How many files were stored.',
    },
    uploadsReport: false,
    example: `\`\`\`yaml
- uses: OWNER/ml-actions/action-log-metrics@v1
  with:
    platform: local
    run-id: \${{ steps.train.outputs.run-id }}
    metrics: |
      business_value=1250.5
    artifacts: |
      reports/*.html
\`\`\``,
    notes: `Every number is checked before anything is sent and read back after: an MLflow server answers 200 and drops data when one
value does not parse. Without \`run-id\` a run is made and ended, \`FAILED\` when something went wrong.`,
};


/***/ }),

/***/ 69547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRun: () => (/* binding */ openRun)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _tracking_create_tracking_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82655);


/** Opens the run of `run-id`. Throws `UserError` when no platform was said or the run does not exist. */
async function openRun(inputs, runId, context, signal) {
    const { platform: kind } = inputs;
    if (kind === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            message: '`platform` is missing, and `run-id` names a run on it',
            input: 'platform',
            hint: 'Say `local` or `azureml`.',
        });
    }
    const platform = await context.openPlatform({ ...inputs, platform: kind }, signal);
    const tracking = (0,_tracking_create_tracking_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createTrackingClient */ .F)(platform.tracking);
    const run = await tracking.getRun(runId, signal);
    if (run !== undefined)
        return { platform, tracking, run };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: `there is no run \`${runId}\` on the tracking server`,
        input: 'run-id',
        hint: inputs.trackingUri
            ? 'Does `tracking-uri` name the server that has it?'
            : kind === 'local'
                ? 'State does not cross jobs on `local`: train and judge in one job.'
                : 'On Azure ML it is the name of the job, in the workspace that the inputs name.',
    });
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

/***/ 42908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ decodeCell),
/* harmony export */   Wh: () => (/* binding */ CsvRowReader),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   ul: () => (/* binding */ csvKinds)
/* harmony export */ });
/** RFC 4180, read with care: one row at a time, every fault named. The quick way is in csv-scanner.ts. */
const newline = 10;
const carriageReturn = 13;
const quote = 34;
const comma = 44;
/** What a byte of an unquoted cell means: 0 text, else the end of the cell or something that must not be there. */
const csvKinds = new Uint8Array(256);
csvKinds[newline] = 1;
csvKinds[carriageReturn] = 2;
csvKinds[quote] = 3;
csvKinds[comma] = 4;
const quoteWhole = 'Quote the whole cell and double every quote in it, as RFC 4180 says: "5"" pipe".';
/** Reads rows; after `read` the fields tell where the cells lie. Kept and reused: a row costs no memory. */
class CsvRowReader {
    /** Where each cell begins and ends, quotes included; for the first `capacity` cells. */
    starts;
    ends;
    /** Cells in the row, also those beyond the capacity; 0 for a blank line. */
    cells = 0;
    /** Newlines the row takes, its own included. */
    newlines = 0;
    /** Where the next row begins. */
    next = 0;
    constructor(capacity) {
        this.starts = new Int32Array(capacity);
        this.ends = new Int32Array(capacity);
    }
    /** Reads the row at `at`; `bytes[end - 1]` is a newline. */
    read(bytes, at, end) {
        this.cells = 0;
        this.newlines = 0;
        if (this.#endsRow(bytes, at))
            return undefined;
        let p = at;
        for (;;) {
            const stop = bytes[p] === quote ? this.#quoted(bytes, p + 1, end) : unquoted(bytes, p);
            if (stop < 0)
                return this.#fault('a quote is opened and never closed', 'Close it.');
            this.starts[this.cells] = p;
            this.ends[this.cells] = stop;
            this.cells++;
            if (this.#endsRow(bytes, stop))
                return undefined;
            if (bytes[stop] !== comma)
                return this.#stray(bytes, p, stop);
            p = stop + 1;
        }
    }
    /** Whether the row ends at `p`; if so, steps over its line end. */
    #endsRow(bytes, p) {
        const at = bytes[p] === carriageReturn ? p + 1 : p;
        if (bytes[at] !== newline)
            return false;
        this.newlines++;
        this.next = at + 1;
        return true;
    }
    /** The place behind the quote that closes a cell, or -1. */
    #quoted(bytes, from, end) {
        const before = this.newlines;
        for (let p = from; p < end; p++) {
            const byte = bytes[p];
            if (byte === newline)
                this.newlines++;
            else if (byte === quote) {
                if (bytes[p + 1] !== quote)
                    return p + 1;
                p++;
            }
        }
        this.newlines = before;
        return -1;
    }
    #stray(bytes, start, stop) {
        if (bytes[start] === quote)
            return this.#fault('text follows a closing quote', quoteWhole);
        if (bytes[stop] === quote)
            return this.#fault('a quote stands inside an unquoted cell', quoteWhole);
        const hint = 'End lines with LF or CRLF, and quote a cell that holds a carriage return.';
        return this.#fault('a carriage return stands inside a line', hint);
    }
    #fault(message, hint) {
        return { message, hint, newlines: this.newlines };
    }
}
function unquoted(bytes, from) {
    let p = from;
    while (csvKinds[bytes[p] ?? newline] === 0)
        p++;
    return p;
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** UTF-8 to text; undefined when it is not UTF-8. The copy is there because shared memory cannot be decoded. */
function decodeUtf8(bytes, start, end) {
    try {
        return utf8.decode(bytes.slice(start, end));
    }
    catch {
        return undefined;
    }
}
/** The text of a cell as `CsvRowReader` found it: null when empty and unquoted, undefined when not UTF-8. */
function decodeCell(bytes, start, end) {
    if (start === end)
        return null;
    if (bytes[start] !== quote)
        return decodeUtf8(bytes, start, end);
    return decodeUtf8(bytes, start + 1, end - 1)?.replaceAll('""', '"');
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

/***/ 92204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mapLimited)
/* harmony export */ });
/** Runs `work` on every item, at most `limit` at a time; results keep the order. The first failure stops new work and is thrown. */
async function mapLimited(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const worker = async () => {
        while (!failed && next < items.length) {
            const index = next++;
            try {
                results[index] = await work(items[index]);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
    // Nothing may still be running when the caller goes on to clean up.
    for (const outcome of await Promise.allSettled(workers)) {
        if (outcome.status === 'rejected')
            throw outcome.reason;
    }
    return results;
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
