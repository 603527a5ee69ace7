import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { batchCommand, batchScript, shellCommand } from '../../../src/aws/assume-role/helper-command.ts'
import { authorityOptionsOf } from '../../../src/job/node-options.ts'
import { describeWith } from '../../support/real-programs.ts'

describe('the helper command', () => {
  test('is plain where paths are', () => {
    expect(shellCommand(['/opt/node24/bin/node', '/a/credential-process.js', '/tmp/hub.json'])).toMatch(
      /^\/bin\/sh -c '[^']+' ds-infra \/opt\/node24\/bin\/node \/a\/credential-process\.js \/tmp\/hub\.json$/,
    )
  })

  test('has nothing that parsers of config files take for a comment, a setting or a quoted value', () => {
    const command = shellCommand(['/opt/node24/bin/node', '/a/credential-process.js', '/tmp/hub.json'])
    expect(command).not.toMatch(/[;#=:]|\s"/)
    expect(command).toMatch(/^[^"'].*[^"']$/)
  })

  test.each([
    ['that is missing', '/nonexistent/node', 127],
    ['that may not be started', import.meta.filename, 126],
  ])('explains a Node %s, where it happens', (_what, node, code) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', shellCommand([node, '/a.js'])], { encoding: 'utf8' })
    expect([status, stdout]).toEqual([code, ''])
    expect(stderr).toMatch(/^ds-infra cannot hand out AWS credentials here, because the Node of the runner does not/m)
    expect(stderr).toContain('Set export to environment, or output-credentials to true, in the step of assume-role.')
  })

  test('passes on how the program ended, and says nothing of its own', () => {
    const command = shellCommand(['sh', '-c', 'echo out; echo why >&2; exit 3'])
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    expect([status, stdout, stderr]).toEqual([3, 'out\n', 'why\n'])
  })

  test('gives the program the same words, whatever the paths hold', () => {
    const word = fc.stringMatching(/^[\x20-\x7e]{1,30}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
        const command = shellCommand(['printf', '%s\\n', ...words])
        expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' })).toBe(`${words.join('\n')}\n`)
      }),
      { numRuns: 50 },
    )
  })

  test('keeps characters beyond the basic plane whole', () => {
    expect(shellCommand(['/tmp/😀 ä'])).toContain(' /tmp/\\😀\\ \\ä')
  })

  test('hides settings of Node from the program, and leaves it those of the network', () => {
    const network = {
      NODE_EXTRA_CA_CERTS: '/ca.pem',
      NODE_USE_SYSTEM_CA: '1',
      HTTPS_PROXY: 'http://proxy:3128',
      NO_PROXY: 'localhost',
    }
    const settings = { NODE_OPTIONS: '--require=/x.cjs', NODE_V8_COVERAGE: '/coverage', NODE_DEBUG: 'http' }
    const env = { PATH: process.env.PATH, ...network, ...settings }
    const printed = execFileSync('sh', ['-c', shellCommand(['env'])], { env, encoding: 'utf8' })
    for (const [name, value] of Object.entries(network)) expect(printed).toContain(`${name}=${value}\n`)
    for (const name of Object.keys(settings)) expect(printed).not.toContain(name)
  })

  test.each([
    ['', []],
    ['--max-old-space-size=4096 --use-system-ca --require ./x.cjs', ['--use-system-ca']],
    ['--use-openssl-ca', ['--use-openssl-ca']],
    ['--use-system-california', []],
  ])('keeps of NODE_OPTIONS=%s what says whom to trust', (options, kept) => {
    expect(authorityOptionsOf({ NODE_OPTIONS: options })).toEqual(kept)
    expect(authorityOptionsOf({})).toEqual([])
  })

  test('on Windows is a batch file with quoted paths, and clears the settings of Node', () => {
    const script = batchScript(['C:\\Program Files\\node.exe', 'C:\\100%\\x.js'], 'D:\\_temp\\credentials-hub.cmd')
    expect(script).toMatch(/^@set NODE_OPTIONS=\r\n(?:@set NODE_\w+=\r\n)+@"/)
    expect(script.endsWith('@"C:\\Program Files\\node.exe" "C:\\100%%\\x.js"\r\n')).toBe(true)
    expect(script).not.toContain('NODE_EXTRA_CA_CERTS')
  })

  test('names a batch file with a space in quotes, a plain one without', () => {
    expect(batchCommand('C:\\actions\\_temp\\ds-infra\\aws\\credentials-hub.cmd')).not.toContain('"')
    expect(batchCommand('C:\\a b\\credentials-hub.cmd')).toBe('"C:\\a b\\credentials-hub.cmd"')
  })
})

describeWith({ python3: ['-c', 'import botocore'] }, 'botocore on Windows', () => {
  test.each([
    'C:\\a b\\credentials-hub.cmd',
    'C:\\actions\\_temp\\ds-infra\\aws\\credentials-hub.cmd',
    'C:\\a&(b)\\x.cmd',
  ])('reads %s as one word', (path) => {
    const program =
      'import sys; from botocore.compat import compat_shell_split as split; print(split(sys.argv[1], "win32"))'
    const { stdout } = spawnSync('python3', ['-c', program, batchCommand(path)], { encoding: 'utf8' })
    expect(stdout.trim()).toBe(`['${path.replaceAll('\\', '\\\\')}']`)
  })
})
