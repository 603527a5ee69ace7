// For `NODE_OPTIONS=--require`: appends what a process has used to the file BENCH_USAGE, one line of JSON, when it ends.
const { appendFileSync } = require('node:fs')

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1000 }
  appendFileSync(process.env.BENCH_USAGE, `${JSON.stringify(usage)}\n`)
})
