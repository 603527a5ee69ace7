/** Programs that a workflow engine starts on a Node older than `using: node24` asks for. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { dist } from '../sandbox/workflow/job.ts'

/** This Node, with the version of an old one. */
const pretended = ['16.20.2', '20.20.2'].map((version) => {
  const preload = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  return { version, command: [process.execPath, `--import=data:text/javascript,${encodeURIComponent(preload)}`] }
})

/** Old ones that this machine has: they do not know newer syntax either. */
const real = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => {
  const node = join(folder, 'node')
  const version = existsSync(node) ? spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim().slice(1) : ''
  return version !== '' && Number.parseInt(version, 10) < 22 ? [{ version, command: [node] }] : []
})

const programs = readdirSync(dist, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(dist, name)).map((file) => `${name}/${file}`))

describe.each([...pretended, ...real])('on Node $version', ({ version, command }) => {
  test.each(programs)('%s says in one sentence which Node it needs', (program) => {
    const [node = '', ...args] = command
    const { status, stdout, stderr } = spawnSync(node, [...args, join(dist, program)], { encoding: 'utf8', env: {} })
    const isPost = program.endsWith('/post.js')
    const isMain = program.endsWith('/main.js')
    const said = ` needs Node 22 or later and was started on Node ${version}. Update the runner or workflow engine `
    expect(isMain || isPost ? stdout : stderr).toContain(said)
    expect(stdout.startsWith(isMain ? '::error::This action' : isPost ? '::warning::This action' : '')).toBe(true)
    expect((isMain || isPost ? stderr : stdout).trim()).toBe('')
    expect(status).toBe(isPost ? 0 : 1)
  })
})

test('there are programs to try', () => expect(programs.length).toBeGreaterThan(5))
