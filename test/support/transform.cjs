const { createHash } = require('node:crypto')
const { stripTypeScriptTypes } = require('node:module')

/**
 * Jest's transform. TypeScript: the same as Node's own, which runs these files everywhere else. JavaScript (see
 * jest.config.js): GitHub's packages, whose imports of JSON lack the attribute that Node and Jest ask for.
 */
module.exports = {
  process: (source, path) => ({
    code: path.endsWith('.ts')
      ? stripTypeScriptTypes(source)
      : source.replaceAll(/^(import .* from (['"]).*\.json\2)/gm, '$1 with { type: "json" }'),
  }),
  getCacheKey: (source, path) => createHash('sha256').update(`${process.version}\0${path}\0${source}`).digest('hex'),
}
