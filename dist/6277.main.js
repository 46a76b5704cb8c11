export const id = 6277;
export const ids = [6277];
export const modules = {

/***/ 96277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ deploy_command)
});

// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(92950);
// EXTERNAL MODULE: ./build/commands/deploy/inputs.js
var inputs = __webpack_require__(23470);
// EXTERNAL MODULE: ./build/domain/evidence/required-gates.js
var required_gates = __webpack_require__(17499);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/markdown-table.js
var markdown_table = __webpack_require__(42787);
;// CONCATENATED MODULE: ./build/commands/deploy/report.js



/** Answers that a report shows in full. */
const shownAnswers = 3;
const modelOf = ({ version }) => `${version.name} version ${version.version}`;
function titleOf(outcome) {
    const model = modelOf(outcome);
    const where = outcome.endpointName;
    switch (outcome.kind) {
        case 'refused':
            return `${model} was not deployed: its evidence was refused`;
        case 'unchanged':
            return `${model} is deployed to ${where} already (${outcome.deploymentName})`;
        case 'deployed':
            return `Deployed ${model} to ${where} (${outcome.deploymentName})`;
        case 'rolled-back':
            return `The rollout of ${model} failed: ${where} serves what it served before`;
        case 'left':
            return `The rollout of ${model} failed: ${where} was left as it is`;
        case 'rollback-failed':
            return `The rollout of ${model} failed, and what ran before could not be brought back: look at ${where}`;
    }
}
const trafficText = (traffic) => {
    const parts = Object.entries(traffic).map(([name, share]) => `${(0,report_escape/* inlineCode */.ti)(name)} ${share} %`);
    return parts.length === 0 ? 'none' : parts.join(', ');
};
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
function factsTable(outcome) {
    const common = [
        ['Model', (0,report_escape/* inlineCode */.ti)(modelOf(outcome))],
        ['Gates required', (0,report_escape/* escapeMarkdown */.FV)((0,required_gates/* describeRequiredGates */.R)(outcome.required))],
        ['Endpoint', (0,report_escape/* inlineCode */.ti)(outcome.endpointName)],
    ];
    const rows = outcome.kind === 'refused'
        ? common
        : [
            ...common,
            ['Deployment', (0,report_escape/* inlineCode */.ti)(outcome.deploymentName)],
            ['Traffic before', trafficText(outcome.before)],
            ['Traffic now', trafficText(outcome.after)],
            ...(outcome.scoringUri === '' ? [] : [['Scoring', (0,report_escape/* inlineCode */.ti)(outcome.scoringUri, 400)]]),
        ];
    return { markdown: (0,markdown_table/* markdownTable */.Q)([{ title: 'Deployment' }, { title: '' }], rows) };
}
function phaseTable({ phases }) {
    if (phases.length === 0)
        return [];
    const columns = [
        { title: 'Phase' },
        { title: 'Result' },
        { title: 'Time', align: 'right' },
    ];
    const rows = phases.map(({ name, result, milliseconds }) => [
        (0,report_escape/* escapeMarkdown */.FV)(name),
        result === 'done' ? '✅ done' : '❌ failed',
        seconds(milliseconds),
    ]);
    return [{ markdown: (0,markdown_table/* markdownTable */.Q)(columns, rows) }];
}
function answerSection(answers) {
    if (answers.length === 0)
        return [];
    const columns = [
        { title: 'Smoke test' },
        { title: 'Status', align: 'right' },
        { title: 'Time', align: 'right' },
    ];
    const rows = answers.map(({ when, status, milliseconds }) => [
        (0,report_escape/* escapeMarkdown */.FV)(when),
        String(status),
        seconds(milliseconds),
    ]);
    const bodies = answers
        .slice(-shownAnswers)
        .map(({ when, body }) => `Answer ${(0,report_escape/* escapeMarkdown */.FV)(when)}:\n\n${(0,report_escape/* codeBlock */.DV)(body.split('\n'))}`);
    return [{ markdown: (0,markdown_table/* markdownTable */.Q)(columns, rows) }, { markdown: bodies.join('\n\n') }];
}
/** Sentences about what went wrong, most important first. */
function reasonsOf(outcome) {
    if (outcome.kind === 'refused')
        return outcome.refusals;
    if (!('failure' in outcome))
        return [];
    const { phase, message, hint } = outcome.failure;
    const rollback = outcome.problem === '' ? [] : [`Bringing back what ran before: ${outcome.problem}`];
    return [...rollback, `${phase}: ${message}`, ...(hint === '' ? [] : [hint])];
}
function failureSections(outcome) {
    const reasons = reasonsOf(outcome);
    if (reasons.length === 0)
        return [];
    const list = reasons.map((reason) => `- ${(0,report_escape/* escapeMarkdown */.FV)(reason, 4000)}`).join('\n');
    const logs = 'failure' in outcome ? outcome.failure.logs : [];
    return [
        { markdown: list },
        ...(logs.length === 0
            ? []
            : [{ markdown: `**Last lines of the deployment's log**\n\n${(0,report_escape/* codeBlock */.DV)(logs)}` }]),
    ];
}
function annotationsOf(outcome, title) {
    const notices = outcome.kind === 'refused' ? [] : outcome.notices;
    const told = notices.map((message) => ({ level: 'notice', title: 'Deployment', message: (0,report_escape/* visible */.RK)(message, 1000) }));
    const reasons = reasonsOf(outcome);
    if (reasons.length === 0)
        return told;
    const message = (0,report_escape/* visible */.RK)(reasons.join(' · '), 2000);
    return [{ level: 'error', title: (0,report_escape/* visible */.RK)(title, 300), message }, ...told];
}
function terminalLines(outcome) {
    const plain = (text) => ({
        text: `  ${(0,report_escape/* visible */.RK)(text, 2000)}`,
        tone: 'plain',
    });
    const facts = outcome.kind === 'refused'
        ? []
        : [
            ...outcome.phases.map(({ name, result, milliseconds }) => plain(`${result === 'done' ? '✓' : '✗'} ${name} (${seconds(milliseconds)})`)),
            ...outcome.notices.map(plain),
            ...(outcome.scoringUri === '' ? [] : [plain(outcome.scoringUri)]),
        ];
    return [...reasonsOf(outcome).map(plain), ...facts];
}
function outputsOf(outcome) {
    const isRolled = outcome.kind !== 'refused';
    return {
        'endpoint-name': outcome.endpointName,
        'deployment-name': isRolled ? outcome.deploymentName : '',
        'previous-deployment': isRolled ? outcome.previousDeployment : '',
        'scoring-uri': isRolled ? outcome.scoringUri : '',
        traffic: JSON.stringify(isRolled ? outcome.after : {}),
        'rolled-back': String(outcome.kind === 'rolled-back'),
    };
}
/** What the step says and hands on. Answers and logs come from the model and are shown as they are, never as markup. */
function report(outcome) {
    const title = titleOf(outcome);
    const details = outcome.kind === 'refused' ? [] : [...phaseTable(outcome), ...answerSection(outcome.answers)];
    return {
        conclusion: outcome.kind === 'deployed' || outcome.kind === 'unchanged' ? 'success' : 'failure',
        title,
        outputs: outputsOf(outcome),
        sections: [...failureSections(outcome), factsTable(outcome), ...details],
        annotations: annotationsOf(outcome, title),
        files: [],
        terminal: terminalLines(outcome),
    };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/domain/deployment/traffic.js
var deployment_traffic = __webpack_require__(23556);
// EXTERNAL MODULE: ./build/domain/registry/choose-version.js
var choose_version = __webpack_require__(76129);
// EXTERNAL MODULE: ./build/domain/registry/version-tags.js
var version_tags = __webpack_require__(90371);
// EXTERNAL MODULE: ./build/commands/refuse-foreign-code.js
var refuse_foreign_code = __webpack_require__(63134);
// EXTERNAL MODULE: ./build/commands/roll-back.js
var roll_back = __webpack_require__(4222);
;// CONCATENATED MODULE: ./build/commands/deploy/container-logs.js

const containers = ['StorageInitializer', 'InferenceServer'];
/** Lines asked for, and lines kept for the report. */
const tail = 100;
const kept = 30;
/** Shows the logs of a deployment's containers and returns their last lines. A log that cannot be read is said and no failure. */
async function showContainerLogs(endpoint, deployment, { endpoints, logger }, signal) {
    const last = [];
    for (const container of containers) {
        const text = await endpoints
            .logs(endpoint, deployment, container, tail, signal)
            .catch((error) => {
            signal.throwIfAborted();
            if (!(error instanceof errors/* PlatformError */.Wk))
                throw error;
            logger.notice(`The log of ${container} could not be read: ${error.message}`);
            return '';
        });
        const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
        if (lines.length === 0)
            continue;
        await logger.group(`Log of ${deployment}: ${container}`, () => {
            logger.foreign(lines.slice(-tail));
            return Promise.resolve();
        });
        last.push(...lines.slice(-kept));
    }
    return last.slice(-kept);
}

;// CONCATENATED MODULE: ./build/commands/deploy/after-failure.js



/** What a cancelled step has left of its seven seconds; the second step of the action does the rest. Milliseconds. */
const cancelledBudgetMs = 5000;
/** Longest time for bringing back what ran before. Milliseconds. */
const rollbackBudgetMs = 20 * 60_000;
/**
 * After a failed phase: shows the logs, brings back what ran before unless it is to be left, and says how that ended. What is no
 * failure of the platform is undone the same way and then thrown on: the cancellation, mistakes of the user, bugs.
 */
async function afterFailure(error, rollout, signals, timeoutSeconds) {
    const { cancel, limit } = signals;
    const timedOut = limit.aborted && !isStopped(cancel);
    if (isStopped(cancel) || !(timedOut || error instanceof errors/* PlatformError */.Wk)) {
        await undoInHaste(rollout, cancel);
        throw error;
    }
    try {
        const failure = await explain(error, timedOut ? timeoutSeconds : undefined, rollout, cancel);
        return { failure, ...(await undo(rollout, cancel)) };
    }
    catch (second) {
        if (isStopped(cancel))
            await undoInHaste(rollout, cancel);
        throw second;
    }
}
/** A function, since the answer changes while this waits. */
const isStopped = (signal) => signal.aborted;
async function explain(error, timedOutAfter, { endpoints, context, plan, open, log }, signal) {
    const { logger } = context;
    const tools = { endpoints, logger };
    const logs = await showContainerLogs(open.endpoint, plan.deploymentName, tools, signal);
    const phase = log.phases.at(-1)?.name ?? '';
    if (timedOutAfter !== undefined) {
        const message = `it had not ended after ${timedOutAfter} s`;
        return { phase, message, hint: '`timeout-seconds` says how long it may take.', logs };
    }
    const { message, failure } = error;
    return { phase, message, hint: failure.hint ?? '', logs };
}
const toolsOf = ({ endpoints, context }) => ({ ...context, endpoints });
async function undo(rollout, cancel) {
    const { open, endpoints } = rollout;
    if (open.onFailure === 'leave') {
        const endpoint = await endpoints.getEndpoint(open.endpoint, cancel).catch(() => undefined);
        return { kind: 'left', problem: '', endpoint };
    }
    const limit = AbortSignal.any([cancel, AbortSignal.timeout(rollbackBudgetMs)]);
    try {
        const endpoint = await (0,roll_back/* rollBack */.F)(open, toolsOf(rollout), limit);
        return { kind: 'rolled-back', problem: '', endpoint };
    }
    catch (error) {
        if (isStopped(cancel) || !(limit.aborted || error instanceof errors/* PlatformError */.Wk))
            throw error;
        const problem = error instanceof Error ? error.message : String(error);
        const endpoint = await endpoints.getEndpoint(open.endpoint, cancel).catch(() => undefined);
        return { kind: 'rollback-failed', problem, endpoint };
    }
}
/** As much as fits into the time that a cancelled step has. Never throws: the reason for the haste is what counts. */
async function undoInHaste(rollout, cancel) {
    const { open, context } = rollout;
    if (open.onFailure === 'leave')
        return;
    const budget = AbortSignal.timeout(cancel.aborted ? cancelledBudgetMs : rollbackBudgetMs);
    try {
        await (0,roll_back/* rollBack */.F)(open, toolsOf(rollout), budget);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        context.logger.warning(`What ran before could not be brought back in time (${why}). The next step of this action, or the next rollout, does it.`);
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/result.js
var result = __webpack_require__(95743);
// EXTERNAL MODULE: ./build/shared/yaml/read-yaml.js
var read_yaml = __webpack_require__(67394);
// EXTERNAL MODULE: ./build/shared/yaml/yaml-shape.js
var yaml_shape = __webpack_require__(73551);
// EXTERNAL MODULE: ./build/domain/training/environment-schema.js
var environment_schema = __webpack_require__(78505);
// EXTERNAL MODULE: ./build/domain/training/not-sent.js
var not_sent = __webpack_require__(22764);
// EXTERNAL MODULE: ./build/domain/training/job-environment.js
var job_environment = __webpack_require__(45147);
// EXTERNAL MODULE: ./build/domain/training/job-references.js
var job_references = __webpack_require__(18482);
;// CONCATENATED MODULE: ./build/domain/deployment/endpoint-names.js
/**
 * Why Azure would refuse a name of an endpoint or a deployment (azure-ai-ml 1.28: 3 to 32 letters, digits and hyphens, beginning
 * with a letter, not ending with a hyphen); undefined when it would not.
 */
function endpointNameProblem(what, name) {
    const fits = name.length >= 3 && name.length <= 32;
    if (fits && /^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$/.test(name))
        return undefined;
    return `\`${name.slice(0, 100)}\` is not a name of ${what}: 3 to 32 letters, digits and hyphens, the first a letter, the last no hyphen`;
}

// EXTERNAL MODULE: ./build/shared/yaml/tagged-shape.js
var tagged_shape = __webpack_require__(59576);
;// CONCATENATED MODULE: ./build/domain/deployment/serving-schema.js
/**
 * How a deployment serves, in the CLI v2 YAML language: probes, limits, scale, what is collected, and what a Kubernetes
 * pod gets (azure-ai-ml 1.35, managedOnlineDeployment and kubernetesOnlineDeployment.schema.json).
 */


const serving_schema_seconds = (0,yaml_shape/* integer */.nd)(1, 86_400);
const count = (0,yaml_shape/* integer */.nd)(1, 10_000);
const probe = (what) => (0,yaml_shape/* record */.g1)(what, {
    failure_threshold: (0,yaml_shape/* optional */.lq)(count),
    success_threshold: (0,yaml_shape/* optional */.lq)(count),
    timeout: (0,yaml_shape/* optional */.lq)(serving_schema_seconds),
    period: (0,yaml_shape/* optional */.lq)(serving_schema_seconds),
    initial_delay: (0,yaml_shape/* optional */.lq)(serving_schema_seconds),
});
const scale = (0,tagged_shape/* taggedBy */.y)('type', 'scale settings', {
    default: (0,yaml_shape/* record */.g1)('default scale settings', { type: (0,yaml_shape/* optional */.lq)(yaml_shape/* anything */.D8) }),
    target_utilization: (0,yaml_shape/* record */.g1)('scale settings by utilization', {
        type: (0,yaml_shape/* optional */.lq)(yaml_shape/* anything */.D8),
        min_instances: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* integer */.nd)(0, 10_000)),
        max_instances: (0,yaml_shape/* optional */.lq)(count),
        polling_interval: (0,yaml_shape/* optional */.lq)(serving_schema_seconds),
        target_utilization_percentage: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* integer */.nd)(1, 100)),
    }),
});
const flag = (0,yaml_shape/* choice */.Yq)(['true', 'false']);
const collection = (0,yaml_shape/* record */.g1)('a collection', {
    enabled: (0,yaml_shape/* optional */.lq)(flag),
    data: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
    client_id: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
});
const dataCollector = (0,yaml_shape/* record */.g1)('`data_collector`', {
    collections: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* mapOf */.A7)(collection, yaml_shape/* anyKey */.S4)),
    rolling_rate: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* choice */.Yq)(['year', 'month', 'day', 'hour', 'minute'])),
    sampling_rate: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* number */.ai)(0, 1)),
    request_logging: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* record */.g1)('`request_logging`', { capture_headers: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* listOf */.c3)(yaml_shape/* text */.Qq)) })),
    destination: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* refused */.J5)('`data_collector.destination` is valid for Azure ML, but nothing of it is sent')),
});
const container = (0,yaml_shape/* record */.g1)('resources of a container', {
    cpu: (0,yaml_shape/* optional */.lq)(yaml_shape/* literal */.eu),
    memory: (0,yaml_shape/* optional */.lq)(yaml_shape/* literal */.eu),
    'nvidia.com/gpu': (0,yaml_shape/* optional */.lq)(yaml_shape/* literal */.eu),
});
/** The members of a deployment file that say how it serves. */
const servingMembers = {
    type: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* choice */.Yq)(['managed', 'kubernetes'])),
    description: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
    properties: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* mapOf */.A7)(yaml_shape/* literal */.eu, yaml_shape/* anyKey */.S4)),
    app_insights_enabled: (0,yaml_shape/* optional */.lq)(yaml_shape/* boolean */.zM),
    egress_public_network_access: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* choice */.Yq)(['enabled', 'disabled'])),
    model_mount_path: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
    request_settings: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* record */.g1)('`request_settings`', {
        request_timeout_ms: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* integer */.nd)(1, 180_000)),
        max_concurrent_requests_per_instance: (0,yaml_shape/* optional */.lq)(count),
        max_queue_wait_ms: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* integer */.nd)(0, 180_000)),
    })),
    scale_settings: (0,yaml_shape/* optional */.lq)(scale),
    liveness_probe: (0,yaml_shape/* optional */.lq)(probe('a liveness probe')),
    readiness_probe: (0,yaml_shape/* optional */.lq)(probe('a readiness probe')),
    data_collector: (0,yaml_shape/* optional */.lq)(dataCollector),
    resources: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* placed */.GS)((0,yaml_shape/* record */.g1)('`resources`', { requests: (0,yaml_shape/* optional */.lq)(container), limits: (0,yaml_shape/* optional */.lq)(container) }))),
};

// EXTERNAL MODULE: ./build/shared/json.js
var json = __webpack_require__(98444);
;// CONCATENATED MODULE: ./build/domain/deployment/serving-settings.js
/** How a deployment serves, beside its model, code and environment; what was not said is absent. */

const serving_settings_probe = (read) => (0,json/* compact */.oE)({
    failureThreshold: read.failure_threshold,
    successThreshold: read.success_threshold,
    timeoutSeconds: read.timeout,
    periodSeconds: read.period,
    initialDelaySeconds: read.initial_delay,
});
const requests = (read) => (0,json/* compact */.oE)({
    timeoutMs: read.request_timeout_ms,
    maxConcurrentPerInstance: read.max_concurrent_requests_per_instance,
    maxQueueWaitMs: read.max_queue_wait_ms,
});
function serving_settings_scale(read) {
    if (read.kind === 'default')
        return { kind: 'default' };
    return {
        kind: 'target_utilization',
        ...(0,json/* compact */.oE)({
            minInstances: read.min_instances,
            maxInstances: read.max_instances,
            pollingSeconds: read.polling_interval,
            targetPercentage: read.target_utilization_percentage,
        }),
    };
}
function serving_settings_dataCollector(read) {
    const collections = [...(read.collections ?? [])].map(([name, one]) => [
        name,
        { isEnabled: one.enabled === 'true', ...(0,json/* compact */.oE)({ data: one.data, clientId: one.client_id }) },
    ]);
    return {
        collections: Object.fromEntries(collections),
        ...(0,json/* compact */.oE)({
            rollingRate: read.rolling_rate,
            samplingRate: read.sampling_rate,
            captureHeaders: read.request_logging?.capture_headers,
        }),
    };
}
function resources(read) {
    const container = (one) => one && (0,json/* compact */.oE)({ cpu: one.cpu, memory: one.memory, gpu: one['nvidia.com/gpu'] });
    return (0,json/* compact */.oE)({ requests: container(read.requests), limits: container(read.limits) });
}
/** The settings of a deployment as the schema read them; undefined when nothing was said. */
function servingSettings(read) {
    const settings = (0,json/* compact */.oE)({
        computeType: read.type === 'kubernetes' ? 'kubernetes' : undefined,
        description: read.description,
        properties: read.properties && Object.fromEntries(read.properties),
        appInsightsEnabled: read.app_insights_enabled,
        egressPublicNetworkAccess: read.egress_public_network_access,
        modelMountPath: read.model_mount_path,
        requests: read.request_settings && requests(read.request_settings),
        scale: read.scale_settings && serving_settings_scale(read.scale_settings),
        livenessProbe: read.liveness_probe && serving_settings_probe(read.liveness_probe),
        readinessProbe: read.readiness_probe && serving_settings_probe(read.readiness_probe),
        dataCollector: read.data_collector && serving_settings_dataCollector(read.data_collector),
        resources: read.resources && resources(read.resources.value),
    });
    return Object.keys(settings).length === 0 ? undefined : settings;
}

;// CONCATENATED MODULE: ./build/domain/deployment/deployment-file.js










/** An online deployment of the Azure ML CLI v2 YAML language, managed or on Kubernetes (azure-ai-ml 1.35). */
const onlineDeployment = (0,yaml_shape/* record */.g1)('an online deployment', {
    name: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* placed */.GS)(yaml_shape/* text */.Qq)),
    endpoint_name: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* placed */.GS)(yaml_shape/* text */.Qq)),
    model: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* placed */.GS)(yaml_shape/* text */.Qq)),
    code_configuration: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* record */.g1)('`code_configuration`', {
        code: (0,yaml_shape/* required */.mw)((0,yaml_shape/* placed */.GS)(yaml_shape/* text */.Qq)),
        scoring_script: (0,yaml_shape/* required */.mw)((0,yaml_shape/* placed */.GS)(yaml_shape/* text */.Qq)),
    })),
    environment: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* placed */.GS)((0,yaml_shape/* mappingOr */.Gk)(environment_schema/* inlineEnvironment */.T, yaml_shape/* text */.Qq))),
    environment_variables: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* mapOf */.A7)(yaml_shape/* literal */.eu, {
        pattern: /^[A-Za-z_][A-Za-z0-9_]*$/,
        rule: 'not a name of an environment variable',
    })),
    instance_type: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
    instance_count: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* integer */.nd)(1, 50)),
    tags: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* mapOf */.A7)(yaml_shape/* literal */.eu, yaml_shape/* anyKey */.S4)),
    ...servingMembers,
    private_network_connection: (0,not_sent/* notSent */.e)('`private_network_connection`'),
}, ['$schema', 'id', 'provisioning_state']);
/** Reads a deployment file; problems carry file, line and column. Paths start from the file's folder. */
function parseDeploymentFile(file, content, chosen, facts) {
    const root = (0,read_yaml/* readYaml */.gM)(content, { file });
    if (!root.ok)
        return root;
    const read = onlineDeployment.read(root.value, '');
    if (!read.ok)
        return read;
    const { value } = read;
    const code = codeOf(value.code_configuration, facts);
    const environment = value.environment === undefined ? (0,result.ok)(undefined) : (0,job_environment/* resolveEnvironment */.g)(value.environment, facts);
    const wrong = [
        ...nameProblems(value, chosen),
        ...containerProblems(value),
        ...(code.ok ? [] : code.problems),
        ...(environment.ok ? [] : environment.problems),
    ];
    if (!code.ok || !environment.ok || wrong.length > 0)
        return (0,result/* problems */.B)(...wrong);
    const serving = servingSettings(value);
    return (0,result.ok)({
        name: value.name?.value,
        instanceType: value.instance_type,
        instanceCount: value.instance_count,
        environmentVariables: Object.fromEntries(value.environment_variables ?? []),
        tags: Object.fromEntries(value.tags ?? []),
        ...(code.value === undefined ? {} : { code: code.value }),
        ...(environment.value === undefined ? {} : { environment: environment.value }),
        ...(serving === undefined ? {} : { serving }),
    });
}
function nameProblems(file, chosen) {
    const { name, endpoint_name: endpoint, model } = file;
    const wrong = name && endpointNameProblem('a deployment', name.value);
    const ofModel = model && /^azureml:([^:@/]+)([:@][^:@/]+)?$/.exec(model.value)?.[1];
    return [
        ...(name && wrong !== undefined ? [{ ...name.place, message: wrong }] : []),
        ...(endpoint && chosen.endpoint !== undefined && endpoint.value !== chosen.endpoint
            ? [
                {
                    ...endpoint.place,
                    message: `\`endpoint_name\` is \`${endpoint.value}\`, and the step deploys to \`${chosen.endpoint}\``,
                },
            ]
            : []),
        ...(model && ofModel !== chosen.model
            ? [
                {
                    ...model.place,
                    message: `\`model\` is \`${model.value}\`, and the step deploys \`${chosen.model}\``,
                    hint: 'Leave it out: `model-name` and `model-version` choose the model.',
                },
            ]
            : []),
    ];
}
function containerProblems({ type, resources, }) {
    if (resources === undefined || type === 'kubernetes')
        return [];
    const hint = 'Say `type: kubernetes`, or choose an `instance_type`.';
    const message = '`resources` are those of a pod, and this deployment is managed';
    return [{ ...resources.place, message, hint }];
}
function codeOf(said, facts) {
    if (said === undefined)
        return (0,result.ok)(undefined);
    const code = (0,job_references/* resolvePath */.o1)('code_configuration.code', said.code, 'any', facts);
    if (!code.ok)
        return code;
    if (code.value.kind !== 'local') {
        const message = '`code_configuration.code` must be a folder beside the file';
        return (0,result/* problems */.B)({ ...said.code.place, message });
    }
    const script = {
        ...said.scoring_script,
        value: `${said.code.value}/${said.scoring_script.value}`,
    };
    const found = (0,job_references/* resolvePath */.o1)('code_configuration.scoring_script', script, 'file', facts);
    if (!found.ok)
        return found;
    return (0,result.ok)({ path: code.value.path, scoringScript: said.scoring_script.value });
}

;// CONCATENATED MODULE: ./build/domain/deployment/endpoint-file.js







const identity = (0,tagged_shape/* taggedBy */.y)('type', 'an identity', {
    system_assigned: (0,yaml_shape/* record */.g1)('a system-assigned identity', { type: (0,yaml_shape/* optional */.lq)(yaml_shape/* anything */.D8) }),
    user_assigned: (0,yaml_shape/* record */.g1)('a user-assigned identity', {
        type: (0,yaml_shape/* optional */.lq)(yaml_shape/* anything */.D8),
        user_assigned_identities: (0,yaml_shape/* required */.mw)((0,yaml_shape/* placed */.GS)((0,yaml_shape/* listOf */.c3)((0,yaml_shape/* record */.g1)('an identity', { resource_id: (0,yaml_shape/* required */.mw)(yaml_shape/* text */.Qq) })))),
    }),
});
const byAction = (what) => (0,yaml_shape/* optional */.lq)((0,yaml_shape/* refused */.J5)(`${what} is moved by the action: leave it out, and see \`traffic-steps\``));
/** An online endpoint of the Azure ML CLI v2 YAML language, managed or on Kubernetes (azure-ai-ml 1.35). */
const onlineEndpoint = (0,yaml_shape/* record */.g1)('an online endpoint', {
    name: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* placed */.GS)(yaml_shape/* text */.Qq)),
    auth_mode: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* choice */.Yq)(['key', 'aml_token', 'aad_token'])),
    description: (0,yaml_shape/* optional */.lq)(yaml_shape/* text */.Qq),
    tags: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* mapOf */.A7)(yaml_shape/* literal */.eu, yaml_shape/* anyKey */.S4)),
    traffic: byAction('`traffic`'),
    mirror_traffic: byAction('`mirror_traffic`'),
    public_network_access: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* choice */.Yq)(['enabled', 'disabled'])),
    identity: (0,yaml_shape/* optional */.lq)(identity),
    properties: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* mapOf */.A7)(yaml_shape/* literal */.eu, yaml_shape/* anyKey */.S4)),
    compute: (0,yaml_shape/* optional */.lq)((0,yaml_shape/* placed */.GS)(yaml_shape/* text */.Qq)),
}, 
// The workspace's location is sent, as the Azure command line does.
['$schema', 'id', 'kind', 'location', 'provisioning_state', 'scoring_uri', 'openapi_uri']);
/** Reads an endpoint file; problems carry file, line and column. */
function parseEndpointFile(file, content) {
    const root = (0,read_yaml/* readYaml */.gM)(content, { file });
    if (!root.ok)
        return root;
    const read = onlineEndpoint.read(root.value, '');
    if (!read.ok)
        return read;
    const { name, auth_mode: authMode = 'key', description, tags, properties } = read.value;
    const wrong = name && endpointNameProblem('an endpoint', name.value);
    if (name !== undefined && wrong !== undefined)
        return (0,result/* problems */.B)({ ...name.place, message: wrong });
    const compute = (0,job_references/* resolveCompute */.w9)(read.value.compute);
    if (!compute.ok)
        return compute;
    const { identity: reader } = read.value;
    const assigned = reader?.kind === 'user_assigned' ? reader.user_assigned_identities : undefined;
    if (assigned !== undefined && assigned.value.length !== 1) {
        const message = 'an endpoint takes one user-assigned identity';
        return (0,result/* problems */.B)({ ...assigned.place, message });
    }
    return (0,result.ok)({
        name: name?.value,
        authMode,
        tags: Object.fromEntries(tags ?? []),
        ...(0,json/* compact */.oE)({
            description,
            properties: properties && Object.fromEntries(properties),
            publicNetworkAccess: read.value.public_network_access,
            compute: compute.value,
            userAssignedIdentities: assigned?.value.map(({ resource_id: id }) => id),
        }),
    });
}

// EXTERNAL MODULE: ./build/domain/registry/model-names.js
var model_names = __webpack_require__(80069);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/commands/workspace.js
var commands_workspace = __webpack_require__(58354);
;// CONCATENATED MODULE: ./build/commands/workspace-files.js




/**
 * Reads a small UTF-8 file inside the workspace; problems carry the input's name. Invalid UTF-8 is a problem, not a question mark.
 * `base` is the folder that the path starts from.
 */
function readWorkspaceFile(workspace, base, file, input, mostBytes) {
    const found = (0,commands_workspace/* locateInside */.t)(workspace, base, file, 'file');
    const text = found.ok ? readText(found.value, file, mostBytes) : found;
    if (!found.ok || !text.ok) {
        const wrong = found.ok ? text : found;
        return (0,result/* problems */.B)(...(wrong.ok ? [] : wrong.problems.map((one) => ({ input, ...one }))));
    }
    const folder = (0,external_node_path_.dirname)(found.value);
    const locate = (path, wanted) => (0,commands_workspace/* locateInside */.t)(workspace, folder, path, wanted);
    return (0,result.ok)({
        text: text.value,
        facts: {
            locate,
            readText: (path) => {
                const beside = locate(path, 'file');
                return beside.ok ? readText(beside.value, path, mostBytes) : beside;
            },
        },
    });
}
function readText(path, named, mostBytes) {
    const bytes = (0,external_node_fs_.readFileSync)(path);
    if (bytes.length > mostBytes) {
        return (0,result/* problems */.B)({ message: `\`${named}\` is larger than ${mostBytes} bytes` });
    }
    try {
        return (0,result.ok)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return (0,result/* problems */.B)({ message: `\`${named}\` is not UTF-8 text` });
    }
}

;// CONCATENATED MODULE: ./build/commands/deploy/plan-deploy.js












/** Largest body of a smoke test: an endpoint's own limit is of that order. Bytes. */
const mostSmokeBytes = 4 * 1024 * 1024;
const noEndpointFile = { name: undefined, authMode: 'key', tags: {} };
const noDeploymentFile = {
    name: undefined,
    instanceType: undefined,
    instanceCount: undefined,
    environmentVariables: {},
    tags: {},
};
/** Reads and checks all inputs and files; throws one UserError with every problem. */
function planDeploy(inputs, directory) {
    const read = reader(inputs, directory);
    const endpointFile = readEndpoint(inputs, read);
    const named = inputs.endpointName ?? (endpointFile.ok ? endpointFile.value.name : undefined);
    const deploymentFile = readDeployment(inputs, named, read);
    const smokeTest = readSmokeTest(inputs, read);
    const required = (0,required_gates/* requiredGates */.g)(inputs.requireGates);
    const shares = (0,deployment_traffic/* parseTrafficSteps */.aY)(inputs.trafficSteps);
    const parts = [endpointFile, deploymentFile, smokeTest, required, shares];
    const wrong = [
        ...parts.flatMap((part) => (part.ok ? [] : part.problems)),
        ...plan_deploy_nameProblems(inputs, named, endpointFile),
        ...(shares.ok ? waitProblems(inputs, shares.value.length) : []),
    ];
    const isWhole = endpointFile.ok && deploymentFile.ok && smokeTest.ok && required.ok && shares.ok;
    if (!isWhole || wrong.length > 0 || named === undefined)
        throw new errors/* UserError */.yo(wrong);
    return {
        endpointName: named,
        endpointFile: endpointFile.value,
        deploymentFile: deploymentFile.value,
        deploymentName: inputs.deploymentName ?? deploymentFile.value.name,
        required: required.value,
        shares: shares.value,
        smokeTest: smokeTest.value,
    };
}
function reader({ workingDirectory }, directory) {
    const base = (0,external_node_path_.resolve)(directory, workingDirectory);
    return (file, input, mostBytes) => readWorkspaceFile(directory, base, file, input, mostBytes);
}
function readEndpoint({ endpointFile: file }, read) {
    if (file === undefined)
        return (0,result.ok)(noEndpointFile);
    const found = read(file, 'endpoint-file', read_yaml/* longestYaml */.E6);
    return found.ok ? ownTags(parseEndpointFile(file, found.value.text), file) : found;
}
function readDeployment({ deploymentFile: file, modelName: model }, endpoint, read) {
    if (file === undefined)
        return (0,result.ok)(noDeploymentFile);
    const found = read(file, 'deployment-file', read_yaml/* longestYaml */.E6);
    if (!found.ok)
        return found;
    const { text, facts } = found.value;
    return ownTags(parseDeploymentFile(file, text, { endpoint, model }, facts), file);
}
/** Tags of ours mean something: nobody else writes them. */
function ownTags(read, file) {
    const taken = read.ok
        ? Object.keys(read.value.tags).find((key) => key.startsWith(version_tags/* ownPrefix */.l1))
        : undefined;
    if (taken === undefined)
        return read;
    const message = `the tag \`${taken}\` begins with \`${version_tags/* ownPrefix */.l1}\`, which these actions write themselves`;
    return (0,result/* problems */.B)({ file, message });
}
function readSmokeTest({ smokeTest: file }, read) {
    if (file === undefined)
        return (0,result.ok)(undefined);
    const input = 'smoke-test';
    const found = read(file, input, mostSmokeBytes);
    if (!found.ok)
        return found;
    try {
        JSON.parse(found.value.text);
        return (0,result.ok)(found.value.text);
    }
    catch (error) {
        const why = error instanceof Error ? `: ${error.message}` : '';
        return (0,result/* problems */.B)({ file, input, message: `not valid JSON${why}` });
    }
}
function plan_deploy_nameProblems(inputs, endpoint, file) {
    const said = (input, message) => message === undefined ? [] : [{ input, message }];
    const ofFile = file.ok ? file.value.name : undefined;
    const differs = ofFile !== undefined && ofFile !== endpoint;
    return [
        ...said('model-name', (0,model_names/* modelNameProblem */.W)(inputs.modelName)),
        ...said('endpoint-name', endpoint === undefined
            ? 'nothing says which endpoint'
            : endpointNameProblem('an endpoint', endpoint)),
        ...said('endpoint-name', differs ? `\`endpoint-file\` is about \`${ofFile}\`, the input says another name` : undefined),
        ...(inputs.deploymentName === undefined
            ? []
            : said('deployment-name', endpointNameProblem('a deployment', inputs.deploymentName))),
    ];
}
/** A rollout whose waits alone take longer than it may last can only fail. */
function waitProblems(inputs, steps) {
    const waits = steps - 1 + (inputs.mirrorTraffic > 0 ? 1 : 0);
    const seconds = waits * inputs.stepWaitSeconds;
    if (seconds < inputs.timeoutSeconds)
        return [];
    const message = `the waits between the steps take ${seconds} s, and all of it may take ${inputs.timeoutSeconds} s`;
    return [{ input: 'timeout-seconds', message }];
}

// EXTERNAL MODULE: ./build/domain/deployment/rollout-state.js
var rollout_state = __webpack_require__(15448);
;// CONCATENATED MODULE: ./build/domain/deployment/plan-rollout.js



const colours = ['blue', 'green'];
const isBroken = ({ provisioningState }) => ['Failed', 'Canceled', 'Deleting'].includes(provisioningState);
const isOurs = ({ tags }) => tags[rollout_state/* rolloutTagKeys */.i3.spec] !== undefined;
/** Plans a rollout. Whatever unfinished rollout there was, other than of this very spec, is restored before this is asked. */
function planRollout(situation, request) {
    const { endpoint, deployments } = situation;
    const live = (0,deployment_traffic/* liveTraffic */.m8)(endpoint?.traffic ?? {});
    const name = chooseName(deployments, live, request);
    if (!name.ok)
        return name;
    const deploymentName = name.value;
    const there = deployments.find((one) => one.name === deploymentName);
    const reuse = there !== undefined && sameSpec(there, request) && !isBroken(there);
    const hasTraffic = (live[deploymentName] ?? 0) > 0;
    if (there !== undefined && !reuse && hasTraffic)
        return isServing(deploymentName);
    const open = reuse ? (0,rollout_state/* openRollout */.WV)(there) : undefined;
    const previousTraffic = open?.previousTraffic ?? live;
    const others = (0,deployment_traffic/* withoutDeployment */.E5)(previousTraffic, deploymentName);
    const share = reuse ? (live[deploymentName] ?? 0) : 0;
    const steps = remainingSteps(others, deploymentName, request.shares, share);
    return (0,result.ok)({
        deploymentName,
        action: there === undefined ? 'create' : reuse ? 'reuse' : 'replace',
        createsEndpoint: endpoint === undefined,
        created: reuse ? (open?.created ?? 'nothing') : createdBy(situation, request),
        previousTraffic,
        previousMirror: open?.previousMirror ?? (0,deployment_traffic/* liveTraffic */.m8)(endpoint?.mirrorTraffic ?? {}),
        previousDeployment: largest(others),
        replaced: replacedBy(deploymentName, previousTraffic, reuse ? there : undefined, request),
        steps: steps.filter((step) => !(0,deployment_traffic/* sameTraffic */.UN)(step, live)),
        notices: noticesOf(others, request.shares),
    });
}
/** An empty endpoint that an interrupted try of ours made goes with it. */
function createdBy({ endpoint, deployments }, { owner }) {
    const isOurs = endpoint?.tags[rollout_state/* createdByTagKey */.to] === owner && deployments.length === 0;
    return endpoint === undefined || isOurs ? 'endpoint' : 'deployment';
}
/** A step that was killed after its rollout had ended, and before it had removed what served, is run again. */
function replacedBy(name, previous, reused, { owner }) {
    const earlier = reused === undefined ? {} : (0,rollout_state/* trafficBeforeFinished */.BZ)(reused, owner);
    return Object.keys((0,deployment_traffic/* withoutDeployment */.E5)((0,deployment_traffic/* liveTraffic */.m8)({ ...earlier, ...previous }), name));
}
const sameSpec = (deployment, { specDigest }) => deployment.tags[rollout_state/* rolloutTagKeys */.i3.spec] === specDigest;
function chooseName(deployments, live, request) {
    if (request.deploymentName !== undefined)
        return (0,result.ok)(request.deploymentName);
    const same = deployments.find((one) => sameSpec(one, request) && !isBroken(one));
    if (same !== undefined)
        return (0,result.ok)(same.name);
    const named = (colour) => deployments.find((one) => one.name === colour);
    const free = colours.find((colour) => named(colour) === undefined);
    // An idle colour of ours is what the last rollout replaced. One that somebody else made is not ours to replace.
    const idle = colours.find((colour) => {
        const found = named(colour);
        return found !== undefined && isOurs(found) && (live[colour] ?? 0) === 0;
    });
    const name = free ?? idle;
    if (name !== undefined)
        return (0,result.ok)(name);
    return (0,result/* problems */.B)({
        message: '`blue` and `green` are both taken',
        input: 'deployment-name',
        hint: 'Name the deployment, or finish the rollout of the one that has a part of the traffic.',
    });
}
function isServing(name) {
    return (0,result/* problems */.B)({
        message: `the deployment \`${name}\` has live traffic and is another one`,
        input: 'deployment-name',
        hint: 'Choose another name, or leave the choice to the action.',
    });
}
/** A share that is reached already is not lowered. */
function remainingSteps(others, name, shares, reached) {
    const isAlone = Object.keys((0,deployment_traffic/* liveTraffic */.m8)(others)).length === 0;
    if (isAlone)
        return [{ [name]: 100 }];
    return shares
        .filter((share) => share >= reached)
        .map((share) => (0,deployment_traffic/* splitTraffic */._I)(others, name, share));
}
function noticesOf(others, shares) {
    const isAlone = Object.keys((0,deployment_traffic/* liveTraffic */.m8)(others)).length === 0;
    return isAlone && (shares.length > 1 || shares[0] !== 100)
        ? ['Nothing else serves at this endpoint, so the deployment gets all traffic at once.']
        : [];
}
function largest(traffic) {
    const [first] = Object.entries((0,deployment_traffic/* liveTraffic */.m8)(traffic)).sort(([, a], [, b]) => b - a);
    return first?.[0] ?? '';
}
/**
 * One's own rollout of the same spec is taken up; one's own of another spec, and anybody's whose time is over, is restored first;
 * somebody else's is left alone while it may still be at work.
 */
function adviseUnfinished(rollout, deployment, request) {
    const isOver = request.now.getTime() > rollout.deadline.getTime();
    if (rollout.owner !== request.owner && !isOver)
        return { kind: 'wait' };
    const isWanted = request.deploymentName === undefined || request.deploymentName === deployment.name;
    const resume = isWanted && sameSpec(deployment, request) && !isBroken(deployment);
    return { kind: resume ? 'resume' : 'restore' };
}

// EXTERNAL MODULE: ./build/commands/rollout-owner.js
var rollout_owner = __webpack_require__(37544);
// EXTERNAL MODULE: ./build/shared/digest.js
var shared_digest = __webpack_require__(64050);
;// CONCATENATED MODULE: ./build/commands/deploy/deployment-spec.js





/** A size that Azure's quota for new subscriptions usually has. */
const defaultInstanceType = 'Standard_DS3_v2';
/** The deployment of a version, with its lineage as tags. */
async function plannedSpec(plan, inputs, version, workflow, signal) {
    const { deploymentFile: file } = plan;
    const { code, environment, environmentVariables, serving: settings } = file;
    const serving = {
        environmentVariables,
        instanceCount: inputs.instanceCount ?? file.instanceCount ?? 1,
        ...(0,json/* compact */.oE)({ instanceType: instanceTypeOf(inputs, file), environment }),
    };
    const digest = (0,shared_digest/* sha256OfJson */.RO)({
        ...serving,
        environment: environment && { ...environment },
        serving: settings && JSON.parse(JSON.stringify(settings)),
        model: `${version.name}:${version.version}`,
        code: code && {
            sha256: (await (0,shared_digest/* digestPath */.GV)(code.path, signal)).sha256,
            scoringScript: code.scoringScript,
        },
    });
    const tags = {
        ...file.tags,
        ...lineageTags(plan, version, workflow),
        [rollout_state/* rolloutTagKeys */.i3.spec]: digest,
    };
    const spec = {
        ...serving,
        ...(settings === undefined ? {} : { serving: settings }),
        endpointName: plan.endpointName,
        modelId: version.id,
        tags,
        ...(code === undefined ? {} : { code }),
    };
    return { spec, digest };
}
/** What was said; sizes of a Kubernetes compute have names of its own, so that there is no usual one. */
function instanceTypeOf(inputs, { instanceType, serving }) {
    const usual = serving?.computeType === 'kubernetes' ? undefined : defaultInstanceType;
    return inputs.instanceType ?? instanceType ?? usual;
}
function lineageTags({ required }, { name, version, tags }, workflow) {
    const keys = version_tags/* versionTagKeys */.N8;
    const known = [
        ['ml-actions.model', `${name}:${version}`],
        [keys.requiredGates, (0,required_gates/* describeRequiredGates */.R)(required)],
        [keys.gatesPassed, tags[keys.gatesPassed]],
        [keys.modelDigest, tags[keys.modelDigest]],
        [keys.commit, tags[keys.commit]],
        [keys.runId, tags[keys.runId]],
        ['ml-actions.deployed-by', workflow?.runUrl],
    ];
    return Object.fromEntries(known.flatMap(([key, value]) => value === undefined || value === '' ? [] : [[key, value.slice(0, rollout_state/* longestTagValue */.Ud)]]));
}

;// CONCATENATED MODULE: ./build/commands/deploy/phases.js
/** Notes each phase, says it in the log, and lets errors pass. */
function phaseLog({ logger, now }) {
    const phases = [];
    return {
        phases,
        run: async (name, work) => {
            const started = now().getTime();
            const note = (result) => void phases.push({ name, result, milliseconds: now().getTime() - started });
            logger.info(`${name} …`);
            try {
                const value = await work();
                note('done');
                return value;
            }
            catch (error) {
                note('failed');
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/commands/deploy/settle-unfinished.js




/** The endpoint and its deployments as they are now. */
async function lookAt(name, { endpoints }, signal) {
    const endpoint = await endpoints.getEndpoint(name, signal);
    const deployments = endpoint === undefined ? [] : await endpoints.listDeployments(name, signal);
    return { endpoint, deployments };
}
/**
 * The situation that a rollout may start from: what others left unfinished is restored first. Throws UserError when somebody else's
 * rollout is under way, or the endpoint itself is broken.
 */
async function settleUnfinished(name, request, tools, signal) {
    const situation = await lookAt(name, tools, signal);
    if (situation.endpoint?.provisioningState === 'Failed')
        throw brokenEndpoint(name);
    const unfinished = situation.deployments.flatMap((deployment) => {
        const rollout = (0,rollout_state/* openRollout */.WV)(deployment);
        return rollout === undefined ? [] : [{ rollout, deployment }];
    });
    const now = tools.now();
    const advised = unfinished.map(({ rollout, deployment }) => ({
        rollout,
        deployment,
        advice: adviseUnfinished(rollout, deployment, { ...request, now }).kind,
    }));
    const busy = advised.find(({ advice }) => advice === 'wait');
    if (busy !== undefined)
        throw underWay(busy.rollout);
    const restored = advised.filter(({ advice }) => advice === 'restore');
    for (const { rollout, deployment } of restored) {
        tools.logger.warning(leftUnfinished(rollout, deployment));
        await (0,roll_back/* rollBack */.F)(rollout, tools, signal);
    }
    return restored.length === 0 ? situation : lookAt(name, tools, signal);
}
const leftUnfinished = (rollout, { name }) => `A rollout of ${name} by ${rollout.owner} was left unfinished; what ran before it is restored first.`;
function underWay({ owner, deployment, deadline }) {
    return new errors/* UserError */.yo({
        message: `a rollout of the deployment \`${deployment}\` by ${owner} is under way`,
        input: 'endpoint-name',
        hint: `Wait until it has ended (at the latest at ${deadline.toISOString()}), and give both workflows one \`concurrency:\` group.`,
    });
}
function brokenEndpoint(name) {
    return new errors/* UserError */.yo({
        message: `the endpoint \`${name}\` is in the state Failed`,
        input: 'endpoint-name',
        hint: 'Delete it or mend it first, or name another one.',
    });
}

;// CONCATENATED MODULE: ./build/commands/deploy/prepare-rollout.js








/** Restores what was left unfinished, plans, and publishes the names that the second step needs. Changes nothing of its own. */
async function prepareRollout(plan, inputs, version, { endpoints, context, note }, signal) {
    const { spec, digest } = await plannedSpec(plan, inputs, version, context.workflow, signal);
    const owner = (0,rollout_owner/* rolloutOwner */.J)(context.workflow);
    const { shares, deploymentName, endpointName } = plan;
    const request = { deploymentName, specDigest: digest, owner, shares };
    const tools = { ...context, endpoints };
    const situation = await settleUnfinished(endpointName, request, tools, signal);
    const planned = planRollout(situation, request);
    if (!planned.ok)
        throw new errors/* UserError */.yo(planned.problems);
    const open = openOf(plan, planned.value, inputs, owner, context.now());
    await context.publish('endpoint-name', endpointName);
    await context.publish('deployment-name', planned.value.deploymentName);
    const there = situation.deployments.find(({ name }) => name === open.deployment);
    const wasOpen = there !== undefined && (0,rollout_state/* openRollout */.WV)(there) !== undefined;
    return {
        isUnchanged: planned.value.action === 'reuse' && planned.value.steps.length === 0 && !wasOpen,
        rollout: {
            plan: planned.value,
            open,
            endpoint: situation.endpoint,
            endpointSpec: { ...plan.endpointFile, name: endpointName },
            spec,
            inputs,
            smokeBody: plan.smokeTest,
            endpoints,
            context,
            log: phaseLog(context),
            note,
        },
    };
}
function openOf({ endpointName: endpoint }, plan, { timeoutSeconds, onFailure }, owner, now) {
    const open = {
        endpoint,
        deployment: plan.deploymentName,
        owner,
        deadline: new Date(now.getTime() + timeoutSeconds * 1000 + rollbackBudgetMs),
        previousTraffic: plan.previousTraffic,
        previousMirror: plan.previousMirror,
        created: plan.created,
        onFailure,
    };
    const long = Object.values((0,rollout_state/* openTags */.oT)(open)).find((value) => value.length > rollout_state/* longestTagValue */.Ud);
    if (long === undefined)
        return open;
    throw new errors/* UserError */.yo({
        message: `the traffic of \`${endpoint}\` is split over so many deployments that it cannot be noted (${long.length} of ${rollout_state/* longestTagValue */.Ud} characters)`,
        hint: 'Finish the rollouts that are under way first.',
    });
}

// EXTERNAL MODULE: ./build/tracking/tolerant-json.js
var tolerant_json = __webpack_require__(46642);
;// CONCATENATED MODULE: ./build/commands/deploy/smoke-test.js


/** As much of an answer as a report shows. Characters. */
const shownBody = 2000;
/** A deployment that has just come up may say for a moment that it is busy. */
const attempts = 5;
const waitMs = 2000;
const busy = [408, 429, 502, 503, 504];
/**
 * Sends the request to one deployment (undefined: through the router) and throws PlatformError unless it answers 2xx and JSON.
 * NaN and infinities in the answer are let through: Python writes them.
 */
async function smokeTest(endpoint, deployment, when, { endpoints, body, note, delay }, signal) {
    let answer = await endpoints.invoke(endpoint, body, deployment, signal);
    for (let attempt = 1; attempt < attempts && busy.includes(answer.status); attempt++) {
        await delay(waitMs * attempt, signal);
        answer = await endpoints.invoke(endpoint, body, deployment, signal);
    }
    const { status, milliseconds } = answer;
    note({ when, status, milliseconds, body: answer.body.slice(0, shownBody) });
    const wrong = whatIsWrong(answer);
    if (wrong === undefined)
        return;
    throw new errors/* PlatformError */.Wk(`the smoke test ${when} failed: ${wrong}`, {
        code: 'smoke-test-failed',
        statusCode: status,
        retryable: false,
        hint: status === 424 ? 'The model itself raised an error: its log says which.' : '',
    });
}
function whatIsWrong({ status, body }) {
    if (status < 200 || status > 299)
        return `the answer has the status ${status}`;
    return (0,tolerant_json/* parseTolerantJson */.d)(body) === undefined ? 'the answer is not JSON' : undefined;
}

;// CONCATENATED MODULE: ./build/commands/deploy/roll-out.js




/** How often a deployment in the making is looked at. */
const lookMs = 5000;
/** Goes through all phases; throws at the first that fails. Nothing is undone here. */
async function rollOut(rollout, signal) {
    const { plan, log, endpoints, context } = rollout;
    const { deploymentName } = plan;
    let endpoint = await ensureEndpoint(rollout, signal);
    await log.run(`Deployment ${deploymentName}`, () => ensureDeployment(rollout, endpoint, signal));
    await log.run(checkName(rollout), () => check(rollout, endpoint, whenFirst(plan, endpoint), signal));
    await mirror(rollout, endpoint, signal);
    for (const [index, traffic] of plan.steps.entries()) {
        const share = traffic[deploymentName] ?? 0;
        endpoint = await log.run(`Traffic ${share} %`, async () => {
            const now = await endpoints.setTraffic(endpoint.name, traffic, signal);
            if (index < plan.steps.length - 1)
                await pause(rollout, signal);
            await check(rollout, now, `at ${share} %`, signal);
            return now;
        });
    }
    const finished = (0,rollout_state/* finishedTags */.km)(context.now(), rollout.open.owner);
    await log.run('Finish', () => endpoints.tagDeployment(endpoint.name, deploymentName, finished, signal));
    return endpoint;
}
const whenFirst = ({ deploymentName }, { traffic }) => {
    const share = traffic[deploymentName] ?? 0;
    return share === 0 ? 'before any traffic' : `at ${share} %`;
};
const checkName = ({ smokeBody }) => smokeBody === undefined ? 'Health' : 'Smoke test';
async function ensureEndpoint(rollout, signal) {
    const { endpoint, endpointSpec, endpoints, context, log, open } = rollout;
    if (endpoint !== undefined)
        return endpoint;
    const spec = { ...endpointSpec, tags: { ...endpointSpec.tags, [rollout_state/* createdByTagKey */.to]: open.owner } };
    const tell = (message) => context.logger.progress(message);
    return log.run(`Endpoint ${spec.name}`, () => endpoints.createEndpoint(spec, tell, signal));
}
async function ensureDeployment(rollout, endpoint, signal) {
    const { plan, spec, open, endpoints, context } = rollout;
    const name = plan.deploymentName;
    if ((endpoint.mirrorTraffic[name] ?? 0) > 0) {
        // Azure refuses live traffic for a deployment that is mirrored, and deletes none that is.
        await endpoints.setMirrorTraffic(endpoint.name, otherMirror(rollout), signal);
    }
    if (plan.action === 'reuse') {
        await untilMade(rollout, endpoint.name, signal);
        await endpoints.tagDeployment(endpoint.name, name, (0,rollout_state/* openTags */.oT)(open), signal);
        return;
    }
    if (plan.action === 'replace')
        await endpoints.deleteDeployment(endpoint.name, name, signal);
    const made = { ...spec, name, tags: { ...spec.tags, ...(0,rollout_state/* openTags */.oT)(open) } };
    await endpoints.createDeployment(made, (text) => context.logger.progress(text), signal);
}
const otherMirror = ({ plan }) => (0,deployment_traffic/* withoutDeployment */.E5)(plan.previousMirror, plan.deploymentName);
async function find({ endpoints, plan }, endpoint, signal) {
    const all = await endpoints.listDeployments(endpoint, signal);
    const found = all.find(({ name }) => name === plan.deploymentName);
    if (found !== undefined)
        return found;
    throw unhealthy(`the deployment ${plan.deploymentName} is gone`);
}
/** A deployment of this very spec may still be in the making, from a step that was cancelled. */
async function untilMade(rollout, endpoint, signal) {
    for (;;) {
        const { provisioningState } = await find(rollout, endpoint, signal);
        if (!['Creating', 'Updating', 'Scaling'].includes(provisioningState))
            return;
        rollout.context.logger.progress(`the deployment is ${provisioningState}`);
        await rollout.context.delay(lookMs, signal);
    }
}
const unhealthy = (message) => new errors/* PlatformError */.Wk(message, { code: 'unhealthy', retryable: false });
/** The deployment must be whole, and answer the smoke test when there is one. */
async function check(rollout, endpoint, when, signal) {
    const { smokeBody: body, endpoints, note, plan, context } = rollout;
    const { provisioningState, name } = await find(rollout, endpoint.name, signal);
    if (provisioningState !== 'Succeeded') {
        throw unhealthy(`the deployment ${name} is in the state ${provisioningState} ${when}`);
    }
    if (body === undefined)
        return;
    // With all traffic the request goes the way of everybody's requests, and shows that this way works.
    const target = (endpoint.traffic[plan.deploymentName] ?? 0) === 100 ? undefined : name;
    const tools = { endpoints, body, note, delay: context.delay };
    await smokeTest(endpoint, target, when, tools, signal);
}
/** Copies some live requests to the new deployment, as long as others are served by what ran before. */
async function mirror(rollout, endpoint, signal) {
    const { inputs, plan, log, endpoints } = rollout;
    const share = inputs.mirrorTraffic;
    const name = plan.deploymentName;
    const isLive = (endpoint.traffic[name] ?? 0) > 0;
    if (share === 0 || isLive || Object.keys((0,deployment_traffic/* liveTraffic */.m8)(endpoint.traffic)).length === 0)
        return;
    await log.run(`Mirror ${share} %`, async () => {
        await endpoints.setMirrorTraffic(endpoint.name, { [name]: share }, signal);
        await pause(rollout, signal);
        await check(rollout, endpoint, `with ${share} % mirrored`, signal);
        await endpoints.setMirrorTraffic(endpoint.name, otherMirror(rollout), signal);
    });
}
async function pause({ inputs, context }, signal) {
    if (inputs.stepWaitSeconds === 0)
        return;
    context.logger.progress(`waiting ${inputs.stepWaitSeconds} s before the next step`);
    await context.delay(inputs.stepWaitSeconds * 1000, signal);
}
/** Removes what had traffic before, once the new deployment has all of it; what cannot be removed is told. */
async function removePrevious({ plan, inputs, endpoints, context }, endpoint, signal) {
    const hasAll = endpoint.traffic[plan.deploymentName] === 100;
    if (!inputs.removePrevious || !hasAll)
        return [];
    const notices = [];
    for (const name of plan.replaced) {
        try {
            await endpoints.deleteDeployment(endpoint.name, name, signal);
            context.logger.info(`The deployment ${name} is removed.`);
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof errors/* PlatformError */.Wk))
                throw error;
            notices.push(`The deployment ${name} could not be removed: ${error.message}`);
        }
    }
    return notices;
}

;// CONCATENATED MODULE: ./build/commands/deploy/run.js









/** Deploys: chooses and checks the version, plans, rolls out, or brings back what ran before. */
async function run(inputs, context, signal) {
    (0,refuse_foreign_code/* refuseForeignCode */.K)(context.workflow, 'deploy a model');
    const plan = planDeploy(inputs, context.directory);
    const platform = await context.openPlatform(inputs, signal);
    const version = await resolveVersion(platform, inputs, signal);
    const { required, endpointName } = plan;
    const refusals = (0,version_tags/* versionRefusals */.kS)(version.name, version.version, version.tags, required);
    if (refusals.length > 0)
        return { kind: 'refused', version, required, endpointName, refusals };
    const answers = [];
    const note = (answer) => void answers.push(answer);
    const { endpoints } = platform;
    const prepared = await prepareRollout(plan, inputs, version, { endpoints, context, note }, signal);
    return carryOut(prepared, { plan, inputs, version, answers }, signal);
}
async function resolveVersion({ models }, { modelName, modelVersion }, signal) {
    const versions = await models.list(modelName, signal);
    const chosen = (0,choose_version/* chooseVersion */.EH)(versions, modelName, modelVersion);
    if (!chosen.ok)
        throw new errors/* UserError */.yo(chosen.problems);
    return chosen.value;
}
async function carryOut({ rollout, isUnchanged }, telling, cancel) {
    const { timeoutSeconds } = telling.inputs;
    const limit = AbortSignal.any([cancel, AbortSignal.timeout(timeoutSeconds * 1000)]);
    let endpoint;
    try {
        endpoint = await rollOut(rollout, limit);
    }
    catch (error) {
        const ending = await afterFailure(error, rollout, { cancel, limit }, timeoutSeconds);
        const { failure, problem } = ending;
        // Nothing was changed, so nothing was brought back.
        const kind = isUnchanged && ending.kind === 'rolled-back' ? 'left' : ending.kind;
        return { kind, failure, problem, ...factsOf(rollout, telling, ending.endpoint, []) };
    }
    // The rollout has ended: whatever happens from here on undoes nothing.
    const notices = await removePrevious(rollout, endpoint, cancel);
    const kind = isUnchanged ? 'unchanged' : 'deployed';
    return { kind, ...factsOf(rollout, telling, endpoint, notices) };
}
function factsOf({ plan: rollout, log, endpoint: before }, { plan, version, answers }, endpoint, notices) {
    return {
        version,
        required: plan.required,
        endpointName: plan.endpointName,
        deploymentName: rollout.deploymentName,
        previousDeployment: rollout.previousDeployment,
        scoringUri: endpoint?.scoringUri ?? '',
        before: (0,deployment_traffic/* liveTraffic */.m8)(before?.traffic ?? {}),
        after: (0,deployment_traffic/* liveTraffic */.m8)(endpoint?.traffic ?? {}),
        phases: log.phases,
        answers,
        notices: [...rollout.notices, ...notices],
    };
}

;// CONCATENATED MODULE: ./build/commands/deploy/index.js




const deploy_command = (0,command/* defineCommand */.N)({ definition: inputs.definition, run: run, report: report });


/***/ }),

/***/ 23470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definition: () => (/* binding */ definition)
/* harmony export */ });
/* harmony import */ var _shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24686);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98554);


const inputs = {
    'model-name': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Name of the registered model.', required: true }),
    'model-version': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Version to deploy: a number, an alias, or `latest-passed` (the newest whose gates passed).',
        default: 'latest-passed',
    }),
    'endpoint-name': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Online endpoint; made when it does not exist. May be left out when `endpoint-file` names it.',
    }),
    'endpoint-file': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'The endpoint in the YAML language of the Azure ML CLI v2; used when the endpoint is made.',
    }),
    'deployment-file': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'The deployment in the YAML language of the Azure ML CLI v2: code, environment, variables, instances. MLflow models need none.',
    }),
    'deployment-name': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Name of the deployment; by default `blue` or `green`, whichever is free.',
    }),
    'instance-type': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: "Size of the machines; by default the deployment file's, else `Standard_DS3_v2`. `platform: local` does not use it.",
    }),
    'instance-count': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ min: 1, max: 50 }, { description: "Number of machines; by default the deployment file's, else 1." }),
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .requireGatesInput */ .uK,
    'traffic-steps': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({
        description: 'Shares of the traffic that the new deployment gets one after the other, in percent, such as `10,50,100`. What is not its share stays where it was.',
        default: '100',
    }),
    'step-wait-seconds': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ min: 0, max: 86_400 }, {
        description: 'Wait after each step and before the next, in seconds; then its health counts.',
        default: '60',
    }),
    'mirror-traffic': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ min: 0, max: 50 }, {
        description: 'Share of the live requests that is copied to the new deployment before it gets any, in percent; for `step-wait-seconds`.',
        default: '0',
    }),
    'smoke-test': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'A JSON file that is sent to the new deployment before it gets traffic, and after each step. It must answer 2xx and JSON.',
    }),
    'on-failure': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['rollback', 'leave'], {
        description: 'After a failure: `rollback` (the traffic as before, the new deployment removed) or `leave` everything as it is.',
        default: 'rollback',
    }),
    'remove-previous': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
        description: 'Whether deployments that got traffic before are removed once the new one has all of it.',
        default: 'false',
    }),
    'timeout-seconds': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ min: 1, max: 86_400 }, { description: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .meaning */ .ak.timeoutSeconds, default: '3600' }),
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .platformInputs */ .xP,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .workingDirectoryInput */ .RW,
};
/** `action-deploy`. */
const definition = {
    name: 'deploy',
    title: 'Deploy a model',
    description: 'Takes a registered version whose gates passed to 0 % of an online endpoint, tests it, moves the traffic in steps, or brings back what ran before.',
    inputs,
    outputs: {
        'endpoint-name': 'Name of the endpoint.',
        'deployment-name': 'Name of the new deployment; known before anything is changed.',
        'previous-deployment': 'The deployment that had most of the traffic before; empty when there was none.',
        'scoring-uri': 'Where requests are sent. Keys are never an output.',
        traffic: 'Shares of the traffic at the end, as JSON.',
        'rolled-back': '`true` when the rollout failed and what ran before was brought back.',
    },
    uploadsReport: false,
    afterwards: {
        command: 'deploy-restore',
        condition: 'always()',
        reads: {
            ML_ACTIONS_ENDPOINT_NAME: 'endpoint-name',
            ML_ACTIONS_DEPLOYMENT_NAME: 'deployment-name',
        },
    },
    example: `\`\`\`yaml
- uses: OWNER/ml-actions/action-deploy@v1
  with:
    platform: local
    model-name: lending
    model-version: latest-passed
    endpoint-name: lending
    smoke-test: smoke-test.json
    traffic-steps: 10,50,100
\`\`\``,
    notes: `The evidence that \`register\` accepted is checked before the endpoint is touched. Give workflows that deploy to one endpoint a
\`concurrency:\` group: two rollouts at once would undo each other. A rollout of another workflow run that is under way is not disturbed;
one that was left unfinished is restored first. Re-running the workflow run takes an unfinished rollout up where it was.`,
};


/***/ }),

/***/ 4222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rollBack)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _domain_deployment_rollout_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15448);
/* harmony import */ var _domain_deployment_traffic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23556);
/* harmony import */ var _shared_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23766);




/** An endpoint that is being changed answers 409 until that has ended: up to about ten minutes. */
const patience = {
    attempts: 45,
    firstMs: 1000,
    mostMs: 15_000,
    longestAskedMs: 120_000,
};
const whileBusy = (error) => ({
    retry: error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk && error.failure.statusCode === 409,
});
/**
 * Brings back what ran before: first the traffic, so that nobody is served by the new deployment any more, then removes what the
 * rollout made. Idempotent: it may be called again after it was interrupted anywhere. Stops at the first step that fails.
 * Returns the endpoint as it is then; undefined when it is gone.
 */
async function rollBack(target, tools, signal) {
    const { endpoints, logger, now, delay } = tools;
    const { endpoint: name, deployment } = target;
    const patiently = (work) => (0,_shared_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetry */ .bD)(work, whileBusy, patience, { delay, random: Math.random }, signal);
    const endpoint = await endpoints.getEndpoint(name, signal);
    if (endpoint === undefined)
        return undefined;
    if (!(0,_domain_deployment_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .sameTraffic */ .UN)(endpoint.mirrorTraffic, target.previousMirror)) {
        await patiently(() => endpoints.setMirrorTraffic(name, target.previousMirror, signal));
    }
    if (!(0,_domain_deployment_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .sameTraffic */ .UN)(endpoint.traffic, target.previousTraffic)) {
        await patiently(() => endpoints.setTraffic(name, target.previousTraffic, signal));
        logger.info(`The traffic of ${name} is what it was before.`);
    }
    const deployments = await endpoints.listDeployments(name, signal);
    const there = deployments.some((one) => one.name === deployment);
    if (there && target.created === 'nothing') {
        await patiently(() => endpoints.tagDeployment(name, deployment, (0,_domain_deployment_rollout_state_js__WEBPACK_IMPORTED_MODULE_1__/* .finishedTags */ .km)(now()), signal));
    }
    else if (there) {
        await patiently(() => endpoints.deleteDeployment(name, deployment, signal));
        logger.info(`The deployment ${deployment} is removed.`);
    }
    const isEmpty = deployments.every((one) => one.name === deployment);
    if (target.created === 'endpoint' && isEmpty) {
        await patiently(() => endpoints.deleteEndpoint(name, signal));
        logger.info(`The endpoint ${name}, which this rollout made, is removed.`);
        return undefined;
    }
    return endpoints.getEndpoint(name, signal);
}


/***/ }),

/***/ 37544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ rolloutOwner)
/* harmony export */ });
/** Who a rollout belongs to: the workflow run, so that its re-runs and its second step find it; `laptop` outside of one. */
function rolloutOwner(workflow) {
    return workflow === undefined ? 'laptop' : `${workflow.repository}#${workflow.runId}`;
}


/***/ }),

/***/ 15448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ trafficBeforeFinished),
/* harmony export */   Ud: () => (/* binding */ longestTagValue),
/* harmony export */   WV: () => (/* binding */ openRollout),
/* harmony export */   i3: () => (/* binding */ rolloutTagKeys),
/* harmony export */   km: () => (/* binding */ finishedTags),
/* harmony export */   oT: () => (/* binding */ openTags),
/* harmony export */   to: () => (/* binding */ createdByTagKey)
/* harmony export */ });
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23556);

/** Keys of the tags that a rollout leaves at its deployment. Values hold at most 256 characters on Azure. */
const rolloutTagKeys = {
    /** `open <deadline> <owner>`, `finished <time> <owner>`, or `finished <time>` when it was undone. */
    state: 'ml-actions.rollout',
    previousTraffic: 'ml-actions.previous-traffic',
    previousMirror: 'ml-actions.previous-mirror',
    /** What the rollout made and a rollback removes: `endpoint`, `deployment` or `nothing`. */
    created: 'ml-actions.created',
    onFailure: 'ml-actions.on-failure',
    /** sha256 of everything that makes the deployment what it is. */
    spec: 'ml-actions.spec',
};
/** At an endpoint that a rollout made: the owner, for the time before there is a deployment. */
const createdByTagKey = 'ml-actions.created-by';
/** Longest value of a tag (Azure Resource Manager). Characters. */
const longestTagValue = 256;
/** The tags of a rollout that begins. */
function openTags(rollout) {
    const keys = rolloutTagKeys;
    return {
        [keys.state]: `open ${rollout.deadline.toISOString()} ${rollout.owner}`,
        [keys.previousTraffic]: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTraffic */ .zM)(rollout.previousTraffic),
        [keys.previousMirror]: formatMirror(rollout.previousMirror),
        [keys.created]: rollout.created,
        [keys.onFailure]: rollout.onFailure,
    };
}
/** The tag of a rollout that reached its end, or (without an owner) of one that was undone. */
function finishedTags(now, owner) {
    const words = ['finished', now.toISOString(), ...(owner === undefined ? [] : [owner])];
    return { [rolloutTagKeys.state]: words.join(' ') };
}
/** The traffic before the rollout that this owner finished with this deployment; empty when it is not known. */
function trafficBeforeFinished({ tags }, owner) {
    const [, by] = /^finished \S+ (.+)$/.exec(tags[rolloutTagKeys.state] ?? '') ?? [];
    if (by !== owner)
        return {};
    return (0,_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTraffic */ .D7)(tags[rolloutTagKeys.previousTraffic] ?? '') ?? {};
}
/** The rollout that a deployment's tags say is open; undefined when none is, or they cannot be read. */
function openRollout({ endpointName, name, tags }) {
    const keys = rolloutTagKeys;
    const [, deadline = '', owner = ''] = /^open (\S+) (.+)$/.exec(tags[keys.state] ?? '') ?? [];
    const previousTraffic = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTraffic */ .D7)(tags[keys.previousTraffic] ?? '');
    const previousMirror = parseMirror(tags[keys.previousMirror] ?? 'none');
    const created = ['endpoint', 'deployment', 'nothing'].find((word) => word === tags[keys.created]);
    const until = new Date(deadline);
    const isRead = previousTraffic && previousMirror && created && !Number.isNaN(until.getTime());
    if (!isRead || owner === '')
        return undefined;
    const onFailure = tags[keys.onFailure] === 'leave' ? 'leave' : 'rollback';
    return {
        endpoint: endpointName,
        deployment: name,
        owner,
        deadline: until,
        previousTraffic,
        previousMirror,
        created,
        onFailure,
    };
}
function formatMirror(mirror) {
    const [first] = Object.entries(mirror).filter(([, share]) => share > 0);
    return first === undefined ? 'none' : `${first[0]}=${first[1]}`;
}
/** At most one deployment is mirrored, and at most half of the traffic. */
function parseMirror(text) {
    if (text === 'none')
        return {};
    const [, name, share] = /^([a-zA-Z][-a-zA-Z0-9]{2,31})=(\d{1,2})$/.exec(text) ?? [];
    return name === undefined ? undefined : { [name]: Number(share) };
}


/***/ }),

/***/ 23556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ parseTraffic),
/* harmony export */   E5: () => (/* binding */ withoutDeployment),
/* harmony export */   UN: () => (/* binding */ sameTraffic),
/* harmony export */   _I: () => (/* binding */ splitTraffic),
/* harmony export */   aY: () => (/* binding */ parseTrafficSteps),
/* harmony export */   m8: () => (/* binding */ liveTraffic),
/* harmony export */   zM: () => (/* binding */ formatTraffic)
/* harmony export */ });
/* harmony import */ var _shared_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95743);

/** The deployments that get traffic; zeros say nothing. Sorted by name. */
function liveTraffic(traffic) {
    const live = Object.entries(traffic).filter(([, share]) => share > 0);
    return Object.fromEntries(live.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Whether two maps mean the same. */
function sameTraffic(a, b) {
    return JSON.stringify(liveTraffic(a)) === JSON.stringify(liveTraffic(b));
}
/** A map without one deployment. */
function withoutDeployment(traffic, name) {
    return Object.fromEntries(Object.entries(traffic).filter(([other]) => other !== name));
}
/** `blue=90,green=10`, or `none`: short enough for a tag. */
function formatTraffic(traffic) {
    const parts = Object.entries(liveTraffic(traffic)).map(([name, share]) => `${name}=${share}`);
    return parts.length === 0 ? 'none' : parts.join(',');
}
/** Reads what `formatTraffic` wrote; undefined for anything else. */
function parseTraffic(text) {
    if (text === 'none')
        return {};
    const entries = text.split(',').map((part) => {
        const [, name, share] = /^([a-zA-Z][-a-zA-Z0-9]{2,31})=(\d{1,3})$/.exec(part) ?? [];
        return [name ?? '', Number(share)];
    });
    const isWhole = entries.every(([name, share]) => name !== '' && share >= 1 && share <= 100);
    const sum = entries.reduce((total, [, share]) => total + share, 0);
    return isWhole && sum === 100 ? Object.fromEntries(entries) : undefined;
}
/**
 * Gives `share` percent to one deployment and the rest to the others in their old proportion, in whole numbers that add up to 100
 * (largest remainders). With no others it gets everything: Azure knows only sums of 0 and 100.
 */
function splitTraffic(others, name, share) {
    const rest = Object.entries(liveTraffic(withoutDeployment(others, name)));
    const sum = rest.reduce((total, [, part]) => total + part, 0);
    if (sum === 0)
        return { [name]: 100 };
    const exact = rest.map(([other, part]) => ({ other, part: ((100 - share) * part) / sum }));
    const floors = exact.map(({ part }) => Math.floor(part));
    const missing = 100 - share - floors.reduce((total, part) => total + part, 0);
    const byRemainder = exact
        .map(({ part }, index) => ({ index, remainder: part - Math.floor(part) }))
        .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
        .slice(0, missing)
        .map(({ index }) => index);
    const parts = exact.map(({ other }, index) => {
        const extra = byRemainder.includes(index) ? 1 : 0;
        return [other, (floors[index] ?? 0) + extra];
    });
    return liveTraffic({ ...Object.fromEntries(parts), [name]: share });
}
/** Reads `traffic-steps`: whole percentages from 1 to 100, each larger than the one before. */
function parseTrafficSteps(steps) {
    const input = 'traffic-steps';
    const numbers = steps.map((step) => (/^\d{1,3}\s*%?$/.test(step) ? Number.parseInt(step) : 0));
    const odd = steps.find((_, index) => {
        const share = numbers[index] ?? 0;
        return share < 1 || share > 100;
    });
    if (odd !== undefined || steps.length === 0) {
        const message = `\`${odd ?? ''}\` is not a whole percentage from 1 to 100`;
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)({ message, input, hint: 'For example `10,50,100`.' });
    }
    const falls = numbers.some((share, index) => index > 0 && share <= (numbers[index - 1] ?? 0));
    return falls ? (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)({ message: 'the steps do not grow', input }) : (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(numbers);
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


/***/ }),

/***/ 8603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ throwIfAborted),
/* harmony export */   cb: () => (/* binding */ delay),
/* harmony export */   vt: () => (/* binding */ abortError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * Why a signal was aborted, as an error to throw: the reason itself when it is a real one (a `CancelledError`, a time-out),
 * else a `CancelledError` in place of the platform's anonymous `AbortError`.
 */
function abortError(signal) {
    const reason = signal.reason;
    if (reason instanceof Error && reason.name !== 'AbortError')
        return reason;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc('cancelled', { cause: reason });
}
/** Throws the signal's `abortError` when it is aborted already. */
function throwIfAborted(signal) {
    if (signal.aborted)
        throw abortError(signal);
}
/** Waits so many milliseconds; rejects with the signal's `abortError` as soon as it is aborted. */
async function delay(milliseconds, signal) {
    throwIfAborted(signal);
    await new Promise((resolve, reject) => {
        const onAbort = () => {
            clearTimeout(timer);
            reject(abortError(signal));
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', onAbort);
            resolve();
        }, milliseconds);
        signal.addEventListener('abort', onAbort, { once: true });
    });
}


/***/ }),

/***/ 23766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PS: () => (/* binding */ isRetryableStatus),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   bD: () => (/* binding */ withRetry),
/* harmony export */   uE: () => (/* binding */ isBrokenConnection),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _delay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8603);

/** Six attempts within about half a minute of waiting; a service may ask for two minutes at a time. */
const defaultRetryPolicy = {
    attempts: 6,
    firstMs: 500,
    mostMs: 16_000,
    longestAskedMs: 120_000,
};
/** The wait before attempt `attempt + 1`: full jitter (Brooker, "Exponential Backoff And Jitter", AWS 2015). */
function wait(attempt, policy, asked, random) {
    const bound = Math.min(policy.mostMs, policy.firstMs * 2 ** (attempt - 1));
    // A wait that was asked for is a minimum: jitter is added to it so that clients do not come back together.
    return asked === undefined ? random * bound : asked + random * policy.firstMs;
}
/**
 * Runs `work` until it succeeds, `advise` says that its error is final, or the attempts are used up; then the last error is thrown
 * as it is. Only for calls that may be repeated. Rejects at once when the signal is aborted.
 */
async function withRetry(work, advise, policy, tools, signal) {
    for (let attempt = 1;; attempt++) {
        (0,_delay_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfAborted */ .Te)(signal);
        try {
            return await work(attempt);
        }
        catch (error) {
            (0,_delay_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfAborted */ .Te)(signal);
            const advice = advise(error);
            if (!advice.retry || attempt >= policy.attempts)
                throw error;
            if ((advice.afterMs ?? 0) > policy.longestAskedMs)
                throw error;
            await tools.delay(wait(attempt, policy, advice.afterMs, tools.random()), signal);
        }
    }
}
/** Whether the same request may succeed later: 408, 429 and 5xx, but not 501, which no waiting mends. */
function isRetryableStatus(status) {
    return status === 408 || status === 429 || (status >= 500 && status !== 501);
}
const broken = new Set([
    'ECONNRESET',
    'ECONNREFUSED',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EAI_AGAIN',
    'ERR_STREAM_PREMATURE_CLOSE',
    'UND_ERR_SOCKET',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
]);
/** Whether an error, or one it was caused by, is a connection that broke or could not be made (Node's and undici's codes). */
function isBrokenConnection(error) {
    for (let depth = 0, link = error; depth < 8 && link instanceof Error; depth++) {
        if ('code' in link && typeof link.code === 'string' && broken.has(link.code))
            return true;
        if (link instanceof AggregateError && link.errors.some(isBrokenConnection))
            return true;
        link = link.cause;
    }
    return false;
}
/**
 * The wait that an answer asks for, in milliseconds: `retry-after-ms` or `x-ms-retry-after-ms`, else `Retry-After` in seconds or as
 * an HTTP date (RFC 9110 §10.2.3). Undefined when it asks for none or cannot be read.
 */
function retryAfterMs(header, now = Date.now()) {
    const exact = header('retry-after-ms') ?? header('x-ms-retry-after-ms');
    if (exact && /^\d{1,9}$/.test(exact.trim()))
        return Number(exact);
    const given = header('retry-after')?.trim();
    if (!given)
        return undefined;
    if (/^\d{1,9}$/.test(given))
        return Number(given) * 1000;
    const date = Date.parse(given);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 46642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseTolerantJson)
/* harmony export */ });
const stringOrBare = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g;
/** Parses JSON as Python writes it: bare `NaN` and `Infinity` become strings. Undefined when it is not JSON even so. */
function parseTolerantJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        const mended = text.replaceAll(stringOrBare, (part) => part.startsWith('"') ? part : `"${part}"`);
        try {
            return JSON.parse(mended);
        }
        catch {
            return undefined;
        }
    }
}


/***/ })

};
