export const id = 6833;
export const ids = [6833];
export const modules = {

/***/ 66833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ train_command)
});

// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(92950);
// EXTERNAL MODULE: ./build/commands/train/inputs.js
var inputs = __webpack_require__(67705);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/markdown-table.js
var markdown_table = __webpack_require__(42787);
;// CONCATENATED MODULE: ./build/commands/train/elapsed.js
/** A length of time for people: `45 s`, `3 min 20 s`, `2 h 5 min`. */
function elapsed(milliseconds) {
    const seconds = Math.max(0, Math.round(milliseconds / 1000));
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${seconds % 60} s`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

;// CONCATENATED MODULE: ./build/commands/train/report.js



const mostMetrics = 100;
function titleOf(outcome) {
    const { kind, job } = outcome;
    switch (kind) {
        case 'completed':
            return `Training completed: job ${job.name}`;
        case 'submitted':
            return `Training submitted: job ${job.name} (${job.status})`;
        case 'failed':
            return `Training ${job.status === 'Canceled' ? 'was cancelled' : 'failed'}: job ${job.name}`;
        case 'timed-out': {
            const then = outcome.cancelled ? 'its cancellation was asked for' : 'it was left running';
            return `Training did not end in time: job ${job.name} is ${job.status}, ${then}`;
        }
    }
}
const durationOf = ({ startedAt, endedAt }) => startedAt && endedAt ? elapsed(endedAt.getTime() - startedAt.getTime()) : '';
/** The reason in the platform's words; a failure without one is told as such. */
function reasonOf({ job, kind }) {
    if (kind !== 'failed')
        return [];
    const { failure } = job;
    const reason = failure === undefined
        ? `The platform gave no reason for the status ${job.status}.`
        : [failure.code, failure.message].filter((part) => part !== '').join(': ');
    return [reason, ...(failure?.warnings ?? [])];
}
/** JSON has no NaN or infinity: they are strings, as MLflow writes them. */
function metricsJson(metrics) {
    return JSON.stringify(metrics, (_, value) => typeof value === 'number' && !Number.isFinite(value) ? String(value) : value);
}
function factsTable(outcome) {
    const { job, reattached } = outcome;
    const duration = durationOf(job);
    const rows = [
        ['Status', (0,report_escape/* escapeMarkdown */.FV)(job.status)],
        ...(duration === '' ? [] : [['Duration', duration]]),
        ['Job', (0,report_escape/* inlineCode */.ti)(job.name, 255)],
        ['Experiment', (0,report_escape/* inlineCode */.ti)(job.experimentName)],
        ...(reattached ? [['Attached', 'to the job of an earlier run']] : []),
        ...(outcome.outputsDirectory === ''
            ? []
            : [
                [
                    'Outputs',
                    `${outcome.downloadedFiles} files in ${(0,report_escape/* inlineCode */.ti)(outcome.outputsDirectory)}`,
                ],
            ]),
        ...(/^https?:\/\/[^\s<>()]+$/.test(job.url) ? [['Page', `<${job.url}>`]] : []),
    ];
    return { markdown: (0,markdown_table/* markdownTable */.Q)([{ title: 'Training' }, { title: '' }], rows) };
}
function metricsTable(metrics) {
    const entries = Object.entries(metrics).sort(([a], [b]) => (a < b ? -1 : 1));
    if (entries.length === 0)
        return [];
    const rows = entries
        .slice(0, mostMetrics)
        .map(([name, value]) => [(0,report_escape/* inlineCode */.ti)(name), String(value)]);
    const rest = entries.length - rows.length;
    const more = rest > 0 ? `\n\n… and ${rest} more in the output \`metrics\`.` : '';
    const columns = [{ title: 'Metric' }, { title: 'Value', align: 'right' }];
    return [{ markdown: `${(0,markdown_table/* markdownTable */.Q)(columns, rows)}${more}` }];
}
function logSection({ kind, lastLines }) {
    if (kind === 'completed' || lastLines.length === 0)
        return [];
    return [{ markdown: `**Last lines of the job's log**\n\n${(0,report_escape/* codeBlock */.DV)(lastLines)}` }];
}
function annotationsOf(outcome, title) {
    if (outcome.kind === 'completed' || outcome.kind === 'submitted')
        return [];
    const isLate = outcome.kind === 'timed-out';
    const reasons = isLate ? [title] : reasonOf(outcome);
    const message = [...reasons, outcome.lastLines.at(-1) ?? ''].filter((line) => line !== '');
    return [
        {
            level: 'error',
            title: isLate ? 'Training did not end in time' : (0,report_escape/* visible */.RK)(title),
            message: (0,report_escape/* visible */.RK)(message.join(' · '), 2000),
        },
    ];
}
function terminalLines(outcome) {
    const bad = outcome.kind === 'failed' || outcome.kind === 'timed-out';
    const metrics = Object.entries(outcome.metrics).slice(0, 20);
    return [
        ...reasonOf(outcome).map((text) => ({ text: (0,report_escape/* visible */.RK)(text, 2000), tone: 'plain' })),
        ...metrics.map(([name, value]) => ({ text: `  ${(0,report_escape/* visible */.RK)(name)} = ${value}`, tone: 'plain' })),
        ...(bad ? outcome.lastLines : []).map((text) => ({ text: `  ${(0,report_escape/* visible */.RK)(text, 2000)}`, tone: 'dim' })),
        ...(outcome.job.url === '' ? [] : [{ text: outcome.job.url, tone: 'dim' }]),
    ];
}
/** What the step says and hands on. Log lines and names come from the job and are shown as they are, never as markup. */
function report(outcome) {
    const { job, kind } = outcome;
    const title = titleOf(outcome);
    const reasons = reasonOf(outcome).map((text) => ({ markdown: (0,report_escape/* escapeMarkdown */.FV)(text, 4000) }));
    return {
        conclusion: kind === 'completed' || kind === 'submitted' ? 'success' : 'failure',
        title,
        outputs: {
            'job-name': job.name,
            'run-id': job.name,
            'run-url': job.url,
            'experiment-name': job.experimentName,
            status: job.status,
            metrics: metricsJson(outcome.metrics),
            'outputs-directory': outcome.outputsDirectory,
            reattached: String(outcome.reattached),
        },
        sections: [
            factsTable(outcome),
            ...reasons,
            ...logSection(outcome),
            ...metricsTable(outcome.metrics),
        ],
        annotations: annotationsOf(outcome, title),
        files: [],
        terminal: terminalLines(outcome),
    };
}

// EXTERNAL MODULE: ./build/commands/refuse-foreign-code.js
var refuse_foreign_code = __webpack_require__(63134);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/commands/train/cancel-job.js

/** GitHub kills a cancelled step about 7.5 s after its first signal (actions/runner 2.336, ProcessInvoker). */
const cancelBudgetMs = 5000;
/**
 * A function that asks for the cancellation at most once, whatever it is called for: one request with a budget of its own, because
 * the caller's signal is aborted already, and no retry.
 */
function cancelOnce(training, name, logger) {
    let asked;
    const ask = async (why) => {
        try {
            await training.cancel(name, AbortSignal.timeout(cancelBudgetMs));
            logger.notice(`${why}: asked for the cancellation of job ${name}.`);
            return true;
        }
        catch (error) {
            if (error instanceof errors/* PlatformError */.Wk && error.failure.statusCode === 404) {
                // Usual while it was being submitted. Should the request still arrive, the next step of the action finds the job.
                logger.info(`${why}: there is no job ${name} to cancel.`);
                return false;
            }
            const reason = error instanceof Error ? error.message : String(error);
            logger.warning(`${why}, but job ${name} could not be cancelled: ${reason}`);
            return false;
        }
    };
    return (why) => (asked ??= ask(why));
}

;// CONCATENATED MODULE: ./build/domain/training/job-name.js
/** Most attempts under one identity; the width of the number in the name is fixed. */
const mostAttempts = 99;
const slug = (text, longest) => text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
/**
 * The name of attempt `attempt` (1 … `mostAttempts`): `ml-<16 hex digits of the identity>-<repository>-<job>-<run id>-<attempt>`.
 * Prefix-free, because the digest comes first at a fixed place and decides the length of the rest: storage lists the files of
 * a job by the prefix of its name. Within Azure ML's rule `^[a-zA-Z0-9][a-zA-Z0-9\-_]{0,254}$`.
 */
function jobName(identity, attempt, sha256) {
    if (!Number.isInteger(attempt) || attempt < 1 || attempt > mostAttempts)
        throw new RangeError(`attempt ${attempt} is not between 1 and ${mostAttempts}`);
    const { repository, workflowRunId, job, jobIndex, step, inputsDigest } = identity;
    const parts = [repository, workflowRunId, job, jobIndex, step, inputsDigest];
    const digest = sha256(JSON.stringify(parts)).slice(0, 16);
    const readable = [
        slug(repository.split('/').at(-1) ?? '', 30),
        slug(job, 30),
        slug(workflowRunId, 20),
    ];
    const number = String(attempt).padStart(2, '0');
    return ['ml', digest, ...readable.filter((part) => part !== ''), number].join('-');
}
/** Why a chosen name would be refused by Azure ML; undefined when it would not. */
function jobNameProblem(name) {
    if (/^[a-zA-Z0-9][a-zA-Z0-9_-]{0,254}$/.test(name))
        return undefined;
    return `\`${name.slice(0, 300)}\` is not a name of a job: 1 to 255 letters, digits, hyphens and underscores, the first a letter or a digit`;
}

// EXTERNAL MODULE: ./build/shared/digest.js
var digest = __webpack_require__(64050);
// EXTERNAL MODULE: ./build/shared/result.js
var shared_result = __webpack_require__(95743);
;// CONCATENATED MODULE: ./build/commands/train/job-labels.js

/** Property of a job that says which inputs it was made from; a property never changes once it is set. */
const inputsDigestProperty = 'ml-actions.inputs-digest';
/** Azure ML keeps 50 tags of a job, keys of 100 and values of 1,000 characters (docs: resource limits). */
const limits = { tags: 50, key: 100, value: 1000 };
function wrongTag(key, value) {
    if (key.startsWith('ml-actions.'))
        return `the tag \`${key}\` is one that only ml-actions sets`;
    if (key.length > limits.key)
        return `the tag \`${key}\` has more than ${limits.key} characters`;
    if (value.length > limits.value)
        return `the value of the tag \`${key}\` has more than ${limits.value} characters`;
    return undefined;
}
const wrongTags = (tags, place) => [...tags].flatMap(([key, value]) => {
    const message = wrongTag(key, value);
    return message === undefined ? [] : [{ ...place, message }];
});
function workflowTags(workflow, tool) {
    const version = { 'ml-actions.version': tool.version };
    if (workflow === undefined)
        return version;
    return {
        ...version,
        'ml-actions.commit': workflow.sha,
        'ml-actions.run-url': workflow.runUrl,
        'ml-actions.repository': workflow.repository,
        'ml-actions.actor': workflow.actor,
    };
}
/** Git facts under the names that Azure ML's own tools use (azure-ai-ml 1.28). */
function gitProperties(workflow) {
    if (workflow === undefined)
        return {};
    return {
        'mlflow.source.git.repoURL': `${workflow.serverUrl}/${workflow.repository}`,
        'mlflow.source.git.branch': workflow.ref,
        'mlflow.source.git.commit': workflow.sha,
    };
}
/** The job with the user's and our own tags and properties. `withDigest` adds what is known only after everything was read. */
function labelled(spec, source) {
    const own = Object.entries({ ...spec.tags, ...spec.properties });
    const wrong = [
        ...wrongTags(own, { file: source.jobFile }),
        ...wrongTags(source.tags, { input: 'tags' }),
    ];
    const tags = {
        ...spec.tags,
        ...Object.fromEntries(source.tags),
        ...workflowTags(source.workflow, source.tool),
    };
    if (Object.keys(tags).length > limits.tags) {
        const message = `more than ${limits.tags} tags, the ones that ml-actions sets included`;
        wrong.push({ input: 'tags', message });
    }
    const properties = { ...gitProperties(source.workflow), ...spec.properties };
    return wrong.length > 0 ? (0,shared_result/* problems */.B)(...wrong) : (0,shared_result.ok)({ ...spec, tags, properties });
}
/** The same job with the digest of its inputs as a property. */
function withDigest(spec, digest) {
    return { ...spec, properties: { ...spec.properties, [inputsDigestProperty]: digest } };
}

;// CONCATENATED MODULE: ./build/commands/train/choose-job.js




/** Statuses after which a job of the same inputs is worth another attempt. */
const over = [
    'Failed',
    'Canceled',
    'CancelRequested',
    'NotResponding',
    'Paused',
];
/** Attaches to an active or completed attempt; after one that failed or was cancelled comes the next number. */
async function chooseAttempt(training, identity, signal) {
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
        const name = jobName(identity, attempt, digest/* sha256OfText */.iQ);
        const job = await training.get(name, signal);
        if (job === undefined)
            return { kind: 'start', name };
        if (!over.includes(job.status))
            return { kind: 'attach', job };
    }
    throw new errors/* PlatformError */.Wk(`all ${mostAttempts} attempts of this job failed or were cancelled`, {
        code: 'attempts',
        retryable: false,
        hint: 'Start a new workflow run.',
    });
}
/** The same for a name that the user chose, which stands for one job only: other inputs under it are a mistake. */
async function chooseNamed(training, name, digest, signal) {
    const job = await training.get(name, signal);
    if (job === undefined)
        return { kind: 'start', name };
    const found = job.properties[inputsDigestProperty] ?? job.tags[inputsDigestProperty];
    if (found !== digest)
        throw new errors/* UserError */.yo({
            message: found === undefined
                ? `there is a job \`${name}\` already, which ml-actions did not start`
                : `there is a job \`${name}\` already, made from other inputs (job file, inputs or code)`,
            input: 'job-name',
            hint: 'Choose another name, or leave `job-name` out.',
        });
    if (!over.includes(job.status))
        return { kind: 'attach', job };
    throw new errors/* UserError */.yo({
        message: `the job \`${name}\` has ended already (${job.status}), and a name stands for one job`,
        input: 'job-name',
        hint: 'Choose another name, or leave `job-name` out: a re-run then starts the next attempt.',
    });
}

// EXTERNAL MODULE: ./build/domain/training/job.js
var training_job = __webpack_require__(77227);
// EXTERNAL MODULE: ./build/tracking/create-tracking-client.js + 8 modules
var create_tracking_client = __webpack_require__(82655);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/files/real-place.js
var real_place = __webpack_require__(72116);
// EXTERNAL MODULE: ./build/shared/nearest-names.js
var nearest_names = __webpack_require__(24007);
// EXTERNAL MODULE: ./build/commands/workspace.js
var commands_workspace = __webpack_require__(58354);
;// CONCATENATED MODULE: ./build/commands/train/download-outputs.js





/** Outputs that the job will not have, found before it is paid for, and a folder that leaves the workspace. */
function downloadProblems(inputs, spec, workspace) {
    if (inputs.downloadOutputs === undefined)
        return [];
    const known = [...Object.keys(spec.outputs), 'default', 'all'];
    const wrong = inputs.downloadOutputs
        .filter((name) => !known.includes(name))
        .map((name) => ({
        input: 'download-outputs',
        message: `the job has no output \`${name}\``,
        hint: (0,nearest_names.didYouMean)(name, known),
    }));
    if (!inputs.waitForCompletion) {
        const message = 'outputs can be downloaded only with `wait-for-completion`';
        wrong.push({ input: 'download-outputs', message });
    }
    const folder = (0,external_node_path_.resolve)(workspace, inputs.workingDirectory, inputs.downloadDirectory);
    if (!(0,commands_workspace/* isWithin */.U)(workspace, folder)) {
        const message = `\`${inputs.downloadDirectory}\` leaves the workspace`;
        wrong.push({ input: 'download-directory', message, hint: 'Name a folder inside it.' });
    }
    return wrong;
}
/** Downloads the outputs that were asked for, each into a folder of its own name. */
async function downloadOutputs(training, job, inputs, context, signal) {
    const asked = inputs.downloadOutputs ?? [];
    if (asked.length === 0)
        return { directory: '', files: 0 };
    const names = asked.includes('all') ? job.outputs : asked;
    const base = (0,external_node_path_.resolve)(context.directory, inputs.workingDirectory);
    const root = (0,external_node_path_.resolve)(base, inputs.downloadDirectory);
    let files = 0;
    for (const name of names) {
        // Names come from the platform when all are asked for.
        if (!/^[A-Za-z0-9_-]+$/.test(name))
            throw new errors/* PlatformError */.Wk(`the platform names an output ${JSON.stringify(name)}`, {
                code: 'protocol',
                retryable: false,
            });
        context.logger.progress(`Downloading output ${name}`);
        const folder = (0,external_node_path_.join)(root, name);
        // The checkout, or the job itself, may have put a link there by now.
        if (!(await (0,real_place/* leadsInside */.u)(context.directory, folder)))
            throw ledOut(inputs.downloadDirectory);
        files += (await training.download(job.name, name, folder, signal)).length;
    }
    return { directory: (0,external_node_path_.relative)(base, root), files };
}
const ledOut = (directory) => new errors/* UserError */.yo({
    input: 'download-directory',
    message: `a link in \`${directory}\` leads out of the workspace`,
    hint: 'Remove it, or name a folder that is not part of the repository.',
});

;// CONCATENATED MODULE: ./build/commands/train/conclude.js



/** What an outcome holds before anything was read. */
const nothingYet = {
    cancelled: false,
    metrics: {},
    lastLines: [],
    outputsDirectory: '',
    downloadedFiles: 0,
};
/** What comes after the wait: cancels what did not end in time, else reads metrics and outputs back. */
async function conclude({ job, lastLines }, reattached, { inputs, context, platform, cancel, signal }) {
    const seen = { ...nothingYet, job, reattached, lastLines };
    if (!(0,training_job/* isTerminal */.H)(job.status)) {
        const cancelled = inputs.onTimeout === 'cancel' && (await cancel('Time is up'));
        return { ...seen, kind: 'timed-out', cancelled };
    }
    const tracking = (0,create_tracking_client/* createTrackingClient */.F)(platform.tracking, {
        tools: { delay: context.delay, random: Math.random },
    });
    if (job.status !== 'Completed') {
        // What failed is told as it is, whether or not its metrics can still be read.
        const metrics = await metricsOf(tracking, job, signal).catch(() => ({}));
        return { ...seen, kind: 'failed', metrics };
    }
    const metrics = await metricsOf(tracking, job, signal);
    const downloaded = await downloadOutputs(platform.training, job, inputs, context, signal);
    const { directory: outputsDirectory, files: downloadedFiles } = downloaded;
    return { ...seen, kind: 'completed', metrics, outputsDirectory, downloadedFiles };
}
/** A job that logged nothing has no metrics; that is no failure. */
async function metricsOf(tracking, job, signal) {
    return (await tracking.getRun(job.name, signal))?.metrics ?? {};
}

;// CONCATENATED MODULE: ./build/commands/train/line-tail.js
/** Lines of a failed job's log that its report shows. */
const shownLines = 50;
const longestLine = 2000;
/** Remembers the last `shownLines` lines, each cut: a job may write for days. */
function lineTail() {
    let kept = [];
    return {
        push(lines) {
            const cut = lines
                .slice(-shownLines)
                .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line));
            kept = [...kept, ...cut].slice(-shownLines);
        },
        lines: () => kept,
    };
}

;// CONCATENATED MODULE: ./build/commands/train/follow-job.js




const firstWaitMs = 1000;
const longestWaitMs = 5000;
/** Looks at the job until it ends or the time runs out, and shows new lines of its log. */
async function followJob(training, name, options, context, signal) {
    const { logger, now } = context;
    const started = now().getTime();
    const deadline = started + (options.timeoutSeconds ?? Infinity) * 1000;
    const tail = lineTail();
    let cursor = '';
    for (let waitMs = firstWaitMs;; waitMs = Math.min(longestWaitMs, Math.round(waitMs * 1.25))) {
        const job = await training.get(name, signal);
        if (job === undefined)
            throw vanished(name);
        const chunk = await training.logs(name, cursor, signal);
        cursor = chunk.cursor;
        tail.push(chunk.lines);
        if (options.streamLogs && chunk.lines.length > 0)
            logger.foreign(chunk.lines);
        if ((0,training_job/* isTerminal */.H)(job.status))
            return { job, isOver: true, lastLines: tail.lines() };
        const time = now().getTime();
        if (time >= deadline)
            return { job, isOver: false, lastLines: tail.lines() };
        if (chunk.lines.length === 0)
            logger.progress(`${job.status} (${elapsed(time - started)})`);
        await context.delay(Math.min(waitMs, deadline - time), signal);
    }
}
const vanished = (name) => new errors/* PlatformError */.Wk(`job ${name} is no longer known to the platform`, {
    code: 'job-vanished',
    retryable: false,
    hint: 'It was deleted while this step waited for it.',
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/files/file-tree.js + 1 modules
var file_tree = __webpack_require__(3949);
;// CONCATENATED MODULE: ./build/commands/train/inputs-digest.js




/**
 * sha256 of what an upload of this file or folder would hold (ignore files honoured), without the folders that this step itself
 * writes to.
 */
async function contentDigest(path, ours, signal) {
    const { files } = await (0,file_tree/* readFileTree */.d)(path, signal);
    const digests = [];
    for (const { relative, absolute } of files) {
        // Python writes its caches beside the code by itself: they decide nothing.
        if (/(^|\/)__pycache__\//.test(relative))
            continue;
        if (ours.some((folder) => (0,commands_workspace/* isWithin */.U)(folder, absolute)))
            continue;
        digests.push({ path: relative, ...(await (0,digest/* sha256OfFile */.Vq)(absolute, signal)) });
    }
    return (0,digest/* digestOfFiles */.v0)(digests).sha256;
}
/** Folders whose content is a result, not an input. Absolute. */
function resultFolders(base, downloadDirectory, environment) {
    const home = environment['ML_ACTIONS_HOME'];
    return [downloadDirectory, 'ml-actions-report', ...(home ? [home] : [])].map((folder) => (0,external_node_path_.resolve)(base, folder));
}
/**
 * sha256 of everything that decides what a job computes: its spec with every local path replaced by the digest of its content. Names,
 * descriptions and tags do not count.
 */
async function inputsDigest(spec, ours, signal) {
    const content = async (path) => path.kind === 'local'
        ? { sha256: await contentDigest(path.path, ours, signal) }
        : { reference: path.text };
    const inputs = {};
    for (const [name, input] of Object.entries(spec.inputs)) {
        inputs[name] =
            input.kind === 'literal'
                ? { value: input.value }
                : { type: input.type, mode: input.mode, path: await content(input.path) };
    }
    return (0,digest/* sha256OfJson */.RO)({
        command: spec.command,
        code: spec.code === undefined ? null : await content(spec.code),
        environment: { ...spec.environment },
        environmentVariables: spec.environmentVariables,
        compute: spec.compute ?? null,
        resources: { ...spec.resources },
        ...(spec.distribution === undefined ? {} : { distribution: { ...spec.distribution } }),
        limits: { ...spec.limits },
        experimentName: spec.experimentName ?? null,
        inputs,
        outputs: Object.fromEntries(Object.entries(spec.outputs).map(([name, output]) => [name, { ...output }])),
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/shared/json.js
var json = __webpack_require__(98444);
// EXTERNAL MODULE: ./build/shared/yaml/read-yaml.js
var read_yaml = __webpack_require__(67394);
// EXTERNAL MODULE: ./build/shared/yaml/yaml-tree.js
var yaml_tree = __webpack_require__(73272);
;// CONCATENATED MODULE: ./build/shared/yaml/yaml-override.js



function put(node, path, value, place) {
    const [key, ...rest] = path;
    if (key === undefined)
        return (0,shared_result.ok)(value);
    const isEmpty = node.kind === 'scalar' && node.value === null;
    if (node.kind !== 'mapping' && !isEmpty)
        return (0,shared_result/* problems */.B)({
            ...place,
            message: `\`${key}\` cannot be set: what holds it is ${(0,yaml_tree/* describeNode */.WQ)(node)}, not a mapping`,
        });
    const mapping = node.kind === 'mapping' ? node : { kind: 'mapping', entries: [], place };
    const old = (0,yaml_tree/* entryOf */.Ms)(mapping, key);
    const nothing = { kind: 'scalar', value: null, source: '', raw: '', place };
    const changed = put(old?.value ?? nothing, rest, value, place);
    if (!changed.ok)
        return changed;
    const entry = { key, place: rest.length > 0 && old ? old.place : place, value: changed.value };
    const entries = old
        ? mapping.entries.map((each) => (each === old ? entry : each))
        : [...mapping.entries, entry];
    return (0,shared_result.ok)({ ...mapping, entries });
}
/**
 * Sets `a.b.c` to a value (YAML: `0.01`, `true`, `[1, 2]`, `"text"`) as `az ml … --set` does; missing mappings are made.
 * What is set carries `place`, so that a later problem names the input it came from.
 */
function overrideYaml(root, path, value, place) {
    const keys = path.split('.');
    if (keys.includes(''))
        return (0,shared_result/* problems */.B)({ ...place, message: `\`${path}\` is not a path a.b.c` });
    const read = (0,read_yaml/* readYaml */.gM)(value, place);
    return read.ok ? put(root, keys, read.value, place) : read;
}

;// CONCATENATED MODULE: ./build/domain/training/job-expressions.js


const expression = /\$\{\{\s*([^}]*?)\s*\}\}/g;
function check(said, declared) {
    const [, kind, name = ''] = /^(inputs|outputs)\.([A-Za-z0-9_]+)(?:\.path)?$/.exec(said) ?? [];
    if (kind !== 'inputs' && kind !== 'outputs')
        return {
            message: `\`\${{${said}}}\` means nothing in a command job`,
            hint: 'Use `${{inputs.name}}` or `${{outputs.name}}`.',
        };
    if (declared[kind].includes(name))
        return undefined;
    const hint = declared[kind].length > 0
        ? (0,nearest_names.didYouMean)(name, declared[kind])
        : `Add \`${name}\` below \`${kind}\`.`;
    return { message: `\`command\` uses \`\${{${kind}.${name}}}\`, which is not declared`, hint };
}
/**
 * Every `${{inputs.x}}` and `${{outputs.x}}` of a command must be declared, also inside `$[[ … ]]`: a component may leave an input
 * out, a job may not (azure-ai-ml 1.35.2 refuses it).
 */
function checkExpressions(command, declared) {
    const text = String(command.value);
    const found = new Map();
    for (const [whole, said = ''] of text.matchAll(expression)) {
        const problem = check(said, declared);
        if (problem)
            found.set(whole, { ...problem, ...(0,yaml_tree/* placeWithin */.xF)(command, whole) });
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./build/domain/training/job-environment.js
var job_environment = __webpack_require__(45147);
// EXTERNAL MODULE: ./build/domain/training/job-references.js
var job_references = __webpack_require__(18482);
// EXTERNAL MODULE: ./build/shared/yaml/yaml-shape.js
var yaml_shape = __webpack_require__(73551);
// EXTERNAL MODULE: ./build/domain/training/not-sent.js
var not_sent = __webpack_require__(22764);
// EXTERNAL MODULE: ./build/domain/training/environment-schema.js
var environment_schema = __webpack_require__(78505);
// EXTERNAL MODULE: ./build/shared/yaml/tagged-shape.js
var tagged_shape = __webpack_require__(59576);
;// CONCATENATED MODULE: ./build/domain/training/settings-schema.js
/**
 * Of a job in the CLI v2 YAML language: how it is spread over processes, who it runs as, where it is queued, what listens
 * in it, and what it runs on (azure-ai-ml 1.35, commandJob.schema.json).
 */


const count = (0,yaml_shape/* integer */.nd)(0, 10_000);
const port = (0,yaml_shape/* integer */.nd)(1, 65_535);
/** The word that told the shape apart. */
const type = (0,yaml_shape/* optional */.lq)(yaml_shape/* anything */.D8);
const processes = { type, process_count_per_instance: (0,yaml_shape/* optional */.lq)(count) };
const distribution = (0,tagged_shape/* taggedBy */.y)('type', 'a distribution', {
    pytorch: (0,yaml_shape/* record */.g1)('a PyTorch distribution', processes),
    mpi: (0,yaml_shape/* record */.g1)('an MPI distribution', processes),
    tensorflow: (0,yaml_shape/* record */.g1)('a TensorFlow distribution', {
        type,
        parameter_server_count: (0,yaml_shape/* optional */.lq)(count),
        worker_count: (0,yaml_shape/* optional */.lq)(count),
    }),
    ray: (0,yaml_shape/* record */.g1)('a Ray distribution', {
        type,
        port: (0,yaml_shape/* optional */.lq)(port),
        address: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
        include_dashboard: (0,yaml_shape/* optional */.lq)(yaml_shape/* boolean */.zM),
        dashboard_port: (0,yaml_shape/* optional */.lq)(port),
        head_node_additional_args: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
        worker_node_additional_args: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
    }),
});
const managed = (0,yaml_shape/* record */.g1)('a managed identity', {
    type,
    client_id: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
    object_id: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
    msi_resource_id: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
});
const identity = (0,tagged_shape/* taggedBy */.y)('type', 'an identity', {
    aml_token: (0,yaml_shape/* record */.g1)('the identity of the workspace', { type }),
    user_identity: (0,yaml_shape/* record */.g1)('the identity of the user', { type }),
    managed,
    managed_identity: managed,
});
const queueSettings = (0,yaml_shape/* record */.g1)('`queue_settings`', {
    job_tier: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* choice */.Yq)(['spot', 'basic', 'standard', 'premium'])),
    priority: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* choice */.Yq)(['low', 'medium', 'high'])),
});
const listening = {
    type,
    port: (0,yaml_shape/* optional */.lq)(port),
    nodes: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* choice */.Yq)(['all'])),
    properties: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* mapOf */.A7)(yaml_shape/* literal */.eu, yaml_shape/* anyKey */.S4)),
    // Answered by the service; `az ml job show` prints them.
    endpoint: (0,yaml_shape/* optional */.lq)(yaml_shape/* anything */.D8),
    status: (0,yaml_shape/* optional */.lq)(yaml_shape/* anything */.D8),
};
const service = (0,tagged_shape/* taggedBy */.y)('type', 'a service', {
    jupyter_lab: (0,yaml_shape/* record */.g1)('a JupyterLab service', listening),
    vs_code: (0,yaml_shape/* record */.g1)('a VS Code service', listening),
    custom: (0,yaml_shape/* record */.g1)('a service of its own', listening),
    ssh: (0,yaml_shape/* record */.g1)('an SSH service', { ...listening, ssh_public_keys: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq) }),
    tensor_board: (0,yaml_shape/* record */.g1)('a TensorBoard service', { ...listening, log_dir: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq) }),
});
const services = (0,yaml_shape/* mapOf */.A7)(service, yaml_shape/* anyKey */.S4);
/** What az ml accepts and the contract that it sends command jobs with does not know (azure-ai-ml 1.35.2 says so itself). */
const notSent = (field) => (0,yaml_shape/* optional */.lq)((0,yaml_shape/* refused */.J5)(`\`${field}\` is in no version of Azure's interface that takes command jobs`));
const resources = (0,yaml_shape/* record */.g1)('`resources`', {
    instance_count: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* integer */.nd)(1, 1000)),
    instance_type: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
    shm_size: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
    docker_args: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* listOr */.QD)((0,yaml_shape/* listOf */.c3)(yaml_shape/* text */.Qq), yaml_shape/* text */.Qq)),
    locations: notSent('resources.locations'),
    max_instance_count: notSent('resources.max_instance_count'),
    properties: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* mapOf */.A7)(yaml_shape/* anything */.D8, yaml_shape/* anyKey */.S4)),
});

;// CONCATENATED MODULE: ./build/domain/training/job-schema.js




/** Names of job inputs and outputs (azure-ai-ml 1.28). */
const names = {
    pattern: /^[a-zA-Z_][a-zA-Z0-9_]*$/,
    rule: 'a name has letters, digits and underscores and does not begin with a digit',
};
/** A week: longer is a mistyped unit. */
const longestSeconds = 604_800;
const assetTypes = [
    'uri_folder',
    'uri_file',
    'mltable',
    'mlflow_model',
    'custom_model',
    'triton_model',
];
const inputModes = [
    'ro_mount',
    'rw_mount',
    'download',
    'direct',
    'eval_mount',
    'eval_download',
];
const inputAsset = (0,yaml_shape/* record */.g1)('a job input', {
    type: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* choice */.Yq)(assetTypes)),
    path: (0,yaml_shape/* required */.mw)((0,yaml_shape/* placed */.GS)(yaml_shape/* text */.Qq)),
    mode: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* choice */.Yq)(inputModes)),
});
const outputAsset = (0,yaml_shape/* record */.g1)('a job output', {
    type: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* choice */.Yq)(assetTypes)),
    mode: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* choice */.Yq)(['rw_mount', 'mount', 'upload', 'direct'])),
    path: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
    // With a name the output becomes an asset when the job has ended.
    name: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
    version: (0,yaml_shape/* optional */.lq)(yaml_shape/* literal */.eu),
});
/**
 * The command job of the Azure ML CLI v2 YAML language, as data (azure-ai-ml 1.35, commandJob.schema.json). Fields that Azure
 * would honour and that this version does not send are refused: dropping one silently would train something else.
 */
const commandJob = (0,yaml_shape/* record */.g1)('a command job', {
    type: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* choice */.Yq)(['command'])),
    name: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* placed */.GS)(yaml_shape/* text */.Qq)),
    display_name: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
    experiment_name: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
    description: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
    tags: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* mapOf */.A7)(yaml_shape/* literal */.eu, yaml_shape/* anyKey */.S4)),
    properties: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* mapOf */.A7)(yaml_shape/* literal */.eu, yaml_shape/* anyKey */.S4)),
    command: (0,yaml_shape/* required */.mw)(yaml_shape/* anything */.D8),
    code: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* placed */.GS)(yaml_shape/* text */.Qq)),
    environment: (0,yaml_shape/* required */.mw)((0,yaml_shape/* placed */.GS)((0,yaml_shape/* mappingOr */.Gk)(environment_schema/* inlineEnvironment */.T, yaml_shape/* text */.Qq))),
    environment_variables: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* mapOf */.A7)(yaml_shape/* literal */.eu, {
        pattern: /^[A-Za-z_][A-Za-z0-9_]*$/,
        rule: 'not a name of an environment variable',
    })),
    compute: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* placed */.GS)(yaml_shape/* text */.Qq)),
    resources: (0,yaml_shape/* optional */.lq)(resources),
    limits: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* record */.g1)('`limits`', { timeout: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* integer */.nd)(1, longestSeconds)) })),
    inputs: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* mapOf */.A7)((0,yaml_shape/* mappingOr */.Gk)(inputAsset, yaml_shape/* literal */.eu), names)),
    outputs: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* mapOf */.A7)(outputAsset, names)),
    distribution: (0,yaml_shape/* optional */.lq)(distribution),
    identity: (0,yaml_shape/* optional */.lq)(identity),
    services: (0,yaml_shape/* optional */.lq)(services),
    queue_settings: (0,yaml_shape/* optional */.lq)(queueSettings),
    parent_job_name: (0,not_sent/* notSent */.e)('`parent_job_name`'),
}, 
// Only ever answered by the service; `az ml job show` prints them, so files contain them.
['$schema', 'id', 'status', 'creation_context', 'provisioning_state', 'log_files', 'job_name']);

;// CONCATENATED MODULE: ./build/domain/training/job-settings.js


function distributionOf(read) {
    switch (read.kind) {
        case 'pytorch':
        case 'mpi':
            return {
                kind: read.kind,
                ...(0,json/* compact */.oE)({ processCountPerInstance: read.process_count_per_instance }),
            };
        case 'tensorflow':
            return {
                kind: 'tensorflow',
                // What Azure's own reader sends when it is left out.
                parameterServerCount: read.parameter_server_count ?? 0,
                ...(0,json/* compact */.oE)({ workerCount: read.worker_count }),
            };
        case 'ray':
            return {
                kind: 'ray',
                ...(0,json/* compact */.oE)({
                    port: read.port,
                    address: read.address,
                    includeDashboard: read.include_dashboard,
                    dashboardPort: read.dashboard_port,
                    headNodeAdditionalArgs: read.head_node_additional_args,
                    workerNodeAdditionalArgs: read.worker_node_additional_args,
                }),
            };
    }
}
function identityOf(read) {
    if (read.kind === 'aml_token' || read.kind === 'user_identity')
        return { kind: read.kind };
    return {
        kind: 'managed',
        ...(0,json/* compact */.oE)({
            clientId: read.client_id,
            objectId: read.object_id,
            resourceId: read.msi_resource_id,
        }),
    };
}
function servicesOf(read) {
    const entries = [...read].map(([name, service]) => {
        const own = service.kind === 'ssh'
            ? (0,json/* compact */.oE)({ sshPublicKeys: service.ssh_public_keys })
            : service.kind === 'tensor_board'
                ? (0,json/* compact */.oE)({ logDir: service.log_dir })
                : {};
        const properties = { ...Object.fromEntries(service.properties ?? []), ...own };
        return [
            name,
            { kind: service.kind, ...(0,json/* compact */.oE)({ port: service.port, nodes: service.nodes }), properties },
        ];
    });
    return Object.fromEntries(entries);
}
const jsonMap = (nodes) => Object.fromEntries([...nodes].map(([key, node]) => [key, (0,yaml_tree/* plainJson */.RU)(node)]));
function resourcesOf(read) {
    return (0,json/* compact */.oE)({
        instanceCount: read.instance_count,
        instanceType: read.instance_type,
        shmSize: read.shm_size,
        dockerArgs: read.docker_args,
        properties: read.properties === undefined ? undefined : jsonMap(read.properties),
    });
}
/** The settings of a job as the schema read it. */
function jobSettings(job) {
    const queue = job.queue_settings;
    return (0,json/* compact */.oE)({
        distribution: job.distribution && distributionOf(job.distribution),
        identity: job.identity && identityOf(job.identity),
        services: job.services && servicesOf(job.services),
        queueSettings: queue && (0,json/* compact */.oE)({ jobTier: queue.job_tier, priority: queue.priority }),
        resources: job.resources && resourcesOf(job.resources),
    });
}

;// CONCATENATED MODULE: ./build/domain/training/job-file.js











/**
 * Reads a command job in the Azure ML CLI v2 YAML language. Everything that can be known without the platform is checked, and every
 * problem is reported with its line, or with the input `set` when it came from there.
 */
function parseJobFile(source) {
    const root = readRoot(source);
    if (!root.ok)
        return root;
    const other = otherType(root.value);
    if (other !== undefined)
        return (0,shared_result/* problems */.B)(other);
    const read = commandJob.read(root.value, '');
    if (!read.ok)
        return read;
    return resolve(read.value, source.facts);
}
function readRoot(source) {
    let root = (0,read_yaml/* readYaml */.gM)(source.text, { file: source.file });
    if (root.ok && root.value.kind !== 'mapping')
        return (0,shared_result/* problems */.B)({
            file: source.file,
            message: root.value.kind === 'scalar' && root.value.value === null
                ? 'the file is empty'
                : 'a job file is a mapping',
            hint: 'It needs at least `command` and `environment`.',
        });
    for (const [path, value] of source.overrides) {
        if (root.ok)
            root = overrideYaml(root.value, path, value, { input: 'set' });
    }
    return root;
}
function otherType(root) {
    const type = root.kind === 'mapping' ? (0,yaml_tree/* entryOf */.Ms)(root, 'type')?.value : undefined;
    if (type?.kind !== 'scalar')
        return undefined;
    const word = String(type.value).toLowerCase();
    if (!['sweep', 'pipeline', 'automl', 'spark', 'import', 'finetuning', 'distillation'].includes(word))
        return undefined;
    return {
        ...type.place,
        message: `this version runs command jobs only, and this is a ${word} job`,
    };
}
function resolveInputs(job, facts) {
    const found = {};
    const wrong = [];
    for (const [name, input] of job.inputs ?? []) {
        if (typeof input === 'string') {
            found[name] = { kind: 'literal', value: input };
            continue;
        }
        const type = input.type ?? 'uri_folder';
        const wanted = type === 'uri_file' ? 'file' : 'any';
        const path = (0,job_references/* resolvePath */.o1)(`inputs.${name}.path`, input.path, wanted, facts);
        if (!path.ok)
            wrong.push(...path.problems);
        else
            found[name] = {
                kind: 'asset',
                type,
                path: path.value,
                ...(input.mode && { mode: input.mode }),
            };
    }
    return wrong.length > 0 ? (0,shared_result/* problems */.B)(...wrong) : (0,shared_result.ok)(found);
}
function checkCommand(job) {
    const node = job.command;
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value.trim() === '')
        return (0,shared_result/* problems */.B)({ ...node.place, message: '`command` must be text that is not empty' });
    const declared = {
        inputs: [...(job.inputs?.keys() ?? [])],
        outputs: [...(job.outputs?.keys() ?? [])],
    };
    const wrong = checkExpressions(node, declared);
    return wrong.length > 0 ? (0,shared_result/* problems */.B)(...wrong) : (0,shared_result.ok)(node.value);
}
function checkName({ name }) {
    if (name === undefined)
        return (0,shared_result.ok)(undefined);
    const message = jobNameProblem(name.value);
    return message === undefined ? (0,shared_result.ok)(name.value) : (0,shared_result/* problems */.B)({ ...name.place, message });
}
function resolve(job, facts) {
    const command = checkCommand(job);
    const name = checkName(job);
    const inputs = resolveInputs(job, facts);
    const environment = (0,job_environment/* resolveEnvironment */.g)(job.environment, facts);
    const compute = (0,job_references/* resolveCompute */.w9)(job.compute);
    const code = job.code === undefined ? (0,shared_result.ok)(undefined) : (0,job_references/* resolvePath */.o1)('code', job.code, 'any', facts);
    const parts = [command, name, inputs, environment, compute, code];
    const wrong = parts.flatMap((part) => (part.ok ? [] : part.problems));
    if (!command.ok || !name.ok || !inputs.ok || !environment.ok || !compute.ok || !code.ok)
        return (0,shared_result/* problems */.B)(...wrong);
    const spec = {
        ...plainFields(job),
        command: command.value,
        environment: environment.value,
        inputs: inputs.value,
        ...(0,json/* compact */.oE)({ code: code.value, compute: compute.value }),
    };
    return (0,shared_result.ok)({ name: name.value, spec });
}
function plainFields(job) {
    const { limits } = job;
    const outputs = [...(job.outputs ?? [])].map(([key, { type, ...rest }]) => [
        key,
        { type: type ?? 'uri_folder', ...(0,json/* compact */.oE)(rest) },
    ]);
    return {
        type: 'command',
        ...(0,json/* compact */.oE)({
            displayName: job.display_name,
            experimentName: job.experiment_name,
            description: job.description,
        }),
        tags: Object.fromEntries(job.tags ?? []),
        properties: Object.fromEntries(job.properties ?? []),
        environmentVariables: Object.fromEntries(job.environment_variables ?? []),
        ...jobSettings(job),
        ...(limits?.timeout !== undefined && { limits: { timeoutSeconds: limits.timeout } }),
        outputs: Object.fromEntries(outputs),
    };
}

;// CONCATENATED MODULE: ./build/commands/train/read-job.js






/** UTF-8 text of a small file. Invalid UTF-8 is a problem, not a question mark. */
function readText(path, named) {
    const bytes = (0,external_node_fs_.readFileSync)(path);
    if (bytes.length > read_yaml/* longestYaml */.E6)
        return (0,shared_result/* problems */.B)({ message: `\`${named}\` is larger than ${read_yaml/* longestYaml */.E6} bytes` });
    try {
        return (0,shared_result.ok)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return (0,shared_result/* problems */.B)({ message: `\`${named}\` is not UTF-8 text` });
    }
}
/** Answers from the disk; paths start from the job file's folder and stay inside the workspace. */
function factsOf(workspace, folder) {
    return {
        locate: (path, wanted) => (0,commands_workspace/* locateInside */.t)(workspace, folder, path, wanted),
        readText: (path) => {
            const found = (0,commands_workspace/* locateInside */.t)(workspace, folder, path, 'file');
            return found.ok ? readText(found.value, path) : found;
        },
    };
}
/** Reads and checks the job file and what it names. `directory` is the folder that the path starts from. */
function readJob(workspace, directory, file, overrides) {
    const named = (result) => result.ok ? result : (0,shared_result/* problems */.B)(...result.problems.map((p) => ({ input: 'job-file', ...p })));
    const found = named((0,commands_workspace/* locateInside */.t)(workspace, directory, file, 'file'));
    if (!found.ok)
        return found;
    const text = named(readText(found.value, file));
    if (!text.ok)
        return text;
    const facts = factsOf(workspace, (0,external_node_path_.dirname)(found.value));
    return parseJobFile({ file, text: text.value, overrides, facts });
}

;// CONCATENATED MODULE: ./build/commands/train/plan-job.js








/** Reads and checks all inputs; throws one `UserError` with every problem. */
async function planJob(inputs, context, signal) {
    const base = (0,external_node_path_.resolve)(context.directory, inputs.workingDirectory);
    const { workflow, tool } = context;
    const read = readJob(context.directory, base, inputs.jobFile, inputs.set ?? new Map());
    const wrong = [...nameProblems(inputs)];
    if (!read.ok)
        throw new errors/* UserError */.yo([...wrong, ...read.problems]);
    const { name, spec } = read.value;
    const tags = inputs.tags ?? new Map();
    const labels = labelled(spec, { jobFile: inputs.jobFile, tags, workflow, tool });
    if (!labels.ok)
        wrong.push(...labels.problems);
    wrong.push(...downloadProblems(inputs, spec, context.directory));
    if (wrong.length > 0 || !labels.ok)
        throw new errors/* UserError */.yo(wrong);
    const experimentName = inputs.experimentName ?? spec.experimentName ?? workflow?.repository.split('/').at(-1);
    const named = { ...labels.value, experimentName: experimentName || 'Default' };
    const ours = resultFolders(base, inputs.downloadDirectory, context.environment);
    const digest = await inputsDigest(named, ours, signal);
    const identity = plan_job_identityOf(inputs, workflow, digest);
    const chosenName = inputs.jobName ?? name;
    return { spec: withDigest(named, digest), digest, chosenName, identity };
}
function nameProblems({ jobName }) {
    const message = jobName === undefined ? undefined : jobNameProblem(jobName);
    return message === undefined ? [] : [{ input: 'job-name', message }];
}
/** Without a workflow run every run is new. */
function plan_job_identityOf(inputs, workflow, inputsDigest) {
    if (workflow === undefined) {
        const file = (0,external_node_path_.basename)(inputs.jobFile).replace(/\.ya?ml$/i, '');
        const once = { workflowRunId: (0,external_node_crypto_.randomUUID)().slice(0, 8), jobIndex: (0,external_node_crypto_.randomUUID)() };
        return { repository: file, job: '', step: '', inputsDigest, ...once };
    }
    const { repository, runId, job, jobIndex, step } = workflow;
    return { repository, workflowRunId: runId, job, jobIndex, step, inputsDigest };
}

;// CONCATENATED MODULE: ./build/commands/train/run.js






/** Trains: checks, names, submits or attaches, follows, reads back. Whatever aborts it cancels the job first, once. */
async function run(inputs, context, signal) {
    (0,refuse_foreign_code/* refuseForeignCode */.K)(context.workflow, "run the job's code");
    const plan = await planJob(inputs, context, signal);
    const platform = await context.openPlatform(inputs, signal);
    const choice = await choose(platform.training, plan, signal);
    const name = choice.kind === 'attach' ? choice.job.name : choice.name;
    await context.publish('job-name', name);
    const cancel = cancelOnce(platform.training, name, context.logger);
    let job;
    let followed;
    try {
        job = await start(platform.training, choice, plan, context, signal);
        if (inputs.waitForCompletion) {
            followed = await follow(platform.training, job, inputs, context, signal);
        }
    }
    catch (error) {
        // Even while it was being submitted: the request may have arrived.
        if (signal.aborted)
            await cancel('Cancelled');
        else if (job)
            context.logger.warning(`Job ${name} may still be running.`);
        throw error;
    }
    const reattached = choice.kind === 'attach';
    if (followed === undefined)
        return { ...nothingYet, kind: 'submitted', job, reattached };
    return conclude(followed, reattached, { inputs, context, platform, cancel, signal });
}
function choose(training, plan, signal) {
    return plan.chosenName === undefined
        ? chooseAttempt(training, plan.identity, signal)
        : chooseNamed(training, plan.chosenName, plan.digest, signal);
}
async function start(training, choice, plan, { logger }, signal) {
    if (choice.kind === 'attach') {
        const { name, status } = choice.job;
        logger.notice(`Attached to job ${name} of an earlier run (${status}).`);
        return choice.job;
    }
    const job = await training.submit(choice.name, plan.spec, (text) => logger.progress(text), signal);
    logger.info(`Submitted job ${job.name}.`);
    return job;
}
async function follow(training, job, inputs, context, signal) {
    if (job.url !== '')
        context.logger.info(`Job page: ${job.url}`);
    const work = () => followJob(training, job.name, inputs, context, signal);
    return inputs.streamLogs ? context.logger.group(`Log of job ${job.name}`, work) : work();
}

;// CONCATENATED MODULE: ./build/commands/train/index.js




const train_command = (0,command/* defineCommand */.N)({ definition: inputs.definition, run: run, report: report });


/***/ }),

/***/ 67705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definition: () => (/* binding */ definition)
/* harmony export */ });
/* harmony import */ var _shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24686);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98554);


const inputs = {
    'job-file': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'The job: a command job in the YAML language of the Azure ML CLI v2.',
        required: true,
    }),
    set: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .assignments */ .TT)({
        description: 'Changes to the job file, one `path=value` a line (`inputs.lr=0.01`); values are YAML.',
    }),
    'experiment-name': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .meaning */ .ak.experimentName,
    }),
    'job-name': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: "The job's name. By default it is made from the workflow run and a digest of the inputs, so that a re-run attaches to the running or finished job instead of paying twice.",
    }),
    'wait-for-completion': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
        description: 'Whether the step lasts as long as the job.',
        default: 'true',
    }),
    'timeout-seconds': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ min: 1, max: 604_800 }, { description: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .meaning */ .ak.timeoutSeconds }),
    'on-timeout': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['cancel', 'leave'], {
        description: 'What happens to the job then: `cancel` or `leave` it running.',
        default: 'cancel',
    }),
    'stream-logs': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
        description: "Whether the job's log is shown in the step's log while it runs.",
        default: 'true',
    }),
    'download-outputs': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({
        description: 'Outputs of the job to download after it completed, by name, or `all`. `default` is the artifacts of its run.',
    }),
    'download-directory': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'Folder for these outputs, one folder each.',
        default: 'ml-actions-outputs',
    }),
    tags: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .assignments */ .TT)({ description: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .meaning */ .ak.tags }),
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .platformInputs */ .xP,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .workingDirectoryInput */ .RW,
};
/** `action-train`. */
const definition = {
    name: 'train',
    title: 'Train a model',
    description: 'Runs a training job on this machine or on Azure Machine Learning, shows its log, and hands on its run, metrics and outputs.',
    inputs,
    outputs: {
        'job-name': 'Name of the job; known before the job is submitted.',
        'run-id': 'MLflow run of the job (its name).',
        'run-url': 'Page of the job; empty where there is none.',
        'experiment-name': 'MLflow experiment of the job.',
        status: 'Status of the job: `Completed`, `Failed`, `Canceled`, …',
        metrics: 'Last value of every metric of the run, as JSON.',
        'outputs-directory': 'Folder of the downloaded outputs; empty when none were asked for.',
        reattached: '`true` when the step found the job of an earlier run of the same workflow run.',
    },
    uploadsReport: false,
    afterwards: {
        command: 'train-cancel',
        condition: 'cancelled()',
        reads: { ML_ACTIONS_JOB_NAME: 'job-name' },
    },
    example: `\`\`\`yaml
- id: train
  uses: OWNER/ml-actions/action-train@v1
  with:
    platform: local
    job-file: job.yml
    set: |
      inputs.learning_rate=0.05
\`\`\``,
    notes: `The job file is checked before anything is sent: an unknown key, a missing file or an undeclared \`\${{inputs.x}}\` ends the
step with the line at fault. A cancelled workflow cancels its job. Re-running the workflow run attaches to the job when it is active or
completed and starts the next attempt when it failed; a changed job file, input or code makes another job.`,
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

/***/ 3949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readFileTree)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/shared/delay.js
var delay = __webpack_require__(8603);
;// CONCATENATED MODULE: ./build/shared/files/ignore-rules.js



const largest = 1024 * 1024;
const ignore_rules_escape = (text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** A `[…]` class from its position; undefined when it is not closed, and the bracket then means itself. */
function bracket(glob, start) {
    let at = start + 1;
    const negated = glob[at] === '!' || glob[at] === '^';
    if (negated)
        at++;
    const first = at;
    if (glob[at] === ']')
        at++;
    while (at < glob.length && glob[at] !== ']')
        at += glob[at] === '\\' ? 2 : 1;
    if (at >= glob.length)
        return undefined;
    const inside = glob.slice(first, at).replaceAll(/[[\]^]/g, '\\$&');
    return { text: `(?!/)[${negated ? '^' : ''}${inside}]`, end: at };
}
/** One path segment of a pattern as a regular expression. */
function segment(glob) {
    let out = '';
    for (let at = 0; at < glob.length; at++) {
        const letter = glob[at] ?? '';
        const group = letter === '[' ? bracket(glob, at) : undefined;
        if (letter === '\\' && at + 1 < glob.length)
            out += ignore_rules_escape(glob[++at] ?? '');
        else if (letter === '*')
            out += '[^/]*';
        else if (letter === '?')
            out += '[^/]';
        else if (group !== undefined) {
            out += group.text;
            at = group.end;
        }
        else
            out += ignore_rules_escape(letter);
    }
    return out;
}
/** The parts of a pattern with its anchoring made explicit; undefined for one that matches nothing. */
function parts(pattern) {
    const list = pattern
        .split('/')
        .filter((part, at, all) => !(part === '**' && all[at - 1] === '**'));
    if (list[0] === '')
        list.shift();
    else if (list.length === 1 || (list.length === 2 && list[1] === '')) {
        if (list[0] !== '**')
            list.unshift('**');
    }
    if (list.length === 0 || (list.length === 1 && list[0] === ''))
        return undefined;
    if (list.at(-1) === '')
        list[list.length - 1] = '**';
    return list;
}
/** A pattern of a whole path, the way Python's pathspec 0.12 (`gitwildmatch`) builds it, which azure-ai-ml uses. */
function compile(pattern) {
    // Every file that is in some folder.
    if (/^(?:\*\*\/)+$/.test(pattern))
        return /^.+\/.*$/s;
    const list = parts(pattern);
    if (list === undefined)
        return undefined;
    const last = list.length - 1;
    let out = '';
    let slash = false;
    for (const [at, part] of list.entries()) {
        if (part === '**') {
            if (at === 0 && at === last)
                out += '[^/]+(?:/.*)?';
            else if (at === 0)
                out += '(?:.+/)?';
            else if (at === last)
                out += '/.*';
            else
                out += '(?:/.+)?';
            slash = at > 0 && at < last;
            continue;
        }
        out += (slash ? '/' : '') + (part === '*' ? '[^/]+' : segment(part));
        if (at === last)
            out += '(?:/.*)?';
        slash = true;
    }
    return new RegExp(`^${out}$`, 's');
}
function parseRule(line) {
    const text = line.replace(/(?<!\\)\s+$/, '');
    if (text === '' || text.startsWith('#') || text === '/')
        return undefined;
    const negated = text.startsWith('!');
    const pattern = compile(negated ? text.slice(1) : text);
    return pattern === undefined ? undefined : { pattern, ignores: !negated };
}
/** Reads the text of an ignore file. Patterns are matched on files only, and the last one that matches decides. */
function parseIgnoreRules(text) {
    const rules = text.split(/\r?\n/).map(parseRule);
    return (path) => rules.findLast((rule) => rule?.pattern.test(path) === true)?.ignores ?? false;
}
async function readIfThere(path) {
    try {
        const text = await (0,promises_.readFile)(path, 'utf8');
        if (text.length <= largest)
            return text;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
    throw new errors/* UserError */.yo({
        message: `the ignore file is larger than ${largest} characters`,
        file: path,
    });
}
/**
 * The rules of a folder: its `.amlignore` if there is one, else its `.gitignore` (never both, never those of parents or subfolders, as
 * azure-ai-ml does). `.git` and our own state are never uploaded, whatever the rules say.
 */
async function readIgnoreRules(folder) {
    const text = (await readIfThere((0,external_node_path_.join)(folder, '.amlignore'))) ??
        (await readIfThere((0,external_node_path_.join)(folder, '.gitignore'))) ??
        '';
    const rules = parseIgnoreRules(text);
    return (path) => isNeverUploaded(path) || rules(path);
}
/** Version control and the local platform's state (design §5). */
function isNeverUploaded(path) {
    return path.split('/').some((part) => part === '.git' || part === '.ml-actions');
}

;// CONCATENATED MODULE: ./build/shared/files/file-tree.js





const mostFiles = 100_000;
/** The largest blob that one request can write (Put Blob, x-ms-version 2019-12-12 and later). */
const largestFile = 5000 * 1024 * 1024;
const unfit = (file, message, hint) => new errors/* UserError */.yo({ message, file, ...(hint === undefined ? {} : { hint }) });
/** Follows a link as azure-ai-ml does, but never out of the folder: a link to a key file must not become an upload. */
async function checkLink(path, { root }, above) {
    const real = await (0,promises_.realpath)(path).catch(() => {
        throw unfit(path, 'this link points to nothing', 'Remove it or list it in .amlignore.');
    });
    if (real !== root && !real.startsWith(root + external_node_path_.sep))
        throw unfit(path, `this link leaves the folder (to ${real})`, 'List it in .amlignore or copy the file.');
    if (above.includes(real))
        throw unfit(path, 'this link leads back to a folder above it');
    return real;
}
async function addFile(relative, absolute, walk) {
    const { size } = await (0,promises_.stat)(absolute);
    if (size > largestFile)
        throw unfit(absolute, `this file is larger than ${largestFile} bytes, the most one blob upload takes`);
    if (walk.files.length === mostFiles)
        throw unfit(walk.root, `the folder has more than ${mostFiles} files`, 'List what is not needed in .amlignore.');
    walk.files.push({ relative, absolute, bytes: size });
}
async function walkFolder(folder, prefix, above, walk) {
    (0,delay/* throwIfAborted */.Te)(walk.signal);
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        const relative = prefix + entry.name;
        const absolute = (0,external_node_path_.join)(folder, entry.name);
        if (isNeverUploaded(relative))
            continue;
        // Rules match files only, so a link or folder is looked into before it can be ignored.
        if (!entry.isDirectory() && walk.isIgnored(relative))
            continue;
        if (entry.isSymbolicLink() && walk.isIgnored(`${relative}/`))
            continue;
        const real = entry.isSymbolicLink() ? await checkLink(absolute, walk, above) : absolute;
        const kind = entry.isSymbolicLink() ? await (0,promises_.stat)(absolute) : entry;
        if (kind.isDirectory())
            await walkFolder(absolute, `${relative}/`, [...above, real], walk);
        else if (kind.isFile())
            await addFile(relative, absolute, walk);
    }
}
/**
 * Lists what an upload of a file or folder consists of. Throws `UserError` for a path that is missing, a folder with nothing to upload,
 * a link that leaves the folder, and sizes out of bounds (100,000 files, 5000 MiB a file).
 */
async function readFileTree(path, signal) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        throw unfit(path, 'there is no such file or folder');
    const name = (0,external_node_path_.basename)(path);
    if (found.isFile()) {
        const walk = { root: path, isIgnored: () => false, files: [], signal };
        await addFile(name, path, walk);
        return { kind: 'file', name, path, files: walk.files, isIgnored: walk.isIgnored };
    }
    const root = await (0,promises_.realpath)(path);
    const walk = { root, isIgnored: await readIgnoreRules(path), files: [], signal };
    await walkFolder(path, '', [root], walk);
    if (walk.files.length === 0)
        throw unfit(path, 'this folder has no files to upload', 'Check its .amlignore or .gitignore.');
    return { kind: 'folder', name, path, files: walk.files, isIgnored: walk.isIgnored };
}


/***/ }),

/***/ 72116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ leadsInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where a path that may not exist yet leads, links followed as far as there is something. Absolute. */
async function realPlace(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        if (!isMissing || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
/**
 * Whether what is written to a path arrives in the folder or below it: a link on the way, which a checkout may hold, must not lead
 * elsewhere. Both absolute; neither has to exist.
 */
async function leadsInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await realPlace(folder), await realPlace(path));
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..';
}


/***/ })

};
