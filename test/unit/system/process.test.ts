import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { codeOf } from '../../../src/errors.ts'
import { runDirectly, runProcess, runThroughToolkit } from '../../../src/system/process.ts'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'process ')))
})
afterEach(() => rmSync(folder, { recursive: true }))

const node = process.execPath
const script = (code: string) => ['-e', code]

// Both keep the same promises, so that what is tested here holds on Windows too.
describe.each([
  ['directly', runDirectly],
  ['through the toolkit, as on Windows', runThroughToolkit],
])('a program that is run %s', (_, run) => {
  test('gives what it printed, and its exit code', async () => {
    const result = await run(node, script('console.log("out"); console.error("err"); process.exitCode = 3'), {})
    expect(result).toEqual({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' })
  })

  test('gets its input, folder, environment and arguments as they are', async () => {
    const code = `let input = ''
      process.stdin.on('data', (chunk) => { input += chunk })
      process.stdin.on('end', () => console.log(JSON.stringify([input, process.cwd(), process.env, process.argv.slice(1)])))`
    const args = ['a b', '"c"', '$HOME', '']
    const { stdout } = await run(node, [...script(code), ...args], {
      input: 'se\ncret',
      cwd: folder,
      env: { PATH: process.env.PATH, ONLY: 'this', GONE: undefined },
    })
    expect(JSON.parse(stdout)).toEqual(['se\ncret', folder, { PATH: process.env.PATH, ONLY: 'this' }, args])
  })

  test('tells its lines as they come', async () => {
    const lines: string[] = []
    await run(node, script('console.log("one\\ntwo"); console.error("three")'), { onLine: (line) => lines.push(line) })
    expect(lines.sort()).toEqual(['one', 'three', 'two'])
  })

  test('shows nothing by itself', async () => {
    const { stdout } = await run(node, script('console.log("::error::not for the log")'), {})
    expect(stdout).toBe('::error::not for the log\n')
  })

  test('that is not there is an error with the code ENOENT', async () => {
    const failure = await run('no-such-program-here', [], {}).catch((error: unknown) => error)
    expect(codeOf(failure)).toBe('ENOENT')
  })

  test('fails with the reason of its signal', async () => {
    const reason = new Error('cancelled by the test')
    const controller = new AbortController()
    const running = run(node, script('setTimeout(() => {}, 400)'), { signal: controller.signal })
    setTimeout(() => controller.abort(reason), 100)
    await expect(running).rejects.toBe(reason)
    await expect(run(node, script(''), { signal: controller.signal })).rejects.toBe(reason)
  })
})

describe('the output of a program as a stream', () => {
  test('comes as bytes while it runs, no faster than it is taken', async () => {
    const code =
      'for (let at = 0; at < 64; at += 1) process.stdout.write(Buffer.alloc(65536, at)); console.error("err")'
    let length = 0
    const { exitCode, stdout, stderr } = await runProcess(node, script(code), {
      onOutput: async (output) => {
        for await (const chunk of output) {
          length += (chunk as Buffer).length
          await sleep(1)
        }
      },
    })
    expect([length, exitCode, stdout, stderr]).toEqual([64 * 65536, 0, '', 'err\n'])
  })

  test('ends the program when it cannot be taken', async () => {
    const reason = new Error('no space')
    const endless = 'const more = () => process.stdout.write("x".repeat(65536), more); more()'
    const running = runProcess(node, script(endless), { onOutput: async () => await Promise.reject(reason) })
    await expect(running).rejects.toBe(reason)
  })

  test('is not waited for when something that the program left behind holds it', async () => {
    const reason = new Error('cancelled by the test')
    const controller = new AbortController()
    // It lives longer than this test may last.
    const left = `spawn(process.execPath, ['-e', 'setTimeout(() => {}, 90000)'], { stdio: 'inherit', detached: true })`
    const code = `const { spawn } = require('node:child_process'); const left = ${left}; left.unref(); console.log(left.pid)`
    let pid = 0
    const running = runDirectly(node, script(code), {
      signal: controller.signal,
      onLine: (line) => {
        pid = Number(line)
        // Some time after the program itself has ended.
        setTimeout(() => controller.abort(reason), 500)
      },
    })
    await expect(running).rejects.toBe(reason)
    process.kill(pid)
  })

  test('ends when the job is cancelled', async () => {
    const reason = new Error('cancelled by the test')
    const controller = new AbortController()
    const endless = 'const more = () => process.stdout.write("x".repeat(65536), more); more()'
    const running = runProcess(node, script(endless), {
      signal: controller.signal,
      onOutput: async (output) => {
        for await (const _ of output) controller.abort(reason)
      },
    })
    await expect(running).rejects.toBe(reason)
  })
})
