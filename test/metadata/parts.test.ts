/** `.ci/parts`, with doubles of the programs that install and build: what it says, and what it does when one fails. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { root } from '../sandbox/workflow/job.ts'
import { describeUnless } from '../support/real-programs.ts'

/** Says on .ci/parts' own channel what it was asked for, and makes what would have been made. */
const double = `#!/bin/bash
echo "> \${0##*/} $*" >&3
[ -z "$FAILING" ] || exit 1
made=()
case \${0##*/} in
  go) [ "$1" = install ] && made=("$GOBIN/$(basename "\${3%@*}")") || while [ $# -gt 0 ]; do [ "$1" = -o ] && made=("$2"); shift; done ;;
  python3) made=("$3/bin/pip") ;;
esac
for file in "\${made[@]}"; do mkdir -p "$(dirname "$file")"; cp "$0" "$file"; done
`

const silent = ['basename', 'bash', 'chmod', 'cp', 'dirname', 'grep', 'head', 'mkdir', 'mktemp', 'rm', 'seq', 'sleep']

describeUnless(process.platform !== 'linux' && 'it is for Linux', '.ci/parts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parts-'))
  const bin = join(folder, 'bin')

  beforeAll(() => {
    mkdirSync(bin)
    for (const name of [...silent, 'tail']) {
      const file = ['/usr/bin', '/bin'].map((at) => join(at, name)).find(existsSync)
      if (file) symlinkSync(file, join(bin, name))
    }
    symlinkSync(process.execPath, join(bin, 'node'))
    for (const name of ['apt-get', 'go', 'npm', 'python3']) {
      writeFileSync(join(bin, name), double)
      chmodSync(join(bin, name), 0o755)
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  function parts(script: string, environment: Record<string, string> = {}) {
    const env = { PATH: bin, HOME: folder, RUNNER_TOOL_CACHE: mkdtempSync(join(folder, 'cache-')), ...environment }
    const { status, stdout } = spawnSync('bash', ['-c', `. .ci/parts; ${script}`], { cwd: root, env, encoding: 'utf8' })
    return { status, lines: stdout.trimEnd().split('\n') }
  }

  test('says what it installs or builds before each program that does it', () => {
    const { status, lines } = parts(
      'debian_packages && python_packages && python_kubernetes && client_go && aws_clients && build_tools && workflow_linter && newer_engine && newer_buildkit && control_plane && windows_kubectl',
    )
    expect([status, lines.at(-1)]).toEqual([0, expect.stringMatching(/^> go build/)])
    const unannounced = lines.filter((line, at) => /^> (go|python3) /.test(line) && lines[at - 1]?.startsWith('>'))
    expect(unannounced).toEqual([])
    const built = lines.filter((line) => line.startsWith('> go '))
    expect(built).toHaveLength(14)
    for (const program of ['kubectl', 'buildx', 'buildkitd', 'dockerd', 'containerd', 'etcd', 'aws-iam-authenticator'])
      expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^Building ${program}`)))
  })

  test('says nothing where everything is there', () => {
    const script =
      'client_go && aws_clients && build_tools && workflow_linter && newer_engine && newer_buildkit && control_plane'
    const { status, lines } = parts(`{ ${script}; } 3>/dev/null; ${script}`)
    expect([status, lines]).toEqual([0, ['']])
  })

  test('names every part that could not be had, and tries the others', () => {
    const { status, lines } = parts('install_parts', { FAILING: 'yes' })
    const all = /for part in ([^;]+);/.exec(readFileSync(join(root, '.ci', 'parts'), 'utf8'))?.[1]
    const names = all?.split(/[\s\\]+/) ?? []
    expect(names.length).toBeGreaterThan(9)
    expect([status, lines.at(-1)]).toEqual([1, `FAILED  parts: ${names.join(' ')}`])
  })

  test.each(['buildx', 'buildkitd'])(
    'a part fails where %s is there and its other program cannot be had',
    (program) => {
      expect(parts(`${program}() { :; }; build_tools`, { FAILING: 'yes' }).status).not.toBe(0)
    },
  )
})

test('test/real/README.md has the version of every part', () => {
  const read = (...names: string[]) => readFileSync(join(root, ...names), 'utf8')
  const pinned = [
    ...(read('.ci', 'parts') + read('.ci', 'clients')).matchAll(/(?:==|@|gitVersion=)(v?\d[\w.-]*)/g),
    ...read('.ci', 'control-plane', 'etcd', 'go.mod').matchAll(/^require \S+ (v\S+)$/gm),
    ...read('.ci', 'control-plane', 'hyperkube', 'go.mod').matchAll(/^\tk8s\.io\/kubernetes (v\S+)$/gm),
    ...read('.ci', 'client-go', 'go.mod').matchAll(/^\tk8s\.io\/client-go (v\S+)$/gm),
    ...read('.ci', 'aws-clients', 'go.mod').matchAll(/^\tgithub\.com\/aws\/\S+ (v\S+)$/gm),
    ...read('package.json').matchAll(/"@kubernetes\/client-node": "(\S+)"/g),
  ].map(([, version = '']) => version)
  expect(pinned.length).toBeGreaterThan(15)
  const readme = read('test', 'real', 'README.md')
  expect(pinned.filter((version) => !readme.includes(version))).toEqual([])
})
