export const id = 7303;
export const ids = [7303,4394];
export const modules = {

/***/ 47303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ register_command)
});

// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(92950);
// EXTERNAL MODULE: ./build/commands/register/inputs.js
var inputs = __webpack_require__(32944);
// EXTERNAL MODULE: ./build/domain/evidence/required-gates.js
var required_gates = __webpack_require__(17499);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/markdown-table.js
var markdown_table = __webpack_require__(42787);
;// CONCATENATED MODULE: ./build/commands/register/report.js



function titleOf(outcome, name) {
    if (outcome.kind === 'refused')
        return `${name} was not registered: its evidence was refused`;
    const { version } = outcome.version;
    return outcome.kind === 'registered'
        ? `Registered ${name} version ${version}`
        : `${name} version ${version} is registered already`;
}
function gatesOf({ evidence, required }) {
    if (required.kind === 'none')
        return 'none, because `require-gates: none` was said';
    return evidence.accepted
        .map(({ name, judged }) => (0,report_escape/* inlineCode */.ti)(name) + (judged === 'procedure' ? ' (procedure)' : ''))
        .join(', ');
}
function factsTable(outcome, inputs) {
    const { runId, required, evidence } = outcome;
    const row = (title, cell) => cell === '' ? [] : [[title, cell]];
    const version = outcome.kind === 'refused' ? undefined : outcome.version;
    const moved = outcome.kind === 'refused' ? '' : outcome.aliasMovedFrom;
    const rows = [
        ...row('Model', (0,report_escape/* inlineCode */.ti)(inputs.modelName, 255)),
        ...row('Version', version === undefined ? '' : (0,report_escape/* inlineCode */.ti)(version.version)),
        ...row('Digest', (0,report_escape/* inlineCode */.ti)(`sha256:${outcome.modelSha256}`)),
        ...row('Run', runId === undefined ? '' : (0,report_escape/* inlineCode */.ti)(runId, 255)),
        ...row('Gates required', (0,report_escape/* escapeMarkdown */.FV)((0,required_gates/* describeRequiredGates */.R)(required))),
        ...row('Gates accepted', gatesOf(outcome)),
        ...row('Not looked at', evidence.ignored.map((name) => (0,report_escape/* inlineCode */.ti)(name)).join(', ')),
        ...row('Alias', version === undefined || inputs.alias === undefined
            ? ''
            : (0,report_escape/* inlineCode */.ti)(inputs.alias) + (moved === '' ? '' : ` (was at version ${(0,report_escape/* inlineCode */.ti)(moved)})`)),
        ...row('Type', version === undefined ? '' : (0,report_escape/* inlineCode */.ti)(version.type)),
    ];
    return { markdown: (0,markdown_table/* markdownTable */.Q)([{ title: 'Registration' }, { title: '' }], rows) };
}
/** Sentences hold their own back-ticks; what they quote comes from tags and files, so they are escaped whole. */
function refusalSection({ evidence }) {
    if (evidence.refusals.length === 0)
        return [];
    const lines = evidence.refusals.map(({ sentence }) => `- ${(0,report_escape/* escapeMarkdown */.FV)(sentence, 1000)}`);
    return [{ markdown: `**Why the evidence was refused**\n\n${lines.join('\n')}` }];
}
function terminalLines(outcome) {
    const { refusals } = outcome.evidence;
    return [
        ...refusals.map(({ sentence }) => ({ text: `  ${(0,report_escape/* visible */.RK)(sentence, 1000)}`, tone: 'plain' })),
        { text: `  sha256:${outcome.modelSha256}`, tone: 'dim' },
    ];
}
/** What the step says and hands on. */
function report(outcome, inputs) {
    const title = titleOf(outcome, inputs.modelName);
    const version = outcome.kind === 'refused' ? undefined : outcome.version;
    return {
        conclusion: outcome.kind === 'refused' ? 'failure' : 'success',
        title,
        outputs: {
            'model-name': inputs.modelName,
            'model-version': version?.version ?? '',
            'model-id': version?.id ?? '',
            'model-uri': version?.uri ?? '',
            'model-digest': `sha256:${outcome.modelSha256}`,
            'model-url': version?.url ?? '',
        },
        sections: [...refusalSection(outcome), factsTable(outcome, inputs)],
        annotations: outcome.evidence.refusals.map(({ sentence }) => ({
            level: 'error',
            title: (0,report_escape/* visible */.RK)(title),
            message: (0,report_escape/* visible */.RK)(sentence, 1000),
        })),
        files: [],
        terminal: terminalLines(outcome),
    };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/domain/registry/version-tags.js
var version_tags = __webpack_require__(90371);
// EXTERNAL MODULE: ./build/tracking/create-tracking-client.js + 8 modules
var create_tracking_client = __webpack_require__(82655);
// EXTERNAL MODULE: ./build/commands/temporary-folder.js
var temporary_folder = __webpack_require__(27581);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/digest.js
var digest = __webpack_require__(64050);
// EXTERNAL MODULE: ./build/commands/run-model.js
var run_model = __webpack_require__(14394);
// EXTERNAL MODULE: ./build/commands/workspace.js
var workspace = __webpack_require__(58354);
;// CONCATENATED MODULE: ./build/commands/register/fetch-model.js






/** Brings the model here, wherever it is, digests it, and tells its type. */
async function fetchModel(origin, inputs, tools, signal) {
    const { source, path } = await find(origin, inputs, tools, signal);
    const { sha256, files } = await (0,digest/* digestPath */.GV)(path, signal);
    if (files.length === 0)
        throw new errors/* UserError */.yo({ message: 'the model has no files' });
    const isFolder = (await (0,promises_.stat)(path)).isDirectory();
    const hasMlmodel = isFolder && files.some((file) => file.path === 'MLmodel');
    return { source, sha256, files: files.length, type: typeOf(inputs.modelType, hasMlmodel) };
}
function typeOf(said, hasMlmodel) {
    if (said === 'auto')
        return hasMlmodel ? 'mlflow_model' : 'custom_model';
    if (said !== 'mlflow_model' || hasMlmodel)
        return said;
    throw new errors/* UserError */.yo({
        message: 'an `mlflow_model` has a file `MLmodel` at its root, and this model has none',
        input: 'model-type',
        hint: 'Name the folder that holds `MLmodel`, or say `model-type: custom_model`.',
    });
}
async function find(origin, inputs, tools, signal) {
    switch (origin.kind) {
        case 'local':
            return findLocal(origin.path, inputs, tools);
        case 'run':
            return findInRun(origin.path, inputs, tools, signal);
        case 'job-output':
            return findOnPlatform({ kind: 'job-output', jobName: origin.runId, output: origin.output }, tools, signal);
        case 'uri':
            return findOnPlatform({ kind: 'uri', uri: origin.uri }, tools, signal);
    }
}
function findLocal(path, inputs, { directory }) {
    const base = (0,external_node_path_.resolve)(directory, inputs.workingDirectory);
    const found = (0,workspace/* locateInside */.t)(directory, base, path, 'any');
    if (found.ok)
        return { source: { kind: 'local', path: found.value }, path: found.value };
    throw new errors/* UserError */.yo(found.problems.map((problem) => ({ input: 'model-path', ...problem })));
}
async function findInRun(wanted, inputs, { tracking, run, temporary }, signal) {
    if (run === undefined)
        throw new Error('a model of a run was asked for without its run');
    const model = await (0,run_model/* findRunModel */.cr)(tracking, run, wanted, signal);
    if (model === undefined)
        throw await noSingleModel(tracking, run, signal);
    const path = await (0,run_model/* downloadRunModel */.fE)(tracking, run, model, temporary, signal);
    // A tracking server elsewhere is nothing the platform can copy from: what was downloaded is what is registered.
    const source = inputs.trackingUri === undefined
        ? { kind: 'run', runId: run.runId, path: model.path }
        : { kind: 'local', path };
    return { source, path };
}
async function noSingleModel(tracking, run, signal) {
    const known = (await (0,run_model/* runModels */.ik)(tracking, run, signal)).map(({ path }) => `\`${path}\``);
    return new errors/* UserError */.yo(known.length === 0
        ? {
            message: `run ${run.runId} has logged no model`,
            input: 'run-id',
            hint: 'Log one with `mlflow.<flavor>.log_model`, or name a file or folder of its artifacts in `model-path`.',
        }
        : {
            message: `run ${run.runId} has several models: ${known.slice(0, 20).join(', ')}`,
            input: 'model-path',
            hint: 'Name one of them.',
        });
}
async function findOnPlatform(source, { platform, temporary }, signal) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'model-'));
    const files = await platform.models.download(source, folder, signal);
    const [only = ''] = files;
    // A source that is one file is digested as a file, as it is when it lies in a run.
    const isFile = files.length === 1 && !/[/\\]/.test(only) && only !== 'MLmodel';
    return { source, path: isFile ? (0,external_node_path_.join)(folder, only) : folder };
}

// EXTERNAL MODULE: ./build/domain/evidence/gate-tag.js
var gate_tag = __webpack_require__(95405);
// EXTERNAL MODULE: ./build/domain/evidence/read-gate-statement.js
var read_gate_statement = __webpack_require__(65195);
;// CONCATENATED MODULE: ./build/domain/evidence/judge-evidence.js



/** Judges the evidence recorded for a model (docs/evidence.md). Every gate is judged, so that all refusals are told at once. */
function judgeEvidence(question) {
    const { required, gates, runId } = question;
    const recorded = gates.map(({ name }) => name);
    if (required.kind === 'none')
        return { accepted: [], refusals: [], ignored: recorded };
    if (runId === undefined)
        return refused('no-run', noRun);
    if (required.kind === 'all-recorded' && gates.length === 0) {
        return refused('nothing-recorded', nothingRecorded(runId));
    }
    const names = required.kind === 'named' ? required.names : recorded;
    const judged = names.map((name) => {
        const gate = gates.find((candidate) => candidate.name === name);
        return gate === undefined ? missing(name, runId, recorded) : judgeGate(gate, runId, question);
    });
    return {
        accepted: judged.filter((result) => 'reportSha256' in result),
        refusals: judged.filter((result) => 'reason' in result),
        ignored: recorded.filter((name) => !names.includes(name)),
    };
}
const noRun = 'The model comes from no run, so no gate can have been recorded for it. Register it from the run that logged it (`run-id`), or say `require-gates: none`.';
const nothingRecorded = (runId) => `No gate is recorded for run ${runId}. Run a gate with \`run-id\` first, or say \`require-gates: none\`.`;
function refused(reason, sentence) {
    return { accepted: [], refusals: [{ reason, sentence }], ignored: [] };
}
function missing(name, runId, recorded) {
    const others = recorded.length === 0 ? 'none is' : `recorded: ${recorded.join(', ')}`;
    return {
        gate: name,
        reason: 'missing',
        sentence: `\`${name}\` is required and not recorded for run ${runId} (${others}).`,
    };
}
function judgeGate(gate, runId, question) {
    const say = (reason, rest) => ({
        gate: gate.name,
        reason,
        sentence: `\`${gate.name}\` ${rest}`,
    });
    const whole = intact(gate, say);
    if ('reason' in whole)
        return whole;
    const { predicate } = whole.statement;
    const refusal = aboutVerdict(predicate, say) ??
        aboutRun(predicate, runId, say) ??
        aboutModel(predicate, question, say) ??
        aboutFiles(predicate, question, say);
    return (refusal ?? {
        name: gate.name,
        judged: predicate.judged,
        reportSha256: whole.tag.reportSha256,
        statementSha256: whole.statementSha256,
        policyDigest: predicate.policyDigest,
    });
}
/** Tags, report and statement must be there, readable, and agree with each other. */
function intact(gate, say) {
    const { report, statement } = gate;
    const tag = (0,gate_tag/* parseGateTag */.RW)(gate.tag);
    if (tag === undefined)
        return say('malformed', 'has a tag that is not `<verdict> sha256:<digest>`.');
    if (report === undefined)
        return say('missing', 'has a tag but its report is not among the artifacts.');
    if (statement === undefined) {
        return say('missing', 'has a tag but its statement is not among the artifacts.');
    }
    if (report.sha256 !== tag.reportSha256) {
        return say('altered', 'has a report whose digest is not the one in its tag: it was altered.');
    }
    if (gate.statementTag !== `sha256:${statement.sha256}`) {
        return say('altered', 'has a statement whose digest is not the one in its tag: it was altered.');
    }
    const read = (0,read_gate_statement/* readGateStatement */.h)(statement.text);
    if (!read.ok) {
        const why = read.problems.map(({ message }) => message).join('; ');
        return say('malformed', `has a statement that cannot be read: ${why}.`);
    }
    const { predicate } = read.value;
    const agree = predicate.name === gate.name &&
        predicate.verdict === tag.verdict &&
        predicate.report.sha256 === tag.reportSha256 &&
        verdictOf(report.text) === tag.verdict;
    if (!agree)
        return say('altered', 'has a tag, a report and a statement that contradict each other.');
    return { tag, statement: read.value, statementSha256: statement.sha256 };
}
function verdictOf(report) {
    try {
        const parsed = JSON.parse(report);
        return typeof parsed === 'object' && parsed !== null && 'verdict' in parsed
            ? parsed.verdict
            : undefined;
    }
    catch {
        return undefined;
    }
}
function aboutVerdict({ verdict }, say) {
    switch (verdict) {
        case 'pass':
            return undefined;
        case 'fail':
            return say('failed', 'did not pass: its verdict is fail.');
        case 'inconclusive':
            return say('inconclusive', 'was inconclusive: not failed, but not proven either.');
        case 'error':
            return say('error', 'could not be judged: its verdict is error.');
    }
}
function aboutRun(predicate, runId, say) {
    if (predicate.runId === runId)
        return undefined;
    const other = predicate.runId === null ? 'no run' : `run ${predicate.runId}`;
    return say('other-run', `is about ${other}, not about run ${runId}.`);
}
function aboutModel({ model, judged }, { modelSha256, acceptProcedure }, say) {
    if (model !== null && model.sha256 !== modelSha256) {
        return say('other-model', `is about another model: it judged sha256:${model.sha256.slice(0, 12)}…, this one is sha256:${modelSha256.slice(0, 12)}….`);
    }
    if (judged === 'procedure') {
        if (acceptProcedure)
            return undefined;
        return say('procedure', 'judged the procedure (other fits of the same recipe), not this very model. Say `accept-procedure-evidence: true` if that is meant to count.');
    }
    if (model !== null)
        return undefined;
    return say('no-model', 'names no model. Log the model to the run before the gate, or give the gate `model-path`.');
}
function aboutFiles({ files }, { artifacts }, say) {
    if (files.length === 0)
        return say('no-files', 'names no file that it judged.');
    const local = files.find(({ origin }) => origin === 'local');
    if (local !== undefined) {
        return say('local-origin', `judged \`${local.path}\`, which is not an artifact of the run. Log it to the run, then judge it from there.`);
    }
    const gone = files.find(({ artifact }) => artifact === null || !artifacts.has(artifact));
    if (gone !== undefined) {
        return say('missing', `judged \`${gone.path}\`, which is no longer among the run's artifacts.`);
    }
    const changed = files.find(({ artifact, sha256 }) => artifacts.get(artifact ?? '') !== sha256);
    if (changed === undefined)
        return undefined;
    return say('altered', `judged \`${changed.path}\`, which is another file in the run by now.`);
}

// EXTERNAL MODULE: ./build/commands/run-artifacts.js
var run_artifacts = __webpack_require__(87892);
;// CONCATENATED MODULE: ./build/commands/read-gate-evidence.js







/** A report larger than this is not read. Bytes. */
const mostReportBytes = 64 * 1024 * 1024;
/** More gates than this on one run are an accident or an attack. */
const mostGates = 100;
/** Reads everything that a run records about its gates, as it is stored now. Judges nothing. */
async function readGateEvidence(tracking, run, temporary, signal) {
    const names = (0,gate_tag/* recordedGates */.PC)(run.tags);
    if (names.length > mostGates) {
        throw new errors/* UserError */.yo({ message: `run ${run.runId} records more than ${mostGates} gates` });
    }
    const read = async (path, most) => {
        const bytes = await (0,run_artifacts/* readArtifact */.R9)(tracking, run.runId, path, most, temporary, signal);
        return bytes && { sha256: (0,digest/* sha256OfText */.iQ)(bytes), text: bytes.toString('utf8') };
    };
    const gates = [];
    for (const name of names) {
        const paths = (0,gate_tag/* gateArtifacts */.p_)(name);
        gates.push({
            name,
            tag: run.tags[(0,gate_tag/* gateTagKey */.Xl)(name)] ?? '',
            statementTag: run.tags[(0,gate_tag/* statementTagKey */.zD)(name)],
            report: await read(paths.report, mostReportBytes),
            statement: await read(paths.statement, read_gate_statement/* mostStatementBytes */.M),
        });
    }
    return { gates, artifacts: await hashArtifacts(tracking, run, gates, temporary, signal) };
}
async function hashArtifacts(tracking, run, gates, temporary, signal) {
    const statements = gates.map(({ statement }) => (0,read_gate_statement/* readGateStatement */.h)(statement?.text ?? ''));
    const paths = statements
        .flatMap((read) => (read.ok ? read.value.predicate.files : []))
        .flatMap(({ artifact }) => (artifact === null || !(0,run_artifacts/* isSafePath */.pL)(artifact) ? [] : [artifact]));
    const hashes = new Map();
    for (const path of new Set(paths)) {
        const entry = await (0,run_artifacts/* findArtifact */.Kc)(tracking, run.runId, path, signal);
        if (entry === undefined || entry.isFolder)
            continue;
        const file = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'artifact-')), 'file');
        await tracking.downloadArtifact(run.runId, path, file, signal);
        hashes.set(path, (await (0,digest/* sha256OfFile */.Vq)(file, signal)).sha256);
    }
    return hashes;
}

;// CONCATENATED MODULE: ./build/commands/register/judge-model.js


/** Reads what the run records about its gates and judges it for this model. */
async function judgeModel(tracking, { run, ...question }, temporary, signal) {
    const nothing = { gates: [], artifacts: new Map() };
    const skip = run === undefined || question.required.kind === 'none';
    const stored = skip ? nothing : await readGateEvidence(tracking, run, temporary, signal);
    return judgeEvidence({ ...question, ...stored, runId: run?.runId });
}

// EXTERNAL MODULE: ./build/domain/registry/model-names.js
var model_names = __webpack_require__(80069);
// EXTERNAL MODULE: ./build/shared/result.js
var result = __webpack_require__(95743);
;// CONCATENATED MODULE: ./build/domain/registry/model-source.js

/** Reads `run-id`, `model-path` and `model-uri`: a run with or without a path, a URI, or a path on this machine. */
function modelOrigin({ runId, modelPath, modelUri }) {
    if (modelUri !== undefined) {
        return modelPath === undefined
            ? fromUri(modelUri, runId)
            : (0,result/* problems */.B)({
                message: '`model-uri` and `model-path` both say where the model is',
                input: 'model-uri',
                hint: 'Say one of them.',
            });
    }
    if (runId !== undefined)
        return (0,result.ok)({ kind: 'run', runId, path: modelPath });
    if (modelPath !== undefined)
        return (0,result.ok)({ kind: 'local', path: modelPath });
    return (0,result/* problems */.B)({
        message: 'nothing says where the model is',
        input: 'run-id',
        hint: 'Say `run-id` (with `model-path` when the run has several models), `model-uri`, or `model-path` alone for a local file or folder.',
    });
}
function fromUri(uri, runId) {
    const [, run, path] = /^runs:\/+([^/]+)\/(.+?)\/*$/.exec(uri) ?? [];
    if (run !== undefined)
        return sameRun({ kind: 'run', runId: run, path }, runId);
    const [, job, output, below] = /^azureml:\/\/jobs\/([^/]+)\/outputs\/([^/]+)(?:\/paths\/(.*?))?\/*$/.exec(uri) ?? [];
    if (job !== undefined && output === 'artifacts' && below) {
        return sameRun({ kind: 'run', runId: job, path: below }, runId);
    }
    if (job !== undefined && output !== undefined && output !== 'artifacts' && !below) {
        return sameRun({ kind: 'job-output', runId: job, output }, runId);
    }
    if (/^[a-z][a-z0-9+.-]*:/i.test(uri))
        return (0,result.ok)({ kind: 'uri', uri, runId });
    return (0,result/* problems */.B)({
        message: `\`${uri.slice(0, 300)}\` is not a URI`,
        input: 'model-uri',
        hint: 'For example `runs:/<run id>/model` or `azureml://jobs/<job>/outputs/<output>`. A local path goes into `model-path`.',
    });
}
function sameRun(origin, said) {
    if (said === undefined || said === origin.runId)
        return (0,result.ok)(origin);
    return (0,result/* problems */.B)({
        message: `\`model-uri\` is about run ${origin.runId} and \`run-id\` says ${said}`,
        input: 'run-id',
    });
}

;// CONCATENATED MODULE: ./build/commands/register/plan-registration.js





/** Checks everything that can be known without the platform; throws UserError with all problems. */
function planRegistration(inputs) {
    const origin = modelOrigin(inputs);
    const required = (0,required_gates/* requiredGates */.g)(inputs.requireGates);
    const tags = [...(inputs.tags ?? new Map())];
    const found = [
        ...problem('model-name', (0,model_names/* modelNameProblem */.W)(inputs.modelName)),
        ...problem('alias', inputs.alias === undefined ? undefined : (0,model_names/* aliasProblem */.C)(inputs.alias)),
        ...tags.flatMap(([name]) => problem('tags', name.startsWith(version_tags/* ownPrefix */.l1) ? reserved(name) : undefined)),
        ...(origin.ok ? [] : origin.problems),
        ...(required.ok ? [] : required.problems),
    ];
    if (!origin.ok || !required.ok || found.length > 0)
        throw new errors/* UserError */.yo(found);
    return { origin: origin.value, required: required.value, tags: Object.fromEntries(tags) };
}
const reserved = (name) => `\`${name}\` begins with \`${version_tags/* ownPrefix */.l1}\`, which these actions write themselves`;
const problem = (input, message) => message === undefined ? [] : [{ input, message }];

// EXTERNAL MODULE: ./build/domain/registry/choose-version.js
var choose_version = __webpack_require__(76129);
;// CONCATENATED MODULE: ./build/commands/register/register-version.js


/**
 * The version of these files from this run: the one that is there already (a re-run must not make another), with its tags brought
 * up to date, or a new one.
 */
async function registerVersion(models, registration, report, signal) {
    const { name, tags } = registration;
    const same = (await models.list(name, signal)).find((version) => [version_tags/* versionTagKeys */.N8.modelDigest, version_tags/* versionTagKeys */.N8.runId].every((key) => version.tags[key] === tags[key]));
    if (same === undefined) {
        return { version: await models.register(registration, report, signal), isNew: true };
    }
    return { version: await models.tag(name, same.version, tags, signal), isNew: false };
}
/**
 * Moves an alias to a version. The new one is tagged first, so that the alias means a version at every moment; returns the version
 * that had it before, or an empty text.
 */
async function moveAlias(models, target, alias, now, signal) {
    const { name, version: number } = target;
    const key = (0,choose_version/* aliasTagKey */.IF)(alias);
    const holders = (0,choose_version/* aliasHolders */.Wx)(await models.list(name, signal), alias);
    const version = await models.tag(name, number, { [key]: now.toISOString() }, signal);
    const others = holders.filter((holder) => holder.version !== number);
    for (const other of others) {
        await models.tag(name, other.version, { [key]: `moved to ${number}` }, signal);
    }
    return { version, from: others[0]?.version ?? '' };
}

;// CONCATENATED MODULE: ./build/commands/register/run.js








/** Registers a model when its evidence holds. Nothing is registered when it does not. */
async function run(inputs, context, signal) {
    const plan = planRegistration(inputs);
    const platform = await context.openPlatform(inputs, signal);
    const tracking = (0,create_tracking_client/* createTrackingClient */.F)(platform.tracking);
    return registerModel(plan, inputs, { platform, tracking, context }, signal);
}
/** The same with everything opened. */
async function registerModel(plan, inputs, { platform, tracking, context }, signal) {
    const found = await findRun(plan.origin, tracking, signal);
    return (0,temporary_folder/* withTemporaryFolder */.E)(context.environment, async (temporary) => {
        const { logger, directory } = context;
        const tools = { platform, tracking, run: found, directory, temporary };
        logger.progress('Reading the model');
        const model = await fetchModel(plan.origin, inputs, tools, signal);
        logger.info(`The model has ${model.files === 1 ? '1 file' : `${model.files} files`} and the digest sha256:${model.sha256}.`);
        const question = {
            run: found,
            modelSha256: model.sha256,
            required: plan.required,
            acceptProcedure: inputs.acceptProcedureEvidence,
        };
        const evidence = await judgeModel(tracking, question, temporary, signal);
        const judged = {
            modelSha256: model.sha256,
            runId: found?.runId,
            required: plan.required,
            evidence,
        };
        if (evidence.refusals.length > 0)
            return { kind: 'refused', ...judged };
        return registerJudged(plan, inputs, model, judged, found, { platform, context }, signal);
    });
}
async function findRun(origin, tracking, signal) {
    if (origin.kind === 'local' || origin.runId === undefined)
        return undefined;
    const found = await tracking.getRun(origin.runId, signal);
    if (found !== undefined)
        return found;
    throw new errors/* UserError */.yo({
        message: `there is no run ${origin.runId}`,
        input: 'run-id',
        hint: 'On Azure ML and local it is the name of the job.',
    });
}
async function registerJudged(plan, inputs, model, judged, found, { platform, context }, signal) {
    const { workflow, logger, now } = context;
    const lineage = (0,version_tags/* versionTags */.OP)({
        modelSha256: model.sha256,
        runId: found?.runId,
        commit: workflow?.sha ?? found?.tags['mlflow.source.git.commit'],
        runUrl: workflow?.runUrl,
        repository: workflow?.repository,
        required: plan.required,
        accepted: judged.evidence.accepted,
    });
    const registration = {
        name: inputs.modelName,
        type: model.type,
        source: model.source,
        description: inputs.description ?? '',
        tags: { ...plan.tags, ...lineage },
        properties: {},
    };
    const report = (message) => logger.progress(message);
    const { version, isNew } = await registerVersion(platform.models, registration, report, signal);
    const kind = isNew ? 'registered' : 'attached';
    if (inputs.alias === undefined)
        return { kind, ...judged, version, aliasMovedFrom: '' };
    const moved = await moveAlias(platform.models, version, inputs.alias, now(), signal);
    return { kind, ...judged, version: moved.version, aliasMovedFrom: moved.from };
}

;// CONCATENATED MODULE: ./build/commands/register/index.js




const register_command = (0,command/* defineCommand */.N)({ definition: inputs.definition, run: run, report: report });


/***/ }),

/***/ 32944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definition: () => (/* binding */ definition)
/* harmony export */ });
/* harmony import */ var _shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24686);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98554);


const inputs = {
    'model-name': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Name of the registered model.', required: true }),
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .runIdInput */ .fF,
    'model-path': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .meaning */ .ak.modelPath,
    }),
    'model-uri': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'A URI instead: `runs:/<run id>/<path>`, `azureml://jobs/<job>/outputs/<output>`, or any other that the platform understands.',
    }),
    'model-type': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['auto', 'mlflow_model', 'custom_model', 'triton_model'], {
        description: 'Kind of model. `auto`: `mlflow_model` when there is a file `MLmodel` at its root, else `custom_model`.',
        default: 'auto',
    }),
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .requireGatesInput */ .uK,
    'accept-procedure-evidence': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
        description: 'Whether evidence counts that judged the procedure (out-of-fold predictions: other fits of the same recipe) instead of this very model. Recorded with the version.',
        default: 'false',
    }),
    description: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Description of the version.' }),
    tags: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .assignments */ .TT)({
        description: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .meaning */ .ak.tags,
    }),
    alias: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Name that always means one version, such as `champion`; it moves to this version. `deploy` finds it by this name.',
    }),
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .platformInputs */ .xP,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .workingDirectoryInput */ .RW,
};
/** `action-register`. */
const definition = {
    name: 'register',
    title: 'Register a model',
    description: "Makes a run's model a registered version, with its digest and lineage, and only on gates that passed about this very model.",
    inputs,
    outputs: {
        'model-name': 'Name of the model.',
        'model-version': 'Registered version; empty when the evidence was refused.',
        'model-id': "The platform's full id of the version.",
        'model-uri': 'Where the files of the version are.',
        'model-digest': '`sha256:` and the digest of the files that were registered (of a folder: of its sorted list of `path sha256 size`).',
        'model-url': 'Page of the version; empty where there is none.',
    },
    uploadsReport: false,
    example: `\`\`\`yaml
- uses: OWNER/ml-actions/action-register@v1
  with:
    platform: local
    model-name: lending
    run-id: \${{ steps.train.outputs.run-id }}
    require-gates: fairness
    alias: candidate
\`\`\``,
    notes: `Every digest is computed again from what is stored: the report and the statement of each gate, the files it judged, the model.
Evidence that is missing, failed, inconclusive, altered, of local origin, or about another model or run is refused with a sentence of its
own, the step fails, and nothing is registered. Re-running with the same run and the same files finds the version that is there.

Tags are a convenience, not a proof: whoever can write to the tracking server can set them.`,
};


/***/ }),

/***/ 87892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ findArtifact),
/* harmony export */   LP: () => (/* binding */ downloadFolder),
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   pL: () => (/* binding */ isSafePath),
/* harmony export */   zO: () => (/* binding */ walkArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _shared_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64050);




/** Folders below this depth are not looked into: no artifact tree of a run is that deep. */
const deepest = 32;
/** Whether a path from a server can be used below a folder of ours: relative, forward slashes, nothing that climbs out. */
function isSafePath(path) {
    return (!/[\\\0]|^\/|^[A-Za-z]:/.test(path) && path.split('/').every((part) => !/^\.{0,2}$/.test(part)));
}
/** All files of a run below `path` (empty: all its artifacts), depth first. Throws UserError above `mostFiles`. */
async function walkArtifacts(tracking, runId, path, signal) {
    const files = [];
    const visit = async (folder, depth) => {
        for (const entry of await tracking.listArtifacts(runId, folder, signal)) {
            if (!isSafePath(entry.path) || (folder !== '' && !entry.path.startsWith(`${folder}/`))) {
                const message = `the tracking server lists an artifact outside \`${folder}\`: ${entry.path}`;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(message, { code: 'protocol', retryable: false });
            }
            if (!entry.isFolder)
                files.push(entry);
            else if (depth < deepest)
                await visit(entry.path, depth + 1);
            if (files.length > _shared_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .mostFiles */ .p) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({ message: `run ${runId} has more than ${_shared_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .mostFiles */ .p} artifacts` });
            }
        }
    };
    await visit(path, 0);
    return files;
}
/** Downloads all files below an artifact folder into a folder of ours, keeping their relative paths. */
async function downloadFolder(tracking, runId, path, folder, signal) {
    for (const entry of await walkArtifacts(tracking, runId, path, signal)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path === '' ? entry.path : entry.path.slice(path.length + 1));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        await tracking.downloadArtifact(runId, entry.path, file, signal);
    }
}
/** The entry of one artifact, or undefined when it is not there; a path that no artifact can have (`./a`, `/a`) is none. */
async function findArtifact(tracking, runId, path, signal) {
    if (!isSafePath(path))
        return undefined;
    const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const entries = await tracking.listArtifacts(runId, parent, signal);
    return entries.find((entry) => entry.path === path);
}
/** Bytes of one small artifact; undefined when it is not there. Throws UserError when it is larger than `mostBytes`. */
async function readArtifact(tracking, runId, path, mostBytes, temporary, signal) {
    const entry = await findArtifact(tracking, runId, path, signal);
    if (entry === undefined || entry.isFolder)
        return undefined;
    const tooLarge = { message: `the artifact \`${path}\` is larger than ${mostBytes} bytes` };
    if ((entry.bytes ?? 0) > mostBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(tooLarge);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'artifact-')), 'file');
    await tracking.downloadArtifact(runId, path, file, signal);
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, { signal });
    if (content.length > mostBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(tooLarge);
    return content;
}


/***/ }),

/***/ 14394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cr: () => (/* binding */ findRunModel),
/* harmony export */   digestRunModel: () => (/* binding */ digestRunModel),
/* harmony export */   fE: () => (/* binding */ downloadRunModel),
/* harmony export */   ik: () => (/* binding */ runModels)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _shared_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64050);
/* harmony import */ var _shared_nearest_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24007);
/* harmony import */ var _run_artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87892);






/** All models of a run: folders with an `MLmodel` file, and logged models by name (by id where a name comes twice). */
async function runModels(tracking, run, signal) {
    const files = await (0,_run_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .walkArtifacts */ .zO)(tracking, run.runId, '', signal);
    const folders = files
        .filter(({ path }) => /(^|\/)MLmodel$/.test(path) && path !== 'MLmodel')
        .map(({ path }) => path.slice(0, path.lastIndexOf('/')));
    const logged = await tracking.loggedModels(run, signal);
    return [
        ...folders.map((path) => ({ kind: 'artifact', path, isFolder: true })),
        ...logged
            .filter(({ name }) => !folders.includes(name))
            .map((model) => {
            const twice = logged.filter(({ name }) => name === model.name).length > 1;
            return { kind: 'logged', path: twice ? model.modelId : model.name, model };
        }),
    ];
}
/**
 * The model of a run by its path or name. Without one: the only model there is, or undefined when there is none or there are
 * several. Throws UserError for a path that the run does not have.
 */
async function findRunModel(tracking, run, wanted, signal) {
    const path = wanted?.replace(/^\.\//, '').replace(/\/+$/, '');
    if (path !== undefined) {
        if (!(0,_run_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL)(path))
            throw notThere(wanted ?? '', run, []);
        const entry = await (0,_run_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .findArtifact */ .Kc)(tracking, run.runId, path, signal);
        if (entry !== undefined)
            return { kind: 'artifact', path, isFolder: entry.isFolder };
    }
    const models = await runModels(tracking, run, signal);
    if (path === undefined)
        return models.length === 1 ? models[0] : undefined;
    const found = models.find((model) => model.path === path || idOf(model) === path);
    if (found === undefined)
        throw notThere(path, run, models);
    return found;
}
const idOf = (model) => model.kind === 'logged' ? model.model.modelId : undefined;
function notThere(path, run, models) {
    const known = models.map((model) => model.path);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        message: `run ${run.runId} has no artifact and no logged model \`${path}\``,
        input: 'model-path',
        hint: known.length === 0 ? 'The run has logged no model.' : (0,_shared_nearest_names_js__WEBPACK_IMPORTED_MODULE_5__.didYouMean)(path, known),
    });
}
/** Downloads a run's model into a new folder below `temporary`; returns the path of its file or folder. */
async function downloadRunModel(tracking, run, model, temporary, signal) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'model-'));
    if (model.kind === 'logged') {
        await tracking.downloadLoggedModel(model.model, folder, signal);
        return folder;
    }
    if (model.isFolder) {
        await (0,_run_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadFolder */ .LP)(tracking, run.runId, model.path, folder, signal);
        return folder;
    }
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, model.path.slice(model.path.lastIndexOf('/') + 1));
    await tracking.downloadArtifact(run.runId, model.path, file, signal);
    return file;
}
/** Digest of a run's model, for the statement of a gate; undefined when the run has none, or several and none was named. */
async function digestRunModel(tracking, run, wanted, temporary, signal) {
    const model = await findRunModel(tracking, run, wanted, signal);
    if (model === undefined)
        return undefined;
    const { sha256 } = await (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestPath */ .GV)(await downloadRunModel(tracking, run, model, temporary, signal), signal);
    return { path: model.path, sha256 };
}


/***/ }),

/***/ 27581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Runs `work` with a new folder that only this user can read, and removes it whatever happens. */
async function withTemporaryFolder(environment, work) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'ml-actions-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}


/***/ }),

/***/ 17384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rp: () => (/* binding */ gatePredicateType),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   fc: () => (/* binding */ gateStatement),
/* harmony export */   qB: () => (/* binding */ statementType)
/* harmony export */ });
/** in-toto Statement v1 (github.com/in-toto/attestation, spec/v1/statement.md). */
const statementType = 'https://in-toto.io/Statement/v1';
/** The predicate this project defines: docs/evidence.md says what every member means. */
const gatePredicateType = 'ml-actions/gate/v1';
/** The subjects of a gate: the files judged, and the model when it is known. */
function subjectsOf(facts) {
    return [...facts.files, ...(facts.model === null ? [] : [facts.model])].map(({ path, sha256 }) => ({ name: path, digest: { sha256 } }));
}
/** The statement of a gate about the report with that digest. */
function gateStatement(facts, reportSha256) {
    return {
        _type: statementType,
        subject: subjectsOf(facts),
        predicateType: gatePredicateType,
        predicate: { ...facts, report: { path: `${facts.name}.json`, sha256: reportSha256 } },
    };
}


/***/ }),

/***/ 95405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ recordedGates),
/* harmony export */   RW: () => (/* binding */ parseGateTag),
/* harmony export */   TL: () => (/* binding */ isGateName),
/* harmony export */   Xl: () => (/* binding */ gateTagKey),
/* harmony export */   p_: () => (/* binding */ gateArtifacts),
/* harmony export */   x$: () => (/* binding */ formatGateTag),
/* harmony export */   zD: () => (/* binding */ statementTagKey)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87238);

const gatePrefix = 'ml-actions.gate.';
const statementPrefix = 'ml-actions.statement.';
/** Names of gates become tag keys, file names and artifact names: letters, digits, `-` and `_`, at most 64. */
function isGateName(name) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(name);
}
/** `ml-actions.gate.<name>`. */
function gateTagKey(name) {
    return gatePrefix + name;
}
/** The key beside it, whose value `sha256:<digest>` binds the statement's own bytes, which the first tag does not. */
function statementTagKey(name) {
    return statementPrefix + name;
}
/** The value of a gate's tag. */
function formatGateTag(tag) {
    return `${tag.verdict} sha256:${tag.reportSha256}`;
}
/** Reads the value of a gate's tag; undefined when it is not one. */
function parseGateTag(value) {
    const [, verdict, reportSha256] = /^([a-z]+) sha256:([0-9a-f]{64})$/.exec(value) ?? [];
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerdict */ ._f)(verdict) && reportSha256 !== undefined ? { verdict, reportSha256 } : undefined;
}
/** Names of all gates that a run's tags record, sorted; names that no gate can have are left out. */
function recordedGates(tags) {
    return Object.keys(tags)
        .filter((key) => key.startsWith(gatePrefix))
        .map((key) => key.slice(gatePrefix.length))
        .filter(isGateName)
        .sort();
}
/** Paths of a gate's files among the artifacts of its run. */
function gateArtifacts(name) {
    return { report: `ml-actions/${name}.json`, statement: `ml-actions/${name}.intoto.json` };
}


/***/ }),

/***/ 65195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mostStatementBytes),
/* harmony export */   h: () => (/* binding */ readGateStatement)
/* harmony export */ });
/* harmony import */ var _shared_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95743);
/* harmony import */ var _gate_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95405);
/* harmony import */ var _gate_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17384);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87238);




/** A stored statement is untrusted: larger ones are not read. Bytes. */
const mostStatementBytes = 8 * 1024 * 1024;
/** Thrown inside this file only, with the path of the member at fault. */
class Malformed extends Error {
}
function fail(where, wanted) {
    throw new Malformed(`\`${where}\` is not ${wanted}`);
}
function members(value, where, names) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        fail(where, 'an object');
    const found = Object.keys(value);
    const stranger = found.find((name) => !names.includes(name));
    if (stranger !== undefined)
        fail(`${where}.${stranger.slice(0, 60)}`, 'a known member');
    return value;
}
const list = (value, where) => Array.isArray(value) && value.length <= 100_000 ? value : fail(where, 'a list');
const text = (value, where) => typeof value === 'string' && value.length <= 10_000 ? value : fail(where, 'a text');
const textOrNull = (value, where) => value === null ? null : text(value, where);
const sha256 = (value, where) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? value : fail(where, 'a sha256');
const verdict = (value, where) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerdict */ ._f)(value) ? value : fail(where, 'a verdict');
function oneOf(value, where, words) {
    return words.find((word) => word === value) ?? fail(where, words.join(' or '));
}
function file(value, where) {
    const found = members(value, where, ['path', 'sha256', 'bytes', 'origin', 'artifact']);
    const { bytes } = found;
    if (typeof bytes !== 'number' || !Number.isSafeInteger(bytes) || bytes < 0) {
        fail(`${where}.bytes`, 'a size');
    }
    const origin = oneOf(found['origin'], `${where}.origin`, ['run-artifact', 'local']);
    const artifact = textOrNull(found['artifact'], `${where}.artifact`);
    if ((origin === 'run-artifact') !== (artifact !== null))
        fail(`${where}.artifact`, 'its origin');
    return {
        path: text(found['path'], `${where}.path`),
        sha256: sha256(found['sha256'], `${where}.sha256`),
        bytes,
        origin,
        artifact,
    };
}
function model(value) {
    if (value === null)
        return null;
    const found = members(value, 'model', ['path', 'sha256']);
    return {
        path: text(found['path'], 'model.path'),
        sha256: sha256(found['sha256'], 'model.sha256'),
    };
}
function check(value, where) {
    const found = members(value, where, ['check', 'verdict', 'severity', 'reason']);
    return {
        check: text(found['check'], `${where}.check`),
        verdict: verdict(found['verdict'], `${where}.verdict`),
        severity: oneOf(found['severity'], `${where}.severity`, ['error', 'warn']),
        reason: text(found['reason'], `${where}.reason`),
    };
}
const predicateMembers = 'name gate verdict judged runId policyDigest checks files model repository commit workflowRun tool report';
function predicate(value) {
    const found = members(value, 'predicate', predicateMembers.split(' '));
    const name = text(found['name'], 'name');
    if (!(0,_gate_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isGateName */ .TL)(name))
        fail('name', 'the name of a gate');
    const report = members(found['report'], 'report', ['path', 'sha256']);
    const tool = members(found['tool'], 'tool', ['name', 'version', 'bundleSha256']);
    return {
        name,
        gate: text(found['gate'], 'gate'),
        verdict: verdict(found['verdict'], 'verdict'),
        judged: oneOf(found['judged'], 'judged', ['model', 'procedure']),
        runId: textOrNull(found['runId'], 'runId'),
        policyDigest: sha256(found['policyDigest'], 'policyDigest'),
        checks: list(found['checks'], 'checks').map((item, i) => check(item, `checks[${i}]`)),
        files: list(found['files'], 'files').map((item, i) => file(item, `files[${i}]`)),
        model: model(found['model']),
        repository: textOrNull(found['repository'], 'repository'),
        commit: textOrNull(found['commit'], 'commit'),
        workflowRun: textOrNull(found['workflowRun'], 'workflowRun'),
        tool: {
            name: text(tool['name'], 'tool.name'),
            version: text(tool['version'], 'tool.version'),
            bundleSha256: text(tool['bundleSha256'], 'tool.bundleSha256'),
        },
        report: {
            path: text(report['path'], 'report.path'),
            sha256: sha256(report['sha256'], 'report.sha256'),
        },
    };
}
function statement(value) {
    const found = members(value, 'statement', ['_type', 'subject', 'predicateType', 'predicate']);
    if (found['_type'] !== _gate_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statementType */ .qB)
        fail('_type', _gate_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statementType */ .qB);
    if (found['predicateType'] !== _gate_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .gatePredicateType */ .Rp)
        fail('predicateType', _gate_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .gatePredicateType */ .Rp);
    const read = predicate(found['predicate']);
    const expected = (0,_gate_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectsOf */ .Z6)(read);
    const subject = list(found['subject'], 'subject').map((item, i) => {
        const { name, digest } = members(item, `subject[${i}]`, ['name', 'digest']);
        const { sha256: hash } = members(digest, `subject[${i}].digest`, ['sha256']);
        return { name: text(name, `subject[${i}].name`), digest: { sha256: sha256(hash, 'digest') } };
    });
    // The subjects are what a signature speaks about: they must be exactly the files and the model that the predicate names.
    if (JSON.stringify(subject) !== JSON.stringify(expected)) {
        fail('subject', 'the list of the files and the model in the predicate');
    }
    return { _type: _gate_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statementType */ .qB, subject, predicateType: _gate_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .gatePredicateType */ .Rp, predicate: read };
}
/** Reads a stored statement strictly: every member known, typed and bounded, subjects equal to what the predicate names. */
function readGateStatement(json) {
    if (json.length > mostStatementBytes) {
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_3__/* .problems */ .B)({ message: `larger than ${mostStatementBytes} bytes` });
    }
    let parsed;
    try {
        parsed = JSON.parse(json);
    }
    catch {
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_3__/* .problems */ .B)({ message: 'not JSON' });
    }
    try {
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(statement(parsed));
    }
    catch (error) {
        if (error instanceof Malformed)
            return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_3__/* .problems */ .B)({ message: error.message });
        throw error;
    }
}


/***/ }),

/***/ 17499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ describeRequiredGates),
/* harmony export */   g: () => (/* binding */ requiredGates)
/* harmony export */ });
/* harmony import */ var _shared_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95743);
/* harmony import */ var _gate_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95405);


/** Reads the names given in `require-gates`; undefined when nothing was said. */
function requiredGates(names) {
    if (names === undefined || names.length === 0)
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'all-recorded' });
    const input = 'require-gates';
    if (names.includes('none')) {
        return names.length === 1
            ? (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'none' })
            : (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)({ message: '`none` cannot stand beside the names of gates', input });
    }
    const odd = names.filter((name) => !(0,_gate_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isGateName */ .TL)(name));
    return odd.length === 0
        ? (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'named', names })
        : (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)(...odd.map((name) => ({ message: `\`${name}\` is not a possible name of a gate`, input })));
}
/** What the input said, for tags and reports. */
function describeRequiredGates(required) {
    if (required.kind === 'named')
        return required.names.join(',');
    return required.kind === 'none' ? 'none' : 'all recorded';
}


/***/ }),

/***/ 87238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _f: () => (/* binding */ isVerdict),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** How a gate ends, from best to worst; the worst of several wins (docs/architecture.md). */
const verdicts = ['pass', 'inconclusive', 'error', 'fail'];
/** Whether a text is a verdict. */
function isVerdict(text) {
    return verdicts.some((verdict) => verdict === text);
}
/** The worst of some verdicts; `pass` of none. */
function worstVerdict(...list) {
    return verdicts[Math.max(0, ...list.map((verdict) => verdicts.indexOf(verdict)))] ?? 'fail';
}


/***/ }),

/***/ 76129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ chooseVersion),
/* harmony export */   IF: () => (/* binding */ aliasTagKey),
/* harmony export */   Wx: () => (/* binding */ aliasHolders)
/* harmony export */ });
/* unused harmony export aliasHolder */
/* harmony import */ var _shared_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24007);
/* harmony import */ var _shared_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95743);
/* harmony import */ var _version_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90371);



const aliasPrefix = 'ml-actions.alias.';
/** The key of an alias's tag. Its value is the time it was set (ISO 8601), or `moved to <version>`. */
function aliasTagKey(alias) {
    return aliasPrefix + alias;
}
/** When the alias was set on this version; undefined when it is not its alias. */
function setAt(version, alias) {
    const value = version.tags[aliasTagKey(alias)] ?? '';
    return /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : undefined;
}
/**
 * The version that carries an alias. While it moves two carry it for a moment (the new one is tagged before the old one loses it,
 * so that there is always one); then the newer tag counts.
 */
function aliasHolder(versions, alias) {
    const holders = aliasHolders(versions, alias);
    return holders.toSorted((a, b) => (setAt(b, alias) ?? 0) - (setAt(a, alias) ?? 0))[0];
}
/** Every version that carries an alias. */
function aliasHolders(versions, alias) {
    return versions.filter((version) => setAt(version, alias) !== undefined);
}
/** Chooses a version by number, alias, or `latest-passed` (the newest whose gates passed). Versions come newest first. */
function chooseVersion(versions, name, wanted) {
    const input = 'model-version';
    if (versions.length === 0) {
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .B)({
            message: `there is no model \`${name}\``,
            input: 'model-name',
            hint: 'Register one first.',
        });
    }
    const found = wanted === 'latest-passed'
        ? versions.find(({ tags }) => (0,_version_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPassedGates */ .Z8)(tags))
        : (versions.find(({ version }) => version === wanted) ?? aliasHolder(versions, wanted));
    if (found !== undefined)
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(found);
    if (wanted === 'latest-passed') {
        const message = `no version of \`${name}\` has passed its gates (${versions.length} looked at)`;
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .B)({
            message,
            input,
            hint: 'Register one with `require-gates`, or name a version.',
        });
    }
    const message = `\`${name}\` has no version and no alias \`${wanted}\``;
    return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .B)({ message, input, hint: (0,_shared_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(wanted, namesOf(versions)) });
}
function namesOf(versions) {
    const aliases = versions
        .flatMap(({ tags }) => Object.keys(tags))
        .filter((key) => key.startsWith(aliasPrefix))
        .map((key) => key.slice(aliasPrefix.length));
    return [...versions.map(({ version }) => version), ...new Set(aliases), 'latest-passed'];
}


/***/ }),

/***/ 80069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ aliasProblem),
/* harmony export */   W: () => (/* binding */ modelNameProblem)
/* harmony export */ });
/** Names of models (Azure ML's rule for assets): 1 to 255 letters, digits, `-`, `_`, `.`, the first a letter or a digit. */
function modelNameProblem(name) {
    if (/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,254}$/.test(name))
        return undefined;
    return `\`${name.slice(0, 300)}\` is not a name of a model: 1 to 255 letters, digits, \`-\`, \`_\` and \`.\`, the first a letter or a digit`;
}
/**
 * Why a text cannot be an alias. MLflow's rule (letters, digits, `-`, `_`, at most 255, not `latest`, not `v` and digits), and not
 * what `model-version` means something else by: a number, or `latest-passed`.
 */
function aliasProblem(alias) {
    const reserved = /^(latest|latest-passed|v?\d+)$/i.test(alias);
    if (reserved)
        return `\`${alias}\` is reserved and cannot be an alias`;
    if (/^[A-Za-z0-9_-]{1,255}$/.test(alias))
        return undefined;
    return `\`${alias.slice(0, 300)}\` is not an alias: 1 to 255 letters, digits, \`-\` and \`_\``;
}


/***/ }),

/***/ 90371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ versionTagKeys),
/* harmony export */   OP: () => (/* binding */ versionTags),
/* harmony export */   Z8: () => (/* binding */ hasPassedGates),
/* harmony export */   kS: () => (/* binding */ versionRefusals),
/* harmony export */   l1: () => (/* binding */ ownPrefix)
/* harmony export */ });
/* unused harmony export acceptedGates */
/* harmony import */ var _evidence_gate_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95405);
/* harmony import */ var _evidence_required_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17499);


/** Keys of the tags that a registered version carries (docs/evidence.md). */
const versionTagKeys = {
    gates: 'ml-actions.gates',
    gatesPassed: 'ml-actions.gates-passed',
    requiredGates: 'ml-actions.required-gates',
    procedureEvidence: 'ml-actions.procedure-evidence',
    modelDigest: 'ml-actions.model-digest',
    commit: 'ml-actions.commit',
    runUrl: 'ml-actions.run-url',
    runId: 'ml-actions.run-id',
    repository: 'ml-actions.repository',
};
/** Tags below this prefix are written by these actions alone. */
const ownPrefix = 'ml-actions.';
/** The tags of a version whose evidence was accepted. With `none`, or without any gate, it has not passed anything. */
function versionTags(facts) {
    const { accepted, required } = facts;
    const names = accepted.map(({ name }) => name);
    const procedures = accepted.filter(({ judged }) => judged === 'procedure');
    const keys = versionTagKeys;
    const passed = required.kind !== 'none' && names.length > 0;
    return {
        [keys.gates]: passed ? names.join(',') : 'none',
        [keys.gatesPassed]: String(passed),
        [keys.requiredGates]: (0,_evidence_required_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRequiredGates */ .R)(required),
        [keys.modelDigest]: `sha256:${facts.modelSha256}`,
        ...optional(keys.procedureEvidence, procedures.map(({ name }) => name).join(',')),
        ...optional(keys.runId, facts.runId),
        ...optional(keys.commit, facts.commit),
        ...optional(keys.runUrl, facts.runUrl),
        ...optional(keys.repository, facts.repository),
        ...Object.fromEntries(accepted.map(({ name, reportSha256 }) => [
            (0,_evidence_gate_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .gateTagKey */ .Xl)(name),
            (0,_evidence_gate_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGateTag */ .x$)({ verdict: 'pass', reportSha256 }),
        ])),
    };
}
const optional = (key, value) => value === undefined || value === '' ? {} : { [key]: value };
/** Names of the gates that a version's tags say were accepted. */
function acceptedGates(tags) {
    return (tags[versionTagKeys.gates] ?? '')
        .split(',')
        .filter((name) => name !== 'none' && (0,_evidence_gate_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isGateName */ .TL)(name))
        .filter((name) => (0,_evidence_gate_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGateTag */ .RW)(tags[(0,_evidence_gate_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .gateTagKey */ .Xl)(name)] ?? '')?.verdict === 'pass');
}
/** Whether a version was registered with gates that passed, and says about which bytes. */
function hasPassedGates(tags) {
    return (tags[versionTagKeys.gatesPassed] === 'true' &&
        acceptedGates(tags).length > 0 &&
        /^sha256:[0-9a-f]{64}$/.test(tags[versionTagKeys.modelDigest] ?? ''));
}
/** Why a version may not be deployed, one sentence each; empty when it may. */
function versionRefusals(name, version, tags, required) {
    if (required.kind === 'none')
        return [];
    const model = `${name} version ${version}`;
    if (tags[versionTagKeys.modelDigest] === undefined) {
        return [
            `${model} was not registered by ml-actions: no digest and no evidence is recorded with it.`,
        ];
    }
    const accepted = acceptedGates(tags);
    if (required.kind === 'named') {
        const recorded = accepted.length === 0 ? 'none is' : accepted.join(', ');
        return required.names
            .filter((gate) => !accepted.includes(gate))
            .map((gate) => `\`${gate}\` is required and not recorded for ${model} (${recorded}).`);
    }
    if (hasPassedGates(tags))
        return [];
    return tags[versionTagKeys.requiredGates] === 'none'
        ? [`${model} was registered with \`require-gates: none\`: no gate vouches for it.`]
        : [`${model} is not tagged \`${versionTagKeys.gatesPassed}\`: no gate vouches for it.`];
}


/***/ })

};
