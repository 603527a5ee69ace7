/** `runPhase` in a process of its own, as a bundle would call it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

const runner = join(import.meta.dirname, '../../../src/runner/phase.ts')
const errors = join(import.meta.dirname, '../../../src/errors.ts')
const lock = join(import.meta.dirname, '../../../src/system/lock.ts')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runner-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Started {
  child: ChildProcess
  ended: Promise<{ exitCode: number | null; log: string; env: string; state: string }>
}

function start(phase: string, environment: Record<string, string> = {}, call = "'main'"): Started {
  const files = Object.fromEntries(
    ['GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((name) => [name, join(folder, name)]),
  )
  for (const file of Object.values(files)) writeFileSync(file, '')
  const script = `
    const { runPhase } = await import(${JSON.stringify(runner)})
    const { UserError } = await import(${JSON.stringify(errors)})
    const { setTimeout: sleep } = await import('node:timers/promises')
    await runPhase(${call.split(';')[0]}, async (runner) => { ${phase} }, ${call.split(';')[1] ?? '{}'})`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { PATH: process.env.PATH, RUNNER_TEMP: folder, ...files, ...environment },
  })
  let log = ''
  child.stdout.on('data', (chunk) => {
    log += chunk
  })
  child.stderr.on('data', (chunk) => {
    log += chunk
  })
  const ended = new Promise<Awaited<Started['ended']>>((done) => {
    child.once('close', (exitCode) =>
      done({
        exitCode,
        log,
        env: readFileSync(files.GITHUB_ENV ?? '', 'utf8'),
        state: readFileSync(files.GITHUB_STATE ?? '', 'utf8'),
      }),
    )
  })
  return { child, ended }
}

const run = (...args: Parameters<typeof start>) => start(...args).ended

describe('main', () => {
  test('is no less done where the summary cannot be written', async () => {
    const nowhere = { GITHUB_STEP_SUMMARY: join(folder, 'nowhere', 'summary') }
    const { exitCode, log } = await run("await runner.summarize('# Done'); console.log('after')", nowhere)
    expect([exitCode, log]).toEqual([
      0,
      expect.stringMatching(/^::warning::The job summary cannot be written.*\nafter\n$/),
    ])
  })

  test('a mistake of the user fails the step with what happened and what to do', async () => {
    const { exitCode, log } = await run("throw new UserError('It is wrong.', 'Make it right.')")
    expect(exitCode).toBe(1)
    expect(log).toContain('::error::It is wrong.%0AMake it right.')
  })

  test('the cause goes to the debug log', async () => {
    const { log } = await run("throw new UserError('Wrong.', 'Fix.', { cause: new Error('deep down') })")
    expect(log).toMatch(/::debug::.*deep down/)
  })

  test('anything else is owned up to as a fault of the action', async () => {
    const { exitCode, log } = await run("throw new TypeError('x is undefined')")
    expect(exitCode).toBe(1)
    expect(log).toContain('::error::x is undefined%0AThis is a fault of the action')
  })

  test('without RUNNER_TEMP it says where it must run', async () => {
    const { exitCode, log } = await run('', { RUNNER_TEMP: '' })
    expect(exitCode).toBe(1)
    expect(log).toContain('RUNNER_TEMP is not set.')
  })

  test('ends at its deadline', async () => {
    const { exitCode, log } = await run(
      'await sleep(60_000, undefined, { signal: runner.signal })',
      {},
      "'main';{ deadline: 0.2 }",
    )
    expect(exitCode).toBe(1)
    expect(log).toContain('::error::The step did not finish within 0.2 s')
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('a cancelled job (%s) ends the phase', async (signal) => {
    const { child, ended } = start("console.log('ready'); await sleep(60_000, undefined, { signal: runner.signal })")
    child.stdout?.once('data', () => child.kill(signal))
    const { exitCode, log } = await ended
    expect(exitCode).toBe(1)
    expect(log).toContain('::error::The job was cancelled.')
  })

  test('a cancelled job cleans up, though the library of the locks was loaded meanwhile', async () => {
    const { child, ended } = start(
      `await import(${JSON.stringify(lock)})
      try { console.log('ready'); await sleep(60_000, undefined, { signal: runner.signal }) } finally { console.log('cleaned') }`,
    )
    child.stdout?.once('data', () => child.kill('SIGINT'))
    const { exitCode, log } = await ended
    expect(exitCode).toBe(1)
    expect(log).toContain('cleaned')
  })

  test('what others said is shown and never a workflow command', async () => {
    const said = 'no\\n::stop-commands::x\\r  ::set-output name=a::b\\nx ##[add-mask]y\\na::b'
    const { log } = await run(`runner.logger.info('${said}')`)
    expect(log.split(/[\r\n]/)).toEqual([
      'no',
      ': :stop-commands::x',
      '  : :set-output name=a::b',
      'x ## [add-mask]y',
      'a::b',
      '',
    ])
  })
})

describe('variables', () => {
  test('are exported, and given back by post, except where a later step set its own', async () => {
    const exporting = "await runner.exportVariables({ A: 'ours', B: 'ours', C: 'ours' }, { S: 'key' })"
    const { env, state } = await run(exporting, { A: 'theirs', S: 'old-key' })
    expect(env).toMatch(/A<<.*\nours\n/)
    expect(env).toMatch(/S<<.*\nkey\n/)
    const kept = /undo<<(\S+)\n(.*)\n\1\n$/.exec(state)?.[2] ?? ''
    expect(kept).toContain('theirs')
    for (const secret of ['"key"', 'old-key']) expect(kept).not.toContain(secret)
    const after = { STATE_undo: kept, A: 'ours', B: 'ours', C: 'changed', S: 'key' }
    const post = await run('await runner.undo({})', after, "'post'")
    expect(post.env).toMatch(/A<<.*\ntheirs\n/)
    expect(post.env).toMatch(/B<<.*\n\n/)
    expect(post.env).toMatch(/S<<.*\nold-key\n/)
    expect(post.env).not.toContain('C<<')
  })
})

describe('post', () => {
  test('only warns when it fails', async () => {
    const { exitCode, log } = await run("throw new UserError('Not removed.', 'Remove it.')", {}, "'post'")
    expect(exitCode).toBe(0)
    expect(log).toContain('::warning::Not removed.%0ARemove it.')
  })
})
