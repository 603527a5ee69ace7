// For `NODE_OPTIONS=--require`: writes the requests of a process to the file BENCH_REQUESTS, one line of JSON each, as
// floor.mjs sends them again: when they began and ended, in milliseconds, says which ones waited for which.
const { appendFileSync } = require('node:fs')

for (const protocol of ['http', 'https']) {
  const module = require(`node:${protocol}`)
  const { request } = module
  module.request = (...args) => {
    const call = request(...args)
    const chunks = []
    const begin = performance.now()
    for (const name of ['write', 'end']) {
      const method = call[name]
      call[name] = (chunk, ...more) => {
        if (chunk && typeof chunk !== 'function') chunks.push(Buffer.from(chunk))
        return method.call(call, chunk, ...more)
      }
    }
    call.on('response', (response) => {
      response.on('end', () => {
        const url = `${protocol}://${call.getHeader('host')}${call.path}`
        const body = Buffer.concat(chunks).toString('base64')
        const sent = { method: call.method, url, headers: call.getHeaders(), body, begin, end: performance.now() }
        appendFileSync(process.env.BENCH_REQUESTS, `${JSON.stringify(sent)}\n`)
      })
    })
    return call
  }
}
