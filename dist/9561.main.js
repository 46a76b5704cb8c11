export const id = 9561;
export const ids = [9561,4007,2739];
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

/***/ 9561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ deploy_restore_command)
});

// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(92950);
// EXTERNAL MODULE: ./build/commands/deploy-restore/inputs.js
var inputs = __webpack_require__(32739);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/commands/deploy-restore/report.js

function titleOf({ endpointName, deploymentName, kind }) {
    if (endpointName === '')
        return 'No rollout was begun: nothing to restore';
    switch (kind) {
        case 'none':
            return `No rollout of ${deploymentName} is unfinished at ${endpointName}`;
        case 'left':
            return `The unfinished rollout of ${deploymentName} at ${endpointName} is left as it is (\`on-failure: leave\`)`;
        case 'restored':
            return `The rollout of ${deploymentName} had not ended: ${endpointName} serves what it served before`;
    }
}
/** One line: the step before it has told the rest. */
function report(outcome) {
    const title = (0,report_escape/* visible */.RK)(titleOf(outcome), 400);
    const isNews = outcome.kind !== 'none';
    return {
        conclusion: 'success',
        title,
        outputs: { restored: String(outcome.kind === 'restored') },
        sections: isNews ? [{ markdown: (0,report_escape/* escapeMarkdown */.FV)(title, 400) }] : [],
        annotations: isNews ? [{ level: 'warning', title: 'Rollout', message: title }] : [],
        files: [],
        terminal: [],
    };
}

// EXTERNAL MODULE: ./build/domain/deployment/rollout-state.js
var rollout_state = __webpack_require__(15448);
// EXTERNAL MODULE: ./build/commands/refuse-foreign-code.js
var refuse_foreign_code = __webpack_require__(63134);
// EXTERNAL MODULE: ./build/commands/roll-back.js
var roll_back = __webpack_require__(4222);
// EXTERNAL MODULE: ./build/commands/rollout-owner.js
var rollout_owner = __webpack_require__(37544);
;// CONCATENATED MODULE: ./build/commands/deploy-restore/run.js




/** Restores the rollout that this workflow run left open, whatever it was that ended the step before. */
async function run(inputs, context, signal) {
    const { rolloutEndpoint: endpoint, rolloutDeployment: deployment } = inputs;
    if (endpoint === undefined || deployment === undefined) {
        return { endpointName: '', deploymentName: '', kind: 'none' };
    }
    (0,refuse_foreign_code/* refuseForeignCode */.K)(context.workflow, 'change an endpoint');
    const { endpoints } = await context.openPlatform(inputs, signal);
    const kind = await restore(endpoint, deployment, { ...context, endpoints }, signal);
    return { endpointName: endpoint, deploymentName: deployment, kind };
}
async function restore(name, deployment, tools, signal) {
    const { endpoints, workflow } = tools;
    const owner = (0,rollout_owner/* rolloutOwner */.J)(workflow);
    const endpoint = await endpoints.getEndpoint(name, signal);
    if (endpoint === undefined)
        return 'none';
    const deployments = await endpoints.listDeployments(name, signal);
    const found = deployments.find((one) => one.name === deployment);
    const open = found && (0,rollout_state/* openRollout */.WV)(found);
    if (open?.owner === owner) {
        if (open.onFailure === 'leave')
            return 'left';
        await (0,roll_back/* rollBack */.F)(open, tools, signal);
        return 'restored';
    }
    // Interrupted after the endpoint was made and before its first deployment.
    if (deployments.length > 0 || endpoint.tags[rollout_state/* createdByTagKey */.to] !== owner)
        return 'none';
    const nothing = { previousTraffic: {}, previousMirror: {}, created: 'endpoint' };
    await (0,roll_back/* rollBack */.F)({ endpoint: name, deployment, ...nothing }, tools, signal);
    return 'restored';
}

;// CONCATENATED MODULE: ./build/commands/deploy-restore/index.js




const deploy_restore_command = (0,command/* defineCommand */.N)({ definition: inputs.definition, run: run, report: report });


/***/ }),

/***/ 32739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definition: () => (/* binding */ definition)
/* harmony export */ });
/* harmony import */ var _shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24686);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98554);


const inputs = {
    'rollout-endpoint': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'The endpoint to look at; nothing is done without one.',
        environment: 'ML_ACTIONS_ENDPOINT_NAME',
    }),
    'rollout-deployment': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'The deployment that was rolled out; nothing is done without one.',
        environment: 'ML_ACTIONS_DEPLOYMENT_NAME',
    }),
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .platformInputs */ .xP,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .workingDirectoryInput */ .RW,
};
/** The safety net of `action-deploy`: a rollout outlives the seconds a cancelled step has, and this one restores it. */
const definition = {
    name: 'deploy-restore',
    title: 'Restore an unfinished rollout',
    description: 'Looks at the deployment of a rollout, and brings back what ran before when it has not ended.',
    inputs,
    outputs: {
        restored: '`true` when there was something to bring back and it was brought back.',
    },
    uploadsReport: false,
    example: 'Runs as the second step of `action-deploy`.',
};


/***/ }),

/***/ 63134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refuseForeignCode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _runtime_workflow_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93948);


/**
 * Refuses to go on under `pull_request_target` and `workflow_run`: these run with the base repository's secrets and write access,
 * while the files may be anyone's. `doing` completes "would …": `run the job's code`.
 */
function refuseForeignCode(workflow, doing) {
    if (workflow === undefined || !(0,_runtime_workflow_context_js__WEBPACK_IMPORTED_MODULE_1__/* .runsWithForeignRights */ .E)(workflow))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: `on \`${workflow.eventName}\` this step would ${doing} with the rights of ${workflow.repository}, and the code may come from anyone`,
        hint: 'Run it on `pull_request` (pull requests from forks then get no secrets: use `platform: local`), and what needs secrets on `push` to a protected branch, after review.',
    });
}


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

/***/ 93948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runsWithForeignRights),
/* harmony export */   R: () => (/* binding */ workflowContext)
/* harmony export */ });
const text = (value) => (typeof value === 'string' ? value : '');
const record = (value) => typeof value === 'object' && value !== null ? value : {};
function pullRequest(event) {
    const found = record(record(event)['pull_request']);
    const number = found['number'];
    if (typeof number !== 'number')
        return undefined;
    const head = record(found['head']);
    return {
        number,
        headSha: text(head['sha']),
        headRepository: text(record(head['repo'])['full_name']),
        baseRef: text(record(found['base'])['ref']),
    };
}
/** Reads the context; `undefined` when the command does not run on GitHub Actions. */
function workflowContext(environment, event) {
    if (environment['GITHUB_ACTIONS'] !== 'true')
        return undefined;
    const variable = (name) => environment[`GITHUB_${name}`] ?? '';
    const found = pullRequest(event);
    const serverUrl = variable('SERVER_URL') || 'https://github.com';
    return {
        repository: variable('REPOSITORY'),
        workflow: variable('WORKFLOW'),
        runId: variable('RUN_ID'),
        runAttempt: variable('RUN_ATTEMPT') || '1',
        job: variable('JOB'),
        jobIndex: environment['ML_ACTIONS_JOB_INDEX'] || '0',
        step: environment['ML_ACTIONS_STEP'] || variable('ACTION'),
        eventName: variable('EVENT_NAME'),
        actor: variable('ACTOR'),
        ref: variable('REF'),
        sha: found?.headSha || variable('SHA'),
        serverUrl,
        apiUrl: variable('API_URL') || 'https://api.github.com',
        runUrl: `${serverUrl}/${variable('REPOSITORY')}/actions/runs/${variable('RUN_ID')}`,
        ...(found === undefined ? {} : { pullRequest: found }),
    };
}
/** Events that run with the base repository's rights although the code may come from anyone. */
function runsWithForeignRights(context) {
    return context?.eventName === 'pull_request_target' || context?.eventName === 'workflow_run';
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


/***/ })

};
