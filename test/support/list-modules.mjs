// Preloaded into a child process by NODE_OPTIONS: writes the URL of every module that it loads to a file.
import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

const list = process.env.DS_INFRA_TEST_MODULES
registerHooks({
  load(url, context, next) {
    if (list) appendFileSync(list, `${url}\n`)
    return next(url, context)
  },
})
