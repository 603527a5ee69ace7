/**
 * Lets plain Node load GitHub's parser, which imports its schemas as JSON without the `type: 'json'` that Node
 * demands. Import it before the runner, which then has to be a dynamic import. (Jest needs no such thing.)
 */
import { registerHooks } from 'node:module'

registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
