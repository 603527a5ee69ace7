import { copyFileSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { codeOf } from '../../../src/errors.ts'
import { askProgram, runProcess } from '../../../src/system/process.ts'
import { testUnless } from '../../support/real-programs.ts'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'process ')))
})
afterEach(() => rmSync(folder, { recursive: true }))

const node = process.execPath
const script = (code: string) => ['-e', code]

// Both keep the same promises.
describe.each([
  ['run', runProcess],
  ['asked', askProgram],
])('a program that is %s', (_, run) => {
  test('gives what it printed, and its exit code', async () => {
    const result = await run(node, script('console.log("out"); console.error("err"); process.exitCode = 3'), {})
    expect(result).toEqual({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' })
  })

  test('gets its folder, environment and arguments as they are, and the end of its input', async () => {
    const code = `process.stdin.resume().on('end', () =>
      console.log(JSON.stringify([process.cwd(), process.env, process.argv.slice(1)])))`
    const args = ['a b', '"c"', '$HOME', '']
    const { stdout } = await run(node, [...script(code), ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, ONLY: 'this', GONE: undefined },
    })
    expect(JSON.parse(stdout)).toEqual([folder, { PATH: process.env.PATH, ONLY: 'this' }, args])
  })

  test('may have blanks and quotes in its name', async () => {
    const program = join(folder, process.platform === 'win32' ? 'a b.exe' : 'a "b" c')
    copyFileSync(node, program)
    expect(await run(program, script('console.log("in")'), {})).toMatchObject({ exitCode: 0, stdout: 'in\n' })
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

  test('is ended by its signal, even one that aborts while it starts', async () => {
    const reason = new Error('cancelled by the test')
    const file = join(folder, 'pid')
    const code = `require('node:fs').writeFileSync(process.argv[1], String(process.pid)); setInterval(() => {}, 1000)`
    const controller = new AbortController()
    const running = run(node, [...script(code), file], { signal: controller.signal })
    const settled = running.catch((error: unknown) => error)
    while (!existsSync(file) || readFileSync(file, 'utf8') === '') await sleep(20)
    controller.abort(reason)
    expect(await settled).toBe(reason)
    expect(() => process.kill(Number(readFileSync(file, 'utf8')), 0)).toThrow('ESRCH')
    const starting = new AbortController()
    const other = run(node, script('setInterval(() => {}, 1000)'), { signal: starting.signal })
    starting.abort(reason)
    await expect(other).rejects.toBe(reason)
  })

  testUnless(
    process.platform === 'win32' && 'it is not for Windows',
    'is not waited for when it has left something behind that holds its output',
    async () => {
      const reason = new Error('cancelled by the test')
      const controller = new AbortController()
      setTimeout(() => controller.abort(reason), 500)
      const running = run('sh', ['-c', 'sleep 20 & echo $!; wait'], { signal: controller.signal })
      await expect(running).rejects.toBe(reason)
    },
  )

  testUnless(
    process.platform === 'win32' && 'it is not for Windows',
    'that is killed from outside has the exit code 1',
    async () => {
      expect(await run('sh', ['-c', 'kill -9 $$'], {})).toEqual({ exitCode: 1, stdout: '', stderr: '' })
    },
  )
})

test('a program that is run gets its input, and one that ends without reading it is no error', async () => {
  const code = `let input = ''
    process.stdin.on('data', (chunk) => { input += chunk }).on('end', () => process.stdout.write(input))`
  expect((await runProcess(node, script(code), { input: 'se\ncret' })).stdout).toBe('se\ncret')
  expect((await runProcess(node, script(''), { input: 'x'.repeat(1e6) })).exitCode).toBe(0)
})

test('a program that is run shows its lines as they come, the last one without its end too', async () => {
  const lines: string[] = []
  const code = 'console.log("one\\ntwo"); console.error("three"); process.stdout.write("four")'
  await runProcess(node, script(code), { onLine: (line) => lines.push(line) })
  expect(lines.sort()).toEqual(['four', 'one', 'three', 'two'])
})

test.each([
  ['asked', 'stdout', askProgram],
  ['run', 'stdout', runProcess],
  ['run', 'stderr', runProcess],
])('a program that is %s and does not stop printing to %s is ended', async (_, stream, start) => {
  const endless = `const more = () => process.${stream}.write(("x".repeat(127) + "\\n").repeat(512), more); more()`
  await expect(start(node, script(endless))).rejects.toThrow(/printed more than \d+ bytes/)
})

test('programs that are asked at the same time are ended each by its own signal', async () => {
  const reason = new Error('cancelled by the test')
  const controller = new AbortController()
  const hanging = askProgram(node, script('setInterval(() => {}, 1000)'), { signal: controller.signal })
  const answer = askProgram(node, script('setTimeout(() => console.log("in"), 600)'), {
    signal: new AbortController().signal,
  })
  setTimeout(() => controller.abort(reason), 200)
  await expect(hanging).rejects.toBe(reason)
  expect(await answer).toEqual({ exitCode: 0, stdout: 'in\n', stderr: '' })
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
    const running = runProcess(node, script(code), {
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
