const { createHash } = require('node:crypto')
const { stripTypeScriptTypes } = require('node:module')

/**
 * Jest's transform. For TypeScript, Node's own, which runs these files everywhere else. For JavaScript (see
 * jest.config.js), GitHub's packages: their imports of JSON lack the attribute that Node and Jest require.
 */
module.exports = {
  process: (source, path) => ({
    code: path.endsWith('.ts')
      ? stripTypeScriptTypes(source)
      : source.replaceAll(/^(import .* from (['"]).*\.json\2)/gm, '$1 with { type: "json" }'),
  }),
  getCacheKey: (source, path) => createHash('sha256').update(`${process.version}\0${path}\0${source}`).digest('hex'),
}
