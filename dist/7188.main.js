export const id = 7188;
export const ids = [7188];
export const modules = {

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wk: () => (/* binding */ PlatformError),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
/** The kinds of failure (docs/architecture.md): what a person can mend, what a service said, and a wish to stop. */

/** Inputs, files, policy or permissions that a person has to mend: exit status 2, no stack. */
class UserError extends Error {
    name = 'UserError';
    problems;
    constructor(problems, options) {
        const list = Array.isArray(problems) ? problems : [problems];
        super(list.map(_shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .B).join('\n'), options);
        this.problems = list;
    }
}
/** A service said no or did not answer: exit status 3, with the service's own words. */
class PlatformError extends Error {
    name = 'PlatformError';
    failure;
    constructor(message, failure, options) {
        super(message, options);
        this.failure = failure;
    }
}
/** The workflow or the person asked to stop: exit status 130, quiet. */
class CancelledError extends Error {
    name = 'CancelledError';
    constructor(reason = 'cancelled', options) {
        super(reason, options);
    }
}


/***/ }),

/***/ 57198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Exit statuses of docs/architecture.md. */
const EXIT = {
    success: 0,
    verdict: 1,
    user: 2,
    platform: 3,
    bug: 70,
    cancelled: 130,
};
/** Where bugs are reported. */
const ISSUES = 'the issue tracker of ml-actions';
/** Says what went wrong in the way its kind deserves, and returns the exit status. */
function explainFailure(error, host, version) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc) {
        host.logger.info(error.message === 'cancelled' ? 'Cancelled.' : error.message);
        return EXIT.cancelled;
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) {
        host.explain('Please check the inputs', error.problems);
        return EXIT.user;
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk) {
        host.explain('The service refused or did not answer', [{ message: platformMessage(error) }]);
        return EXIT.platform;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    host.explain('A bug in ml-actions', [
        {
            message: `ml-actions ${version}, Node ${process.versions.node}: ${trace}`,
            hint: `Please report it to ${ISSUES}.`,
        },
    ]);
    return EXIT.bug;
}
function platformMessage({ message, failure }) {
    const facts = [
        `code ${failure.code}`,
        ...(failure.statusCode === undefined ? [] : [`status ${failure.statusCode}`]),
        ...(failure.requestId === undefined ? [] : [`request ${failure.requestId}`]),
    ].join(', ');
    const retry = failure.retryable ? 'Trying again later may help.' : 'Trying again will not help.';
    return [`${message} (${facts}).`, failure.hint, retry]
        .filter((part) => part !== undefined)
        .join(' ');
}


/***/ }),

/***/ 81703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeProblem)
/* harmony export */ });
/** One line: `file:line:column: message (input `name`): hint`. */
function describeProblem(problem) {
    const where = [problem.file, problem.line, problem.column].filter((part) => part !== undefined);
    const place = problem.file === undefined ? '' : `${where.join(':')}: `;
    const input = problem.input === undefined ? '' : ` (input \`${problem.input}\`)`;
    const hint = problem.hint === undefined ? '' : ` ${problem.hint}`;
    return `${place}${problem.message}${input}${/[.!?]$/.test(problem.message) ? '' : '.'}${hint}`;
}


/***/ }),

/***/ 77188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/runtime/exit-status.js
var exit_status = __webpack_require__(57198);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/runtime/cancellation.js

/** Signals that mean "stop": the runner's SIGINT and SIGTERM, a closed terminal, Ctrl-Break on Windows. */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'];
/**
 * The runner waits 7.5 s after its first signal and 2.5 s after the second before it kills (actions/runner 2.336,
 * ProcessInvoker.cs). Work that has not stopped by itself is ended before that.
 */
const CANCEL_BUDGET_MS = 7_000;
/**
 * Turns stop signals into an abort. The first one aborts; a further one changes nothing, since the work in hand is already the
 * shortest way out; when the budget is over the process ends with 130.
 */
function listenForCancellation(source) {
    const controller = new AbortController();
    let timer;
    const stop = () => {
        if (timer !== undefined)
            return;
        timer = setTimeout(() => source.exit(130), CANCEL_BUDGET_MS);
        timer.unref();
        controller.abort(new errors/* CancelledError */.cc());
    };
    for (const name of stopSignals)
        source.on(name, stop);
    return {
        signal: controller.signal,
        dispose: () => {
            clearTimeout(timer);
            for (const name of stopSignals)
                source.removeListener(name, stop);
        },
    };
}

;// CONCATENATED MODULE: ./build/commands/table.js
/** The types of inputs and outcomes are tied inside each command; here they are opaque. */
function entry(definition, command, isAction = true) {
    return {
        definition: async () => (await definition()).definition,
        command: async () => (await command()).command,
        isAction,
    };
}
/** Every command of the bundle, in the order in which a team meets them. */
const commands = {
    train: entry(() => __webpack_require__.e(/* import() */ 7705).then(__webpack_require__.bind(__webpack_require__, 67705)), () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2655), __webpack_require__.e(7035), __webpack_require__.e(2295), __webpack_require__.e(6833)]).then(__webpack_require__.bind(__webpack_require__, 66833))),
    'train-cancel': entry(() => __webpack_require__.e(/* import() */ 6270).then(__webpack_require__.bind(__webpack_require__, 36270)), () => __webpack_require__.e(/* import() */ 224).then(__webpack_require__.bind(__webpack_require__, 60224)), false),
    'log-metrics': entry(() => __webpack_require__.e(/* import() */ 1461).then(__webpack_require__.bind(__webpack_require__, 51461)), () => Promise.all(/* import() */[__webpack_require__.e(2655), __webpack_require__.e(8900)]).then(__webpack_require__.bind(__webpack_require__, 68900))),
    'fairness-gate': entry(() => __webpack_require__.e(/* import() */ 3746).then(__webpack_require__.bind(__webpack_require__, 3746)), () => Promise.all(/* import() */[__webpack_require__.e(7035), __webpack_require__.e(5759), __webpack_require__.e(9080)]).then(__webpack_require__.bind(__webpack_require__, 19080))),
    register: entry(() => __webpack_require__.e(/* import() */ 2944).then(__webpack_require__.bind(__webpack_require__, 32944)), () => Promise.all(/* import() */[__webpack_require__.e(2655), __webpack_require__.e(7035), __webpack_require__.e(7303)]).then(__webpack_require__.bind(__webpack_require__, 47303))),
    deploy: entry(() => __webpack_require__.e(/* import() */ 3470).then(__webpack_require__.bind(__webpack_require__, 23470)), () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7035), __webpack_require__.e(2295), __webpack_require__.e(6277)]).then(__webpack_require__.bind(__webpack_require__, 96277))),
    'deploy-restore': entry(() => __webpack_require__.e(/* import() */ 2739).then(__webpack_require__.bind(__webpack_require__, 32739)), () => __webpack_require__.e(/* import() */ 9561).then(__webpack_require__.bind(__webpack_require__, 9561)), false),
};

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/start.js




/** Dispatches the command line and ends the process with the status of what it did. */
async function start(argv, entry) {
    surviveClosedPipes();
    const { signal, dispose } = listenForCancellation(process);
    const status = await dispatch(argv, entry, signal);
    dispose();
    // A keep-alive connection must not hold the step open; text that is still on its way must arrive.
    await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
    process.exit(status);
}
async function dispatch(argv, entry, signal) {
    const [name = '', ...rest] = argv;
    if (name === '--version')
        return say(version/* VERSION */.x);
    if (name === '' || name === '--help' || name === 'help')
        return sayGeneralHelp(name);
    if (name === 'local') {
        const { runLocal } = await __webpack_require__.e(/* import() */ 2186).then(__webpack_require__.bind(__webpack_require__, 2186));
        const { stdout, stderr, env: environment } = process;
        return runLocal(rest, { stdout, stderr, environment, entry }, signal);
    }
    const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (found === undefined)
        return unknownCommand(name);
    if (rest.includes('--help')) {
        const { commandHelp } = await __webpack_require__.e(/* import() */ 4012).then(__webpack_require__.bind(__webpack_require__, 84012));
        return say(commandHelp(await found.definition()));
    }
    const { runCommand } = await __webpack_require__.e(/* import() */ 9835).then(__webpack_require__.bind(__webpack_require__, 89835));
    return runCommand(await found.command(), rest, entry, signal);
}
function say(text) {
    process.stdout.write(`${text}\n`);
    return exit_status/* EXIT */.d.success;
}
async function sayGeneralHelp(name) {
    const { generalHelp } = await __webpack_require__.e(/* import() */ 4012).then(__webpack_require__.bind(__webpack_require__, 84012));
    const shown = Object.keys(commands).filter((command) => commands[command]?.isAction === true);
    say(generalHelp(version/* VERSION */.x, shown));
    return name === '' ? exit_status/* EXIT */.d.user : exit_status/* EXIT */.d.success;
}
async function unknownCommand(name) {
    const { didYouMean } = await __webpack_require__.e(/* import() */ 4007).then(__webpack_require__.bind(__webpack_require__, 24007));
    const known = [...Object.keys(commands), 'local'];
    process.stderr.write(`There is no command \`${name}\`. ${didYouMean(name, known)}\n`);
    return exit_status/* EXIT */.d.user;
}
function flushed(stream) {
    return new Promise((resolve) => {
        stream.write('', () => resolve());
    });
}
/** A reader that has read enough (`| head`) closes the pipe; what is written after that is lost, the exit status is not. */
function surviveClosedPipes() {
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
        });
    }
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Version of this release; `test/meta/version.test.ts` holds it to package.json. */
const VERSION = '0.1.0';


/***/ })

};
