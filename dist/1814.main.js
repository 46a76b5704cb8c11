export const id = 1814;
export const ids = [1814];
export const modules = {

/***/ 59744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/**
 * Variables that processes started here may see: where programs are, language, temporary folders, proxies and certificates,
 * package installers, the Python and the accelerator that were chosen. Nothing of the workflow: no token, no `GITHUB_*`,
 * `ACTIONS_*` or `INPUT_*`. RUNNER_TRACKING_ID is how GitHub's runner finds what a job left running, to end it.
 */
const names = new Set([
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'LANG',
    'LANGUAGE',
    'TZ',
    'TMPDIR',
    'XDG_CACHE_HOME',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'NODE_EXTRA_CA_CERTS',
    'LD_LIBRARY_PATH',
    'DYLD_LIBRARY_PATH',
    'PYTHONLOCATION',
    'PYENV_ROOT',
    'PYENV_VERSION',
    'OMP_NUM_THREADS',
    'CUDA_VISIBLE_DEVICES',
    'NVIDIA_VISIBLE_DEVICES',
    'RUNNER_TRACKING_ID',
]);
const prefixes = ['LC_', 'PIP_', 'UV_'];
/** What installers keep secrets in; an index whose address holds a password is passed on, as pip could not install without. */
const secret = /TOKEN|PASSWORD|SECRET|CREDENTIAL|_KEY$/;
/** The allow-listed part of an environment; names are compared without case (`http_proxy`, `pythonLocation`). */
function childEnvironment(environment) {
    const kept = Object.entries(environment).filter((entry) => {
        const name = entry[0].toUpperCase();
        const isListed = names.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
        return isListed && !secret.test(name) && entry[1] !== undefined;
    });
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 39925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ endGroup),
/* harmony export */   i: () => (/* binding */ signalGroup)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38574);


/** Signals every process of a group; false when there is none, or none that we may signal. */
function signalGroup(pid, signal) {
    try {
        return process.kill(-pid, signal);
    }
    catch {
        return false;
    }
}
/**
 * Ends the process group that the process leads: SIGTERM, and SIGKILL for what is left after `grace` milliseconds. Resolves when
 * nobody is left. Nothing happens when the leader is gone and its number belongs to somebody else by now.
 */
async function endGroup(leader, grace) {
    if (!(await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunning */ .W_)(leader)))
        return;
    signalGroup(leader.pid, 'SIGTERM');
    const deadline = performance.now() + grace;
    while (signalGroup(leader.pid, 0)) {
        if (performance.now() > deadline) {
            signalGroup(leader.pid, 'SIGKILL');
            // Zombies that nobody reaps (a container without an init) stay in the group for ever.
            if (performance.now() > deadline + 1_000)
                return;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(25);
    }
}


/***/ }),

/***/ 38574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   xN: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
async function linuxStart(pid) {
    const [boot, stat] = await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8'),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, 'utf8'),
    ]);
    // The command's name, in brackets, may hold anything; state is the first field after it, the start time the 20th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const isDead = fields[0] === 'Z' || fields[0] === 'X';
    return isDead ? undefined : `${boot.trim()} ${fields[19] ?? ''}`;
}
async function psStart(pid) {
    const { stdout } = await run('/bin/ps', ['-o', 'stat=,lstart=', '-p', String(pid)]);
    const [, state = '', started] = /^\s*(\S+)\s+(.+?)\s*$/.exec(stdout) ?? [];
    return state.startsWith('Z') ? undefined : started;
}
/** When the living process of that number started, or undefined when there is none (a zombie is none). */
async function startOf(pid) {
    try {
        return await (process.platform === 'linux' ? linuxStart(pid) : psStart(pid));
    }
    catch {
        return undefined;
    }
}
/** The identity of a living process; undefined when it has ended. */
async function identify(pid) {
    const started = await startOf(pid);
    return started === undefined ? undefined : { pid, started };
}
/** Whether that very process still runs. */
async function isRunning(identity) {
    return (await startOf(identity.pid)) === identity.started;
}
/** Reads an identity that was written as JSON; undefined for anything else. */
function readIdentity(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (!('pid' in value && 'started' in value))
        return undefined;
    const { pid, started } = value;
    const isValid = Number.isSafeInteger(pid) && Number(pid) > 1 && typeof started === 'string';
    return isValid ? { pid: Number(pid), started } : undefined;
}


/***/ }),

/***/ 23602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ tryProgram),
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _shared_delay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8603);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39925);



/** The last characters of output that are kept for an error message, and the longest line that is handed over whole. */
const keptOutput = 16_384;
function splitLines(onLine) {
    let rest = '';
    return {
        write: (text) => {
            const lines = (rest + text).split(/\r?\n/);
            rest = lines.pop() ?? '';
            for (const line of lines)
                onLine(line);
            if (rest.length <= keptOutput)
                return;
            onLine(rest);
            rest = '';
        },
        end: () => {
            if (rest !== '')
                onLine(rest);
        },
    };
}
/**
 * Runs a program (no shell, no stdin) to its end. It and everything it starts are killed when the signal is aborted; then the
 * signal's `abortError` is thrown. A program that cannot be started throws the system's error (`ENOENT`, `EACCES`).
 */
async function runProgram(program, args, { environment, signal, onLine = () => undefined }) {
    (0,_shared_delay_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfAborted */ .Te)(signal);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
    });
    let stdout = '';
    let output = '';
    child.stdout.on('data', (text) => void (stdout = (stdout + text).slice(-keptOutput)));
    for (const stream of [child.stdout, child.stderr]) {
        const lines = splitLines(onLine);
        stream.setEncoding('utf8').on('data', (text) => {
            output = (output + text).slice(-keptOutput);
            lines.write(text);
        });
        stream.once('end', lines.end);
    }
    const onAbort = () => {
        if (child.pid !== undefined)
            (0,_process_group_js__WEBPACK_IMPORTED_MODULE_2__/* .signalGroup */ .i)(child.pid, 'SIGKILL');
    };
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        const status = await new Promise((resolve, reject) => {
            child.once('error', reject).once('close', resolve);
        });
        if (signal.aborted)
            throw (0,_shared_delay_js__WEBPACK_IMPORTED_MODULE_1__/* .abortError */ .vt)(signal);
        return { status, stdout, output };
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}
/** Like `runProgram`, for programs that may be missing: `undefined` when it cannot be started. */
async function tryProgram(program, args, options) {
    try {
        return await runProgram(program, args, options);
    }
    catch (error) {
        if (options.signal.aborted)
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ 81814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requirePython: () => (/* binding */ requirePython)
/* harmony export */ });
/* harmony import */ var _processes_child_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59744);
/* harmony import */ var _tools_base_python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83206);


/**
 * Throws `UserError` when no Python on PATH can run the local platform: said before a server is started or a job is submitted, which
 * would end as a failed job. One short process; `childEnvironment` is what the server would search with.
 */
async function requirePython(environment, signal) {
    await (0,_tools_base_python_js__WEBPACK_IMPORTED_MODULE_1__/* .findBasePython */ .v)({ environment: (0,_processes_child_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Q)(environment), signal });
}


/***/ }),

/***/ 83206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ findBasePython)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _processes_run_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23602);


const probe = 'import sys, importlib.util as u; ' +
    'print("%d.%d" % sys.version_info[:2], int(bool(u.find_spec("venv") and u.find_spec("ensurepip"))))';
/** Whether the first `major.minor` is at least the second. */
function isAtLeast(version, least) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
    return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
async function probePython(program, options) {
    try {
        const { status, stdout } = await (0,_processes_run_program_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .m)(program, ['-c', probe], options);
        const [, version, venv] = /^(\d+\.\d+) ([01])\s*$/.exec(stdout) ?? [];
        if (status !== 0 || version === undefined)
            return undefined;
        return { program, version, canMakeEnvironments: venv === '1' };
    }
    catch (error) {
        if (options.signal.aborted)
            throw error;
        return undefined;
    }
}
/** The oldest Python that the pinned tools support. */
const oldest = '3.11';
const candidates = ['python3', 'python', 'python3.13', 'python3.12', 'python3.11'];
/**
 * The first Python on PATH that is 3.11 or newer. Throws `UserError` with one sentence when there is none, saying which older
 * one was found.
 */
async function findBasePython(options) {
    const old = [];
    for (const program of candidates) {
        const found = await probePython(program, options);
        if (found === undefined)
            continue;
        if (isAtLeast(found.version, oldest))
            return found;
        old.push(found);
    }
    const [first] = old;
    const seen = first === undefined ? 'none is on PATH' : `\`${first.program}\` on PATH is ${first.version}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: `The local platform needs Python ${oldest} or newer, and ${seen}`,
        hint: 'Install one and put it first on PATH (on GitHub Actions: `actions/setup-python`).',
    });
}


/***/ })

};
