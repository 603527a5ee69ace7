// For `NODE_OPTIONS=--require`: appends what a process has used to the file BENCH_USAGE, one line of JSON, when it ends.
const { appendFileSync, readFileSync } = require('node:fs')

// Of Linux, maxRSS says that of the process that started this one, where that was larger: its memory counts until exec.
function mostMemory() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1])
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, memory: mostMemory() / 1000 }
  appendFileSync(process.env.BENCH_USAGE, `${JSON.stringify(usage)}\n`)
})
