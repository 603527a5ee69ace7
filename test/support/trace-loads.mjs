/** For `NODE_OPTIONS=--import`: appends the file of every module that is loaded to the file named by TRACE_LOADS. */
import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

registerHooks({
  load: (url, context, next) => {
    appendFileSync(process.env.TRACE_LOADS, `${url}\n`)
    return next(url, context)
  },
})
