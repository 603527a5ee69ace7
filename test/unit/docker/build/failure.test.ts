import { describe, expect, test } from '@jest/globals'
import { buildError } from '../../../../src/docker/build/failure.ts'

describe('a failed build', () => {
  test('shows the last twenty lines that say something', () => {
    const log = Array.from({ length: 50 }, (_, at) => `line ${at}`).flatMap((line) => [line, ''])
    const { remedy } = buildError('api', log)
    expect(remedy.split('\n').slice(1)).toEqual(Array.from({ length: 20 }, (_, at) => `  line ${at + 30}`))
  })

  test('shows the beginning of a long line', () => {
    const { message, remedy } = buildError('api', ['x'.repeat(5000)])
    expect(message.length).toBeLessThan(400)
    expect(remedy.length).toBeLessThan(700)
  })

  test("shows its log without Docker's notice", () => {
    const notice = [
      'DEPRECATED: The legacy builder is deprecated and will be removed in a future release.',
      '            Install the buildx component to build images with BuildKit:',
      '            https://docs.docker.com/go/buildx/',
    ]
    expect(buildError('api', [...notice, 'no Dockerfile']).remedy).toMatch(/its log:\n {2}no Dockerfile$/)
  })

  test.each([
    [
      'a command, with the line of the Dockerfile and what it printed last',
      [
        '#7 0.2 earlier',
        '------',
        ' > [api 2/2] RUN make:',
        '0.200 cc main.c',
        '0.210 main.c:3: error: no such thing',
        '------',
        'Dockerfile:2',
        '--------------------',
        '   2 | >>> RUN make',
        '--------------------',
        'ERROR: target api: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2',
      ],
      'process "/bin/sh -c make" did not complete successfully: exit code: 2 (Dockerfile:2); it printed last: main.c:3: error: no such thing',
    ],
    [
      'a file',
      ['ERROR: failed to solve: failed to compute cache key: "/a": not found'],
      'failed to compute cache key: "/a": not found',
    ],
    [
      'an older builder',
      ['Step 2/2 : RUN make', "The command '/bin/sh -c make' returned a non-zero code: 2"],
      "The command '/bin/sh -c make' returned a non-zero code: 2",
    ],
    ['nothing', [], 'the builder does not say why.'],
  ])('says the cause before the log: %s', (_, log, cause) => {
    expect(buildError('api', log).message).toBe(`The image of service 'api' could not be built: ${cause}`)
  })

  const target = 'ERROR: target api: failed to solve: '
  const image = 'docker.io/library/alpine:3'
  const metadata = `${target}${image}: failed to resolve source metadata for ${image}: `
  test.each([
    ['the --mount option requires BuildKit.', 'UserError', 'docker-buildx-plugin'],
    ['ERROR: BuildKit is enabled but the buildx component is missing', 'UserError', 'docker-buildx-plugin'],
    ['write /var/lib/docker/tmp/x: no space left on device', 'WorldError', 'Free disk space'],
    [`${target}failed to copy files: copy file range failed: no space left on device`, 'WorldError', 'Free disk space'],
    [`${target}process "/bin/sh -c make" did not complete successfully: exit code: 2`, 'UserError', 'A command of the'],
    ["The command '/bin/sh -c make' returned a non-zero code: 2", 'UserError', 'A command of the'],
    [`${target}process "/bin/sh -c make" did not complete successfully: exit code: 137`, 'WorldError', 'enough memory'],
    ['ERROR: additional privileges requested', 'UserError', 'asks for privileges'],
    [
      `${target}granting entitlement network.host is not allowed by build daemon configuration`,
      'UserError',
      'privileges',
    ],
    [`${target}security.insecure is not allowed`, 'UserError', 'asks for privileges'],
    ['ERROR: no builder "mine" found', 'WorldError', 'Check that the builder runs'],
    ['ERROR: failed to find driver "x"', 'WorldError', 'Check that the builder runs'],
    [
      'ERROR: Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?',
      'WorldError',
      'builder runs',
    ],
    ['ERROR: context deadline exceeded', 'WorldError', 'Check that the builder runs'],
    ['ERROR: failed to solve: failed to load LLB: network.host is not allowed', 'UserError', 'asks for privileges'],
    ['ERROR: rpc error: code = Unavailable desc = closing transport', 'WorldError', 'Check that the builder runs'],
    [`${metadata}toomanyrequests: You have reached your pull rate limit`, 'WorldError', 'limits how often'],
    [`${metadata}unexpected status: 429 Too Many Requests`, 'WorldError', 'limits how often'],
    [
      `${metadata}pull access denied, repository does not exist or may require authorization`,
      'UserError',
      'log in to its',
    ],
    [`${metadata}unexpected status from HEAD request: 403 Forbidden`, 'UserError', 'log in to its registry'],
    [`${metadata}failed to authorize: failed to fetch oauth token: 401 Unauthorized`, 'UserError', 'log in to its'],
    [`${metadata}${image}: not found`, 'UserError', 'does not have it'],
    ['manifest for alpine:nope not found: manifest unknown: manifest unknown', 'UserError', 'does not have it'],
    [
      `${metadata}failed to do request: Head "https://x/v2/": dial tcp: lookup x: no such host`,
      'WorldError',
      'may reach',
    ],
    [
      `${metadata}failed to do request: tls: failed to verify certificate: x509: unknown`,
      'WorldError',
      'may reach the host',
    ],
    [
      'Error response from daemon: Get "https://x/v2/": net/http: TLS handshake timeout',
      'WorldError',
      'may reach the host',
    ],
    [`${target}no match for platform in manifest: not found`, 'UserError', 'does not exist for the platform'],
    ['ERROR: invalid tag "a b": invalid reference format', 'UserError', 'Correct the name'],
    ['ERROR: failed to find target nope', 'UserError', 'Name targets or groups'],
    [`${target}target stage "nope" could not be found`, 'UserError', "service or its 'target'"],
    ['failed to reach build target nope in Dockerfile', 'UserError', "service or its 'target'"],
    [`${target}failed to read dockerfile: open Dockerfile: no such file or directory`, 'UserError', "Correct 'file'"],
    ['unable to prepare context: path "nope" not found', 'UserError', "Correct 'context'"],
    [
      `${target}failed to compute cache key: failed to calculate checksum of ref x: "/a": not found`,
      'UserError',
      'ignore',
    ],
    [
      'COPY failed: file not found in build context or excluded by .dockerignore: stat a: not found',
      'UserError',
      'ignore',
    ],
    [`${target}dockerfile parse error on line 3: unknown instruction: RUNN`, 'UserError', 'Correct the Dockerfile.'],
    ['Error: building at STEP "COPY nope /": copier: stat: "/nope": no such file or directory', 'UserError', 'ignore'],
    ['Error: building at STEP "RUN /x": while running runtime: exit status 1', 'UserError', 'A command of the'],
    ['Error: The target "zz" was not found in the provided Dockerfile', 'UserError', "service or its 'target'"],
    ['Error: context must be a directory: "/nodir"', 'UserError', "Correct 'context'"],
    ['runc create failed: unable to start container process: exec: "/x"', 'UserError', 'A command of the'],
    ['repository x.example.com/nope not found: name unknown: no such repository', 'UserError', 'does not have it'],
    ['ADD failed: failed to GET http://x/y with status 401 Unauthorized: no', 'UserError', 'how its server answered'],
    [`${target}failed to load cache key: invalid response status 404`, 'UserError', 'how its server answered'],
    ['Error response from daemon: the Dockerfile (Dockerfile) cannot be empty', 'UserError', 'Correct the Dockerfile.'],
    ['Error response from daemon: no build stage in current context', 'UserError', 'Correct the Dockerfile.'],
    ['failed to process "b=c \\"": unexpected end of statement', 'UserError', 'Correct the Dockerfile.'],
    ['ERROR: something that nobody has seen before', 'UserError', 'The whole log is above.'],
  ])('says what fits: %s', (line, name, remedy) => {
    const error = buildError('api', ['#1 [internal] load build definition', line])
    expect([error.name, error.remedy]).toEqual([name, expect.stringContaining(remedy)])
  })

  test.each([
    'npm ERR! 403 Forbidden',
    'curl: (6) Could not resolve host: dial tcp: no such host',
    'unknown instruction',
    'pull access denied',
  ])('takes what a command printed for no word of the builder: %s', (printed) => {
    const end = `${target}process "/bin/sh -c x" did not complete successfully: exit code: 1`
    expect(buildError('api', [`#5 0.1 ${printed}`, '------', end]).remedy).toContain(
      'A command of the Dockerfile failed',
    )
  })

  test('of another platform than the builder can run', () => {
    const end = `${target}process "/bin/sh -c x" did not complete successfully: exit code: 255`
    expect(buildError('api', ['#5 exec /bin/sh: exec format error', end]).remedy).toContain('docker/setup-qemu-action')
  })
})
