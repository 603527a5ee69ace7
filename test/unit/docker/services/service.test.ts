import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseNames, parseServices } from '../../../../src/docker/services/service.ts'

const defaults = { repositoryPrefix: 'hub-', sources: false }

async function first(yaml: string, given = defaults) {
  const [service] = await parseServices(yaml, given)
  return service
}

describe('services', () => {
  test('a list of names means targets of the Dockerfile here', async () => {
    expect(await parseServices('[api, worker]', defaults)).toEqual([
      { name: 'api', repository: 'hub-api', source: { kind: 'build', context: '.', target: 'api', buildArgs: {} } },
      {
        name: 'worker',
        repository: 'hub-worker',
        source: { kind: 'build', context: '.', target: 'worker', buildArgs: {} },
      },
    ])
  })

  test('a mapping says how each is built', async () => {
    const yaml =
      'api:\n  context: services/api\n  file: Dockerfile.api\n  build-args: {PORT: 80, DEBUG: false, NAME: x}'
    expect(await first(yaml)).toEqual({
      name: 'api',
      repository: 'hub-api',
      source: {
        kind: 'build',
        context: 'services/api',
        file: 'Dockerfile.api',
        buildArgs: { PORT: '80', DEBUG: 'false', NAME: 'x' },
      },
    })
  })

  test.each([
    '3.10',
    '1.0',
    '007',
    '12e4567',
    '1234567e8',
    '0x1F',
    '12345678901234567890',
    '-0',
    '.inf',
    'true',
    'True',
    'FALSE',
  ])('the build argument %s is passed as it is written', async (value) => {
    const expected = { kind: 'build', context: '.', buildArgs: { A: value } }
    expect((await first(`api: {build-args: {A: ${value}}}`))?.source).toEqual(expected)
    expect((await first(`api:\n  build-args: &shared\n    A: ${value}`))?.source).toEqual(expected)
  })

  test('a build argument may have any name', async () => {
    const service = await first('api: {build-args: {3.10: a, __proto__: b}}')
    expect(service?.source.kind === 'build' && Object.entries(service.source.buildArgs)).toEqual([
      ['3.10', 'a'],
      ['__proto__', 'b'],
    ])
  })

  test.each(['007', '1.10', '12e4567', 'true', 'null'])('a service called %s keeps its name', async (name) => {
    expect(await first(`${name}: {}`)).toMatchObject({ name, repository: `hub-${name}` })
  })

  test.each(['007', '1.10', '12e4567'])('what is called %s keeps its name', async (name) => {
    expect(await first(`[${name}]`)).toMatchObject({ name, source: { target: name } })
    const yaml = `api: {target: ${name}, context: ${name}, file: ${name}, sources: [${name}]}`
    expect(await first(yaml)).toMatchObject({
      source: { target: name, context: name, file: name },
      fingerprint: [name],
    })
    expect((await first(`api: {image: ${name}}`))?.source).toEqual({ kind: 'engine', reference: name })
    expect(await parseNames(`[${name}]`)).toEqual([name])
  })

  test.each(['api:', 'api: {}', 'api: {target: }'])('%s builds the Dockerfile as it is', async (yaml) => {
    expect((await first(yaml))?.source).toEqual({ kind: 'build', context: '.', buildArgs: {} })
  })

  test.each([
    ['ghcr.io/org/api:v1', { kind: 'engine', reference: 'ghcr.io/org/api:v1' }],
    ['api', { kind: 'engine', reference: 'api' }],
    ['oci:build/images', { kind: 'layout', path: 'build/images' }],
    ['oci:build/images:api', { kind: 'layout', path: 'build/images', image: 'api' }],
    ['oci:images.tar:ghcr.io/org/api:v1', { kind: 'layout', path: 'images.tar', image: 'ghcr.io/org/api:v1' }],
    ['oci:/abs/images', { kind: 'layout', path: '/abs/images' }],
    ['oci:C:\\images:api', { kind: 'layout', path: 'C:\\images', image: 'api' }],
    ['oci:D:/images', { kind: 'layout', path: 'D:/images' }],
  ])('image: %s', async (image, source) => {
    expect((await first(JSON.stringify({ api: { image } })))?.source).toEqual(source)
  })

  test.each([
    ['api: {sources: true}', false, ['.']],
    ['build-args: {sources: True}', false, ['.']],
    ['api: {context: a, build-contexts: {x: b}, sources: true}', false, ['a', 'b']],
    ['api: {context: "https://a.b/c.git", build-contexts: {x: b}, sources: true}', false, ['https://a.b/c.git']],
    ['api: {context: a, sources: true}', false, ['a']],
    ['api: {sources: [a, b]}', false, ['a', 'b']],
    ['api: {sources: a}', false, ['a']],
    ['api: {context: a}', true, ['a']],
    ['api: {sources: [b]}', true, ['b']],
    ['api: {sources: false}', true, undefined],
    ['api: {}', false, undefined],
    ['api: {image: x}', true, undefined],
  ])('sources of %s, on for all: %s', async (yaml, sources, expected) => {
    expect((await first(yaml, { ...defaults, sources }))?.fingerprint).toEqual(expected)
  })

  test.each([
    ['', "The input 'services' is neither a mapping nor a list."],
    ['{}', "The input 'services' names no service."],
    ['[]', "The input 'services' names no service."],
    ['api', "The input 'services' is neither a mapping nor a list."],
    ['{', "The input 'services' is not YAML"],
    ['api: 1\napi: 2', "The input 'services' is not YAML"],
    ['api: x', "Service 'api' is not a mapping."],
    ['[true]', "The list in 'services' holds something else than names."],
    ['[api, api]', "Service 'api' stands twice"],
    ['api: {dockerfile: x}', "Service 'api' has the unknown key 'dockerfile'."],
    ['api: {image: x, target: y}', "Service 'api' has both 'image' and 'target'."],
    ['api: {image: "oci:"}', "Service 'api' has the image 'oci:', which names no folder or archive."],
    ['api: {target: true}', "Service 'api' has a 'target' that is not text."],
    ['api: {build-args: [A=b]}', "Service 'api' has 'build-args' that are not a mapping"],
    ['api: {build-args: {A: }}', "Service 'api' has 'build-args' that are not a mapping"],
    ['api: {build-args: {A: [1]}}', "Service 'api' has 'build-args' that are not a mapping"],
    ['api: {sources: [true]}', "Service 'api' has 'sources' that are not paths."],
    ['api: {sources: []}', "Service 'api' has 'sources' that are not paths."],
    ['api: {secrets: {npm: {env: A, file: b}}}', "Service 'api' has 'secrets' that do not say"],
    ['api: {secrets: {npm: {env: "A B"}}}', "Service 'api' has 'secrets' that do not say"],
    ['api: {secrets: {"a,b": {env: A}}}', "Service 'api' has 'secrets' that do not say"],
    ['api: {secrets: NPM_TOKEN}', "Service 'api' has 'secrets' that do not say"],
    ['api: {ssh: default}', "Service 'api' has 'ssh' that does not say"],
    ['api: {ssh: {default: "a,b"}}', "Service 'api' has 'ssh' that does not say"],
    ['api: {ssh: {default: }}', "Service 'api' has 'ssh' that does not say"],
    ['api: {platforms: []}', "Service 'api' has 'platforms' that are not a list of platforms."],
    ['api: {platforms: arm64}', "Service 'api' has 'platforms' that are not a list of platforms."],
    ['api: {labels: [a=b]}', "Service 'api' has 'labels' that are not a mapping"],
    ['api: {build-contexts: {x: "target:y"}}', "has the build context 'x', which is 'target:y'."],
    ['api: {build-contexts: {x: ""}}', "has the build context 'x', which is empty."],
    ['api: {image: x, labels: {a: b}}', "Service 'api' has both 'image' and 'labels'."],
    ['a: {repository: x/y}\nb: {repository: x/y}', "Services 'a' and 'b' would both be pushed to 'x/y'"],
    ['a: {repository: hub-b}\nb: {}', "Services 'a' and 'b' would both be pushed to 'hub-b'"],
    ['api: {repository: X}', "Service 'api' would be pushed to 'X'"],
    ['"a b": {}', "Service 'a b' would be pushed to 'hub-a b'"],
  ])("refused: '%s'", async (yaml, message) => {
    await expect(parseServices(yaml, defaults)).rejects.toThrow(message)
  })

  test('whatever stands there, it is read or refused with a remedy', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        const result = await parseServices(text, defaults).catch((error: Error) => error.name)
        return result === 'UserError' || Array.isArray(result)
      }),
    )
  })
})

test.each([
  ['', []],
  ['[api, worker]', ['api', 'worker']],
  ['- api', ['api']],
])("with bake files, '%s' selects targets", async (text, names) => expect(await parseNames(text)).toEqual(names))

test('with bake files, services cannot say how they are built', async () => {
  await expect(parseNames('api: {target: x}')).rejects.toThrow("With 'bake-files', the input 'services' is a list")
})
