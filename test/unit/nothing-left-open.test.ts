import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { expect, test } from '@jest/globals'
import { OpenHandles } from '../support/nothing-left-open.ts'

/** What is left open after `body`, and again once what it returns has closed it. */
async function leftBy(body: () => Promise<() => Promise<unknown>>): Promise<[string[], string[]]> {
  const handles = new OpenHandles()
  handles.watch()
  const close = await body()
  const before = handles.left()
  await close()
  return [before, await handles.end()]
}

async function listening() {
  const server = createServer(() => {}).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

test.each<[string, () => Promise<() => Promise<unknown>>]>([
  [
    'a server',
    async () => {
      const server = await listening()
      return () => new Promise((done) => server.close(done))
    },
  ],
  [
    'a process',
    async () => {
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' })
      return async () => {
        child.kill()
        await once(child, 'close')
      }
    },
  ],
  [
    'a timer',
    async () => {
      const timer = setTimeout(() => {}, 1e6)
      return async () => clearTimeout(timer)
    },
  ],
])('names %s, and where it was made, until it is closed', async (what, body) => {
  const [left, afterwards] = await leftBy(body)
  expect(left).toContainEqual(expect.stringMatching(new RegExp(`^${what}\n.*nothing-left-open\\.test\\.ts:\\d+`, 's')))
  expect(afterwards).toEqual([])
})

test('does not name what keeps nothing running', async () => {
  const server = await listening()
  const [left] = await leftBy(async () => {
    setTimeout(() => {}, 1e6).unref()
    const { port } = server.address() as { port: number }
    const connection = connect(port, '127.0.0.1').unref()
    return async () => connection.destroy()
  })
  server.close()
  expect(left).toEqual([])
})
