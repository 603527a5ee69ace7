// For `NODE_OPTIONS=--import`: stops a process's clock at DS_INFRA_TEST_NOW (milliseconds since the epoch), or sets it
// ahead of the machine's by DS_INFRA_TEST_AHEAD milliseconds.
const { DS_INFRA_TEST_NOW: fixed, DS_INFRA_TEST_AHEAD: ahead } = process.env
const machine = Date.now
Date.now = fixed ? () => Number(fixed) : () => machine() + Number(ahead ?? 0)
