const { createHash } = require('node:crypto')
const { stripTypeScriptTypes } = require('node:module')

/** Jest's transform for TypeScript: the same as Node's own, which runs these files everywhere else. */
module.exports = {
  process: (source) => ({ code: stripTypeScriptTypes(source) }),
  getCacheKey: (source, path) => createHash('sha256').update(`${process.version}\0${path}\0${source}`).digest('hex'),
}
