export const id = 608;
export const ids = [608];
export const modules = {

/***/ 9608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPhase: () => (/* binding */ runPhase)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(1889);
;// CONCATENATED MODULE: ./build/dist/src/errors.js
/**
 * Errors that reach a user: one sentence of what happened, one of what to do. The cause is kept and shown in the
 * debug log.
 *
 * `UserError`: something in the workflow, its inputs or its permissions has to change; trying again will not help.
 * `WorldError`: a service, a network or a machine failed; the same workflow may pass later.
 */
class ActionError extends Error {
    /** What to do about it. One sentence, or several lines where a snippet helps. */
    remedy;
    constructor(what, remedy, options) {
        super(what, options);
        this.remedy = remedy;
    }
}
class UserError extends ActionError {
    name = 'UserError';
}
class WorldError extends ActionError {
    name = 'WorldError';
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message || error.name : String(error);
}
/** The error and its causes, outermost first. Stops at a cause that was seen already. */
function causesOf(error) {
    const chain = [];
    for (let current = error; current !== undefined && current !== null && !chain.includes(current);) {
        chain.push(current);
        current = current instanceof Error ? current.cause : undefined;
    }
    return chain;
}
/** The `code` of a system, network or SDK error (`ENOENT`, `ECONNRESET`, ...), looked for along the causes. */
function codeOf(error) {
    for (const link of causesOf(error)) {
        if (typeof link === 'object' && link !== null && 'code' in link && typeof link.code === 'string')
            return link.code;
    }
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var lib_proxy = __webpack_require__(9783);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./build/dist/src/net/diagnosis.js

const privateCa = new Set([
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);
const timeouts = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);
/**
 * Turns a failed connection into a sentence that names the host and what to do. A certificate that is not trusted is
 * the user's to settle (`UserError`: no retry); everything else may pass later (`WorldError`).
 */
function networkError(url, cause) {
    const code = codeOf(cause) ?? '';
    const where = url.host;
    if (privateCa.has(code)) {
        return new UserError(`The TLS certificate of ${where} is signed by an unknown authority (${code}).`, 'If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.', { cause });
    }
    if (code.startsWith('ERR_TLS') || code.startsWith('CERT_')) {
        return new UserError(`The TLS certificate of ${where} is not valid (${code}).`, 'Check the host name and its certificate.', {
            cause,
        });
    }
    if (messageOf(cause).includes('Proxy response')) {
        return new WorldError(`The proxy refused to connect to ${where}: ${messageOf(cause)}`, 'Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.', { cause });
    }
    if (timeouts.has(code)) {
        return new WorldError(`${where} did not answer in time.`, reachability(where), { cause });
    }
    const reason = code === 'ENOTFOUND' ? `the name ${url.hostname} does not resolve` : messageOf(cause);
    return new WorldError(`${where} cannot be reached: ${reason}.`, reachability(where), { cause });
}
function reachability(where) {
    return `Check that this machine may reach ${where}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`;
}

;// CONCATENATED MODULE: ./build/dist/src/net/http.js



const defaultTimeout = 20;
/** A set of connections, kept open for reuse, one pool per proxy, CA and time-out. */
function openConnections() {
    const dispatchers = new Map();
    const dispatcherFor = (url, timeout, ca) => {
        const proxy = (0,lib_proxy/* getProxyUrl */.s)(url);
        const key = JSON.stringify([proxy?.href, timeout, ca]);
        const known = dispatchers.get(key);
        if (known)
            return known;
        const created = createDispatcher(timeout * 1000, proxy, ca);
        dispatchers.set(key, created);
        return created;
    };
    return {
        http: (details) => send(details, dispatcherFor),
        close: async () => {
            await Promise.all([...dispatchers.values()].map((dispatcher) => dispatcher.destroy()));
        },
    };
}
function createDispatcher(milliseconds, proxy, ca) {
    const limits = { headersTimeout: milliseconds, bodyTimeout: milliseconds };
    const tls = { timeout: milliseconds, ...(ca ? { ca } : {}) };
    if (!proxy)
        return new undici/* Agent */.g6({ ...limits, connect: tls });
    const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    return new undici/* ProxyAgent */.kT({
        ...limits,
        uri: proxy.origin,
        requestTls: tls,
        ...(proxy.username ? { token: `Basic ${Buffer.from(credentials).toString('base64')}` } : {}),
    });
}
async function send(details, dispatcherFor) {
    const url = new URL(details.url);
    try {
        const response = await (0,undici/* request */.Em)(url, {
            dispatcher: dispatcherFor(url, details.timeout ?? defaultTimeout, details.ca),
            method: details.method ?? 'GET',
            headers: { 'user-agent': 'ds-infra', ...details.headers },
            body: details.body ?? null,
            ...(details.signal ? { signal: details.signal } : {}),
        });
        const headers = {};
        for (const [name, value] of Object.entries(response.headers))
            headers[name] = String(value);
        return { status: response.statusCode, headers, body: response.body };
    }
    catch (cause) {
        if (details.signal?.aborted)
            throw details.signal.reason;
        throw networkError(url, cause);
    }
}

;// CONCATENATED MODULE: ./build/dist/src/runner/inputs.js

/**
 * Strict readers of an action's inputs. The runner hands an input over as `INPUT_<NAME>`, upper-cased, spaces as
 * underscores, hyphens kept; defaults from action.yml are already filled in. An empty string means "not given".
 *
 * Every reader throws a `UserError` that names the input, the value and what is valid.
 */
class Inputs {
    #environment;
    constructor(environment) {
        this.#environment = environment;
    }
    /** The trimmed text; empty when not given. */
    text(name) {
        return this.#environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim() ?? '';
    }
    /** The trimmed text, or undefined when not given. */
    optional(name) {
        return this.text(name) || undefined;
    }
    required(name) {
        const value = this.text(name);
        if (!value)
            throw new UserError(`The input '${name}' is required and empty.`, `Set '${name}' under the step's with:.`);
        return value;
    }
    /** `true` or `false` in the spellings of YAML 1.2's core schema; nothing else counts as a boolean. */
    boolean(name) {
        const value = this.text(name);
        if (/^(true|True|TRUE)$/.test(value))
            return true;
        if (/^(false|False|FALSE)$/.test(value))
            return false;
        throw invalid(name, value, 'Use true or false.');
    }
    /** A whole number within the bounds, both included. */
    integer(name, bounds) {
        const value = this.text(name);
        const number = Number(value);
        if (!/^\d+$/.test(value) || number < bounds.min || number > bounds.max) {
            throw invalid(name, value, `Use a whole number from ${bounds.min} to ${bounds.max}.`);
        }
        return number;
    }
    choice(name, values) {
        const value = this.text(name);
        const found = values.find((candidate) => candidate === value);
        if (found === undefined)
            throw invalid(name, value, `Use one of: ${values.join(', ')}.`);
        return found;
    }
    /** Text that must match `pattern`; `valid` says in a sentence what does. Undefined when not given. */
    matching(name, pattern, valid) {
        const value = this.optional(name);
        if (value !== undefined && !pattern.test(value))
            throw invalid(name, value, valid);
        return value;
    }
    /** A list separated by commas or new lines; blank entries and lines that start with `#` are dropped. */
    list(name) {
        return this.text(name)
            .split('\n')
            .filter((line) => !line.trim().startsWith('#'))
            .flatMap((line) => line.split(','))
            .map((entry) => entry.trim())
            .filter((entry) => entry !== '');
    }
    /** Seconds, from `3600`, `45m`, `1h` or `1h30m`, within the bounds, both included. */
    duration(name, bounds) {
        const value = this.text(name);
        const valid = `Use seconds or a duration like 45m, 1h or 1h30m, from ${bounds.min} to ${bounds.max} seconds.`;
        const parts = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(value);
        const seconds = /^\d+$/.test(value)
            ? Number(value)
            : Number(parts?.[1] ?? 0) * 3600 + Number(parts?.[2] ?? 0) * 60 + Number(parts?.[3] ?? 0);
        if (value === '' || (!/^\d+$/.test(value) && !parts) || seconds < bounds.min || seconds > bounds.max) {
            throw invalid(name, value, valid);
        }
        return seconds;
    }
}
/** The error for an input whose value is not valid. `valid` is a sentence that says what would be. */
function invalid(name, value, valid) {
    const shown = value.length > 200 ? `${value.slice(0, 200)}...` : value;
    return new UserError(`The input '${name}' is '${shown}', which is not valid.`, valid);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/dist/src/runner/environment.js
const variables = {
    /** GitHub: endpoint that mints an OIDC token; only set with `id-token: write`. */
    idTokenRequestUrl: 'ACTIONS_ID_TOKEN_REQUEST_URL',
    /** GitHub: bearer token for that endpoint. A secret. */
    idTokenRequestToken: 'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    /** Runner: folder of the job, emptied at its start and end. */
    runnerTemp: 'RUNNER_TEMP',
    /** Runner: folder of tools kept between jobs. */
    runnerToolCache: 'RUNNER_TOOL_CACHE',
    githubRepository: 'GITHUB_REPOSITORY',
    githubRunId: 'GITHUB_RUN_ID',
    githubRunAttempt: 'GITHUB_RUN_ATTEMPT',
    githubSha: 'GITHUB_SHA',
    githubEventName: 'GITHUB_EVENT_NAME',
    /** File with the event's payload as JSON. */
    githubEventPath: 'GITHUB_EVENT_PATH',
    githubServerUrl: 'GITHUB_SERVER_URL',
    githubWorkspace: 'GITHUB_WORKSPACE',
    /** AWS CLI and SDKs: config file, shared credentials file, profile, region. */
    awsConfigFile: 'AWS_CONFIG_FILE',
    awsSharedCredentialsFile: 'AWS_SHARED_CREDENTIALS_FILE',
    awsProfile: 'AWS_PROFILE',
    awsRegion: 'AWS_REGION',
    awsDefaultRegion: 'AWS_DEFAULT_REGION',
    awsAccessKeyId: 'AWS_ACCESS_KEY_ID',
    awsSecretAccessKey: 'AWS_SECRET_ACCESS_KEY',
    awsSessionToken: 'AWS_SESSION_TOKEN',
    /** Docker CLI: folder of its config.json. */
    dockerConfig: 'DOCKER_CONFIG',
    /** kubectl: kubeconfig files, separated like PATH. */
    kubeconfig: 'KUBECONFIG',
};

;// CONCATENATED MODULE: ./build/dist/src/runner/job-folder.js



/**
 * The folder of this job for everything that the suite writes: `RUNNER_TEMP/ds-infra`. The runner gives each job its
 * own RUNNER_TEMP, so two jobs on one machine never meet here.
 */
function jobFolder(environment) {
    const temp = environment[variables.runnerTemp];
    if (!temp)
        throw new UserError('RUNNER_TEMP is not set.', 'Run this action on a GitHub Actions runner.');
    return (0,external_node_path_.join)(temp, 'ds-infra');
}

;// CONCATENATED MODULE: ./build/dist/src/runner/logger.js

const workflowLogger = {
    info: (message) => core/* info */.pq(message),
    debug: (message) => core/* debug */.Yz(message),
    notice: (message) => core/* notice */.lm(message),
    warning: (message) => core/* warning */.$e(message),
    group: (title, body) => core/* group */.Os(title, body),
};

;// CONCATENATED MODULE: ./build/dist/src/runner/runner.js







const defaultDeadline = 600;
/**
 * Runs one phase of an action. A failing main fails the step with what happened and what to do; a failing post only
 * warns, because what the job was there for is done by then.
 */
async function runPhase(kind, phase, options = {}) {
    const connections = openConnections();
    const ending = endOf(options.deadline ?? defaultDeadline);
    try {
        const runner = createRunner(process.env, connections.http, ending.signal);
        await phase(runner);
        if (kind === 'post')
            await removeIfEmpty(runner.folder);
    }
    catch (error) {
        report(kind, error);
    }
    finally {
        ending.clear();
        await connections.close();
    }
}
function createRunner(environment, http, signal) {
    return {
        environment,
        logger: workflowLogger,
        http,
        mask: (secret) => core/* setSecret */.Pq(secret),
        signal,
        folder: jobFolder(environment),
        now: () => Date.now(),
        inputs: new Inputs(environment),
        setOutputs: (outputs) => {
            for (const [name, value] of Object.entries(outputs))
                if (value !== undefined)
                    core/* setOutput */.uH(name, value);
        },
        exportVariables: (variables) => exportVariables(environment, variables),
        restoreVariables: () => restoreVariables(environment),
        addPath: (folder) => core/* addPath */.fM(folder),
        saveState: (name, value) => core/* saveState */.LZ(name, JSON.stringify(value)),
        state: (name) => parseState(core/* getState */.Gu(name)),
        summarize: async (markdown) => {
            await core/* summary */.z.addRaw(markdown, true).write();
        },
    };
}
const replacedState = 'replaced-variables';
function exportVariables(environment, variables) {
    const replaced = {};
    for (const [name, ours] of Object.entries(variables)) {
        replaced[name] = { ours, before: environment[name] ?? null };
    }
    core/* saveState */.LZ(replacedState, JSON.stringify(replaced));
    for (const [name, value] of Object.entries(variables))
        core/* exportVariable */.dN(name, value);
}
function restoreVariables(environment) {
    const replaced = (parseState(core/* getState */.Gu(replacedState)) ?? {});
    for (const [name, { ours, before }] of Object.entries(replaced)) {
        // A later step that set its own value keeps it. A variable cannot be unset, so one that was not there turns empty.
        if (environment[name] === ours && ours !== before)
            core/* exportVariable */.dN(name, before ?? '');
    }
}
function parseState(text) {
    return text === '' ? undefined : JSON.parse(text);
}
/** Aborts at the deadline, and at the runner's SIGINT or SIGTERM when the job is cancelled. */
function endOf(seconds) {
    const controller = new AbortController();
    const cancel = () => controller.abort(new ActionError('The job was cancelled.', 'Run it again if that was not meant.'));
    const expire = () => controller.abort(new ActionError(`The step did not finish within ${seconds} s.`, 'Look above for the call that takes so long.'));
    const timer = seconds > 0 ? setTimeout(expire, seconds * 1000) : undefined;
    process.once('SIGINT', cancel);
    process.once('SIGTERM', cancel);
    return {
        signal: controller.signal,
        clear: () => {
            clearTimeout(timer);
            process.off('SIGINT', cancel);
            process.off('SIGTERM', cancel);
        },
    };
}
function report(kind, error) {
    const text = error instanceof ActionError
        ? `${error.message}\n${error.remedy}`
        : `${messageOf(error)}\nThis is a fault of the action: please report it with the debug log.`;
    if (kind === 'main')
        core/* setFailed */.C1(text);
    else
        core/* warning */.$e(text);
    for (const cause of causesOf(error)) {
        core/* debug */.Yz(cause instanceof Error ? (cause.stack ?? String(cause)) : String(cause));
    }
}
/** The job's folder goes when the last post step has emptied it. */
async function removeIfEmpty(folder) {
    try {
        await (0,promises_.rmdir)(folder);
    }
    catch (error) {
        if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? ''))
            throw error;
    }
}


/***/ })

};
