/** Every program in dist/ starts, and every chunk loads. A bundler's exit code does not say so. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { entrypoints } from '../../src/entrypoints.ts'
import { dist, root } from '../sandbox/workflow/job.ts'

const programs = Object.keys(entrypoints)
const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'))
let temp = ''

beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), 'bundles-'))
})

afterAll(() => {
  rmSync(temp, { recursive: true, force: true })
})

/** Runs Node with nothing in the environment but a runner's temporary folder. */
function node(...args: string[]) {
  const env = { PATH: '', HOME: temp, RUNNER_TEMP: temp, RUNNER_TOOL_CACHE: temp }
  return spawnSync(process.execPath, args, { encoding: 'utf8', env, cwd: temp, timeout: 30_000 })
}

test('there is a stub for each program, and no other', () => {
  const stubs = readdirSync(dist, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(dist, name)).map((file) => `${name}/${file}`))
  expect(stubs.sort()).toEqual(programs.map((program) => `${program}.js`).sort())
})

describe.each(programs)('%s', (program) => {
  test('starts, and ends with a word to the user rather than a crash', () => {
    const { status, stdout, stderr } = node(join(dist, `${program}.js`))
    const said = stdout + stderr
    expect([0, 1]).toContain(status)
    expect(said).not.toMatch(/fault of the action|Cannot find (module|package)|SyntaxError|ReferenceError|\n\s+at /)
    if (status === 1) expect(said).toMatch(/^(::error::|ds-infra: )\S/m)
  })
})

test.each(scripts)('%s loads, and names no module that is not in the bundle', (script) => {
  const load = `await import(${JSON.stringify(pathToFileURL(join(dist, script)).href)})`
  const { status, stderr } = node('--input-type=module', '--eval', load)
  expect([status, stderr]).toEqual([0, ''])
  expect(readFileSync(join(dist, script), 'utf8')).not.toContain('webpackMissingModule')
})

test('our own functions keep their names, for stack traces in debug logs', () => {
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'))
  const code = scripts.map((name) => readFileSync(join(dist, name), 'utf8')).join('\n')
  const names = ['runPhase', 'setupTools', 'openRoleSession', 'login', 'pushImages', 'describeCluster']
  expect(names.filter((name) => !code.includes(`function ${name}(`))).toEqual([])
})

test('the licenses of what is bundled are there, each text once', () => {
  const text = readFileSync(join(dist, 'licenses.txt'), 'utf8')
  const named = new Set(text.split('\n').flatMap((line) => line.split(', ')))
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(Object.keys(dependencies).filter((name) => !named.has(name))).toEqual([])
  const titles = text.split('\n').filter((line) => line.includes('TERMS AND CONDITIONS FOR USE'))
  expect(titles.length).toBeLessThan(10)
})
