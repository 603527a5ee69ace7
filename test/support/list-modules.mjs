// For `NODE_OPTIONS=--import`: appends the URL of every module that a process loads to the file DS_INFRA_TEST_MODULES.
import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

const list = process.env.DS_INFRA_TEST_MODULES
registerHooks({
  load(url, context, next) {
    if (list) appendFileSync(list, `${url}\n`)
    return next(url, context)
  },
})
