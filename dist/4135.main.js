export const id = 4135;
export const ids = [4135];
export const modules = {

/***/ 74135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordGate: () => (/* binding */ recordGate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/domain/evidence/gate-tag.js
var gate_tag = __webpack_require__(95405);
// EXTERNAL MODULE: ./build/domain/evidence/read-gate-statement.js
var read_gate_statement = __webpack_require__(65195);
;// CONCATENATED MODULE: ./build/domain/evidence/standing.js
/**
 * What makes two judgements the same question: the gate's name, the bytes judged, the model, and the policy. Text whose sha256
 * names the question; the seed is no part of a policy digest, so that another seed is not another question.
 */
function questionOf({ predicate }) {
    const files = predicate.files.map(({ sha256 }) => sha256).sort();
    return JSON.stringify([
        predicate.name,
        predicate.policyDigest,
        predicate.judged,
        predicate.model?.sha256 ?? null,
        files,
    ]);
}
/**
 * Whether an earlier verdict on the same question stands against a new one: `fail` and `inconclusive` do unless the new one is worse,
 * because a rule with an error rate of 5 % that may be asked until it agrees has none. `error` was no answer and does not.
 */
function stands(earlier, now) {
    if (earlier === 'fail')
        return now !== 'fail';
    return earlier === 'inconclusive' && now !== 'fail' && now !== 'inconclusive';
}

// EXTERNAL MODULE: ./build/shared/digest.js
var digest = __webpack_require__(64050);
// EXTERNAL MODULE: ./build/commands/run-artifacts.js
var run_artifacts = __webpack_require__(87892);
;// CONCATENATED MODULE: ./build/commands/record-gate.js








/**
 * Stores a gate's files as artifacts of its run below `ml-actions/` and sets the run's tags, after the files and all at once, so
 * that a tag never speaks of what is not there. `files` are the report's own and must hold `<name>.json` and `<name>.intoto.json`.
 */
async function recordGate(tracking, run, name, files, temporary, signal) {
    const { statement, text } = ownStatement(name, files);
    const { predicate } = statement;
    // The archive keeps the worst answer to every question that was asked, also after another policy was asked in between.
    const archive = `ml-actions/judged/${name}-${(0,digest/* sha256OfText */.iQ)(questionOf(statement))}.intoto.json`;
    const earlier = (await answered(tracking, run, archive, statement, temporary, signal)) ??
        (await lastVerdict(tracking, run, statement, temporary, signal));
    if (earlier !== undefined && stands(earlier, predicate.verdict)) {
        return { kind: 'stands', verdict: earlier, sentence: standsSentence(name, earlier) };
    }
    const uploads = [
        { path: archive, content: text },
        ...files.map(({ path, content }) => ({ path: `ml-actions/${path}`, content })),
    ];
    for (const { path, content } of uploads) {
        const file = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'upload-')), 'file');
        await (0,promises_.writeFile)(file, content, { flag: 'wx' });
        await tracking.uploadArtifact(run.runId, path, file, signal);
    }
    const tag = (0,gate_tag/* formatGateTag */.x$)({ verdict: predicate.verdict, reportSha256: predicate.report.sha256 });
    const tags = { [(0,gate_tag/* gateTagKey */.Xl)(name)]: tag, [(0,gate_tag/* statementTagKey */.zD)(name)]: `sha256:${(0,digest/* sha256OfText */.iQ)(text)}` };
    await tracking.log(run.runId, { tags }, signal);
    return { kind: 'recorded', tag };
}
function standsSentence(name, earlier) {
    return `An earlier judgement of the same files under the same policy was ${earlier}, and it stands: asking \`${name}\` again does not change it. Judge a new run.`;
}
/** A report that does not hold what its gate must write is a bug of the gate. */
function ownStatement(name, files) {
    const text = files.find(({ path }) => path === `${name}.intoto.json`)?.content ?? '';
    const report = files.find(({ path }) => path === `${name}.json`)?.content ?? '';
    const read = (0,read_gate_statement/* readGateStatement */.h)(text);
    if (!read.ok || read.value.predicate.report.sha256 !== (0,digest/* sha256OfText */.iQ)(report)) {
        throw new Error(`the files of gate ${name} do not hold a statement about its own report`);
    }
    return { statement: read.value, text };
}
/** The verdict kept in the archive for the same question. */
async function answered(tracking, run, archive, now, temporary, signal) {
    const bytes = await (0,run_artifacts/* readArtifact */.R9)(tracking, run.runId, archive, read_gate_statement/* mostStatementBytes */.M, temporary, signal);
    if (bytes === undefined)
        return undefined;
    const read = (0,read_gate_statement/* readGateStatement */.h)(bytes.toString('utf8'));
    if (read.ok && questionOf(read.value) === questionOf(now))
        return read.value.predicate.verdict;
    throw new errors/* UserError */.yo({
        message: `run ${run.runId} holds an earlier judgement that was altered (artifact \`${archive}\`)`,
        hint: 'Judge a new run.',
    });
}
/**
 * The verdict of the run's own tag, when its statement is about the same question, or when it cannot be read: then nobody can show
 * that it was about another one.
 */
async function lastVerdict(tracking, run, now, temporary, signal) {
    const { name } = now.predicate;
    const tag = (0,gate_tag/* parseGateTag */.RW)(run.tags[(0,gate_tag/* gateTagKey */.Xl)(name)] ?? '');
    if (tag === undefined)
        return undefined;
    const path = (0,gate_tag/* gateArtifacts */.p_)(name).statement;
    const bytes = await (0,run_artifacts/* readArtifact */.R9)(tracking, run.runId, path, read_gate_statement/* mostStatementBytes */.M, temporary, signal);
    const read = bytes === undefined ? undefined : (0,read_gate_statement/* readGateStatement */.h)(bytes.toString('utf8'));
    const other = read?.ok === true && questionOf(read.value) !== questionOf(now);
    return other ? undefined : tag.verdict;
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


/***/ })

};
