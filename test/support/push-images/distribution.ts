/** The distribution registry with basic auth, as Debian packages it (`docker-registry`), on a free port of loopback. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../free-port.ts'

/** Programs that `startDistribution` needs, for `describeWith`. */
export const distributionPrograms = { 'docker-registry': ['--version'], htpasswd: ['-nb', 'user', 'password'] } as const

export interface Distribution extends AsyncDisposable {
  /** `127.0.0.1:<port>` */
  host: string
  /** The folder of all that it keeps. */
  data: string
}

export async function startDistribution(user: string, password: string): Promise<Distribution> {
  const folder = mkdtempSync(join(tmpdir(), 'distribution-'))
  const users = spawnSync('htpasswd', ['-Bin', user], { input: password, encoding: 'utf8' })
  if (users.status !== 0) throw new Error(`htpasswd failed: ${users.stderr}`)
  writeFileSync(join(folder, 'htpasswd'), users.stdout)
  const host = `127.0.0.1:${await freePort()}`
  const config = {
    version: '0.1',
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'data') } },
    http: { addr: host },
    auth: { htpasswd: { realm: 'test', path: join(folder, 'htpasswd') } },
  }
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config))
  const child = spawn('docker-registry', ['serve', join(folder, 'config.json')], { stdio: 'ignore' })
  const ended = new Promise((done) => child.once('close', done))
  await untilItAnswers(`http://${host}/v2/`)
  return {
    host,
    data: join(folder, 'data'),
    [Symbol.asyncDispose]: async () => {
      child.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until `url` answers, with any status. */
export async function untilItAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answers = await fetch(url).then(
      () => true,
      () => false,
    )
    if (answers) return
    await sleep(100)
  }
  throw new Error(`Nothing answers at ${url}`)
}
