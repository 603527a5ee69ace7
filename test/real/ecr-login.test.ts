/**
 * The job's Docker configuration under programs that we did not write: the Docker CLI and Engine, skopeo, and the
 * distribution registry, whose password the sandbox's ECR hands out (wiring, no proof of ECR).
 */
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { hub } from '../../src/hub.ts'
import { Job } from '../sandbox/workflow/job.ts'
import { type Bench, loginOf, openBench, readLogins, snapshot, writeUsersDocker } from '../support/ecr-login.ts'
import { freePort } from '../support/free-port.ts'
import {
  type Distribution,
  distributionPrograms,
  startDistribution,
  untilItAnswers,
} from '../support/push-images/distribution.ts'
import { describeUnless, describeWith } from '../support/real-programs.ts'
import { roleKeys } from '../support/role-keys.ts'

let bench: Bench
let registry: Distribution
let password: string

/** Opens the bench and a registry with basic auth; from then on the sandbox's ECR hands out that registry's password. */
async function open(): Promise<void> {
  bench = await openBench()
  password = randomBytes(24).toString('base64')
  const token = Buffer.from(`AWS:${password}`).toString('base64')
  registry = await startDistribution('AWS', password)
  bench.sandbox.ecr.passwords.issue = () => ({ password, token, expiresAt: Date.now() + 12 * 3600 * 1000 })
  bench.sandbox.secrets.add(password).add(token)
}

async function close(): Promise<void> {
  await registry[Symbol.asyncDispose]()
  await bench[Symbol.asyncDispose]()
}

/** An image that nobody else has, under a name in `host`; removed by the returned function. */
function importImage(
  host: string,
  name = `ecr-login-${randomUUID().slice(0, 8)}`,
): { image: string; remove: () => void } {
  const image = `${host}/${name}:v1`
  const archive = spawnSync('tar', ['-c', '-C', '/', '--transform', `s/.*/${name}/`, 'etc/hostname']).stdout
  const { status, stderr } = spawnSync('docker', ['import', '-', image], { input: archive, encoding: 'utf8' })
  if (status !== 0) throw new Error(`docker import failed: ${stderr}`)
  return { image, remove: () => spawnSync('docker', ['rmi', image]) }
}

function writeProgram(folder: string, name: string, script: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), `#!/bin/bash\n${script}`)
  chmodSync(join(folder, name), 0o755)
}

const docker = { docker: ['version'], ...distributionPrograms }

describeWith(docker, 'a Docker Engine and the distribution registry', () => {
  beforeEach(open)
  afterEach(close)

  test('push after the action works; after post it is refused', async () => {
    const { image, remove } = importImage(registry.host)
    const job = bench.job()
    expect((await job.run(`docker push ${image}`)).log).toContain('no basic auth credentials')
    await job.uses('ecr-login', { registries: registry.host })
    expect(await job.run(`docker push ${image}`)).toMatchObject({ conclusion: 'success' })
    await job.end()
    const after = await job.run(`docker push ${image}`)
    expect(after.conclusion).toBe('failure')
    expect(after.log).toContain('no basic auth credentials')
    expect(readdirSync(job.home)).toEqual([])
    remove()
  })

  test('two jobs at once with the same HOME, each in and out five times: no entry lost, no push refused', async () => {
    const { image, remove } = importImage(registry.host)
    const jobs = [bench.job(), bench.job()]
    const home = jobs[0]?.home ?? ''
    const users = writeUsersDocker(home, { 'config.json': '{"auths":{"ghcr.io":{"auth":"dXNlcjpwYXNz"}}}' })
    const before = snapshot(users)
    const rounds = await Promise.all(
      jobs.map(async (job) => {
        job.environment.HOME = home
        const results: string[] = []
        for (let round = 0; round < 5; round += 1) {
          const login = await job.uses('ecr-login', { registries: registry.host })
          const push = await job.run(`docker push --quiet ${image}`)
          expect(Object.keys(readLogins(job.environment.DOCKER_CONFIG ?? '').auths ?? {})).toEqual([
            'ghcr.io',
            registry.host,
          ])
          const [post] = await job.end()
          results.push(`${login.conclusion} ${push.conclusion} ${post?.conclusion}`)
        }
        return results
      }),
    )
    expect(rounds).toEqual(Array(2).fill(Array(5).fill('success success success')))
    expect(snapshot(users)).toEqual(before)
    remove()
  }, 180_000)

  test('with a credsStore that refuses to store, ours works and the others still go through the store', async () => {
    await using other = await startDistribution('someone', 'kept-by-the-store')
    const ours = importImage(registry.host)
    const others = importImage(other.host)
    const job = bench.job()
    const calls = join(job.folder, 'helper-calls')
    const bin = join(job.folder, 'bin')
    writeProgram(
      bin,
      'docker-credential-refuses',
      `host=$(cat); echo "$1 $host" >> '${calls}'
       if [ "$1 $host" = "get ${other.host}" ]; then
         echo '{"ServerURL":"${other.host}","Username":"someone","Secret":"kept-by-the-store"}'
       elif [ "$1" = get ]; then echo 'credentials not found in native keychain'; exit 1
       else echo 'this store refuses'; exit 1; fi`,
    )
    job.environment.PATH = [bin, job.environment.PATH].join(delimiter)
    writeUsersDocker(job.home, { 'config.json': '{"credsStore":"refuses"}' })
    await job.uses('ecr-login', { registries: registry.host })
    expect(existsSync(calls)).toBe(false)
    expect(await job.run(`docker push ${ours.image}`)).toMatchObject({ conclusion: 'success' })
    expect(await job.run(`docker push ${others.image}`)).toMatchObject({ conclusion: 'success' })
    expect(readFileSync(calls, 'utf8').trim().split('\n')).toEqual([`get ${other.host}`])

    // A login by hand to our registry is taken in by the file as well: how a long step gets a new password.
    const folder = job.environment.DOCKER_CONFIG ?? ''
    const again = await job.run('docker login --username AWS --password-stdin "$HOST" <<< "$PASSWORD"', {
      HOST: registry.host,
      PASSWORD: password,
    })
    expect(again).toMatchObject({ conclusion: 'success' })
    expect(await job.run(`docker push ${ours.image}`)).toMatchObject({ conclusion: 'success' })
    expect(readFileSync(calls, 'utf8')).not.toContain('store')

    // Without our line in credHelpers the Docker CLI would ask the store for our registry, too.
    const { credHelpers, ...rest } = readLogins(folder)
    expect(credHelpers).toEqual({ [registry.host]: '' })
    writeFileSync(join(folder, 'config.json'), JSON.stringify(rest))
    expect(await job.run(`docker push ${ours.image}`)).toMatchObject({ conclusion: 'failure' })
    await job.end()
    ours.remove()
    others.remove()
  })

  test('before or after a docker login by hand to another registry, both logins are valid', async () => {
    await using other = await startDistribution('someone', 'by-hand')
    const ours = importImage(registry.host)
    const others = importImage(other.host)
    const byHand = `echo by-hand | docker login --username someone --password-stdin ${other.host}`
    const push = `docker push ${ours.image} && docker push ${others.image}`

    const after = bench.job()
    await after.uses('ecr-login', { registries: registry.host })
    await after.run(byHand)
    expect(await after.run(push)).toMatchObject({ conclusion: 'success' })
    await after.end()
    expect((await after.run(`docker push ${others.image}`)).log).toContain('no basic auth credentials')

    const before = bench.job()
    await before.run(byHand)
    await before.uses('ecr-login', { registries: registry.host })
    expect(await before.run(push)).toMatchObject({ conclusion: 'success' })
    await before.end()
    expect(await before.run(`docker push ${others.image}`)).toMatchObject({ conclusion: 'success' })
    expect((await before.run(`docker push ${ours.image}`)).log).toContain('no basic auth credentials')
    ours.remove()
    others.remove()
  })

  test('docker logout by hand takes our login, and post does not mind', async () => {
    const { image, remove } = importImage(registry.host)
    const job = bench.job()
    await job.uses('ecr-login', { registries: registry.host })
    await job.run(`docker logout ${registry.host}`)
    expect(await job.run(`docker push ${image}`)).toMatchObject({ conclusion: 'failure' })
    expect(await job.end()).toMatchObject([{ conclusion: 'success', log: '' }])
    remove()
  })

  test("the user's contexts and CLI plugins stay at hand", async () => {
    const job = bench.job()
    await job.run('docker context create mine --docker host=tcp://127.0.0.1:1')
    writeProgram(
      join(job.home, '.docker', 'cli-plugins'),
      'docker-own',
      `[ "$1" = docker-cli-plugin-metadata ] && echo '{"SchemaVersion":"0.1.0","Vendor":"me","Version":"1"}' || echo "own: $2"`,
    )
    await job.uses('ecr-login', { registries: registry.host })
    expect((await job.run('docker context ls --format "{{.Name}}"')).log).toMatch(/^mine$/m)
    expect((await job.run('docker own hello')).log).toBe('own: hello\n')
    await job.run('docker context create another --docker host=tcp://127.0.0.1:2')
    await job.end()
    expect((await job.run('docker context ls --format "{{.Name}}"')).log).toMatch(/^another\nd.*\nmine$/m)
  })
})

describeWith({ skopeo: ['--version'], ...distributionPrograms }, 'skopeo', () => {
  beforeEach(open)
  afterEach(close)

  const look = (job: Job) =>
    job.run(`skopeo inspect --tls-verify=false docker://${registry.host}/nothing:v1 2>&1 || true`)

  test('reads the login from the same file, without Docker', async () => {
    const job = bench.job()
    expect((await look(job)).log).toContain('authentication required')
    await job.uses('ecr-login', { registries: registry.host })
    // Let in: what remains to complain about is the image.
    expect((await look(job)).log).toContain('manifest unknown')
    await job.end()
    expect((await look(job)).log).toContain('authentication required')
  })

  test('reads it where the user has a helper for our registry', async () => {
    const job = bench.job()
    writeUsersDocker(job.home, { 'config.json': JSON.stringify({ credHelpers: { [registry.host]: 'ecr-login' } }) })
    await job.uses('ecr-login', { registries: registry.host })
    expect((await look(job)).log).toContain('manifest unknown')
    await job.end()
  })
})

describeWith(
  { moto_server: ['--help'], ...docker },
  "moto's ECR and the distribution registry, neither of them ours",
  () => {
    test('the password that moto hands out opens the registry', async () => {
      const job = new Job({
        environment: { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' },
      })
      await using distribution = await startDistribution('AWS', `${hub.account}-auth-token`)
      const { image, remove } = importImage(distribution.host)
      const port = await freePort()
      const moto = spawn('moto_server', ['-p', String(port)], {
        stdio: 'ignore',
        env: { ...process.env, MOTO_ACCOUNT_ID: hub.account },
      })
      job.environment.AWS_ENDPOINT_URL_ECR = `http://127.0.0.1:${port}`
      await untilItAnswers(job.environment.AWS_ENDPOINT_URL_ECR)
      const step = await job.uses('ecr-login', { registries: distribution.host })
      expect(step).toMatchObject({ conclusion: 'success', outputs: { registry: distribution.host } })
      expect(await job.run(`docker push ${image}`)).toMatchObject({ conclusion: 'success' })
      await job.end()
      expect(await job.run(`docker push ${image}`)).toMatchObject({ conclusion: 'failure' })
      moto.kill()
      remove()
      job.dispose()
    })
  },
)

describeWith({ aws: ['--version'], docker: ['version'] }, 'the AWS CLI and the Docker CLI', () => {
  test('the login that people type works beside ours, in the same configuration', async () => {
    await using own = await openBench()
    const job = new Job({ environment: own.sandbox.environment, secrets: own.sandbox.secrets })
    await job.uses('assume-role')
    await job.uses('ecr-login', { registries: own.sandbox.registry })
    const folder = job.environment.DOCKER_CONFIG ?? ''
    const before = loginOf(folder, own.sandbox.registry)
    const login = await job.run(
      `aws ecr get-login-password --region us-east-1 --profile=hub | docker login --username AWS --password-stdin ${own.sandbox.registry}`,
    )
    expect(login.log).toContain('Login Succeeded')
    expect(loginOf(folder, own.sandbox.registry)).toMatch(/^AWS:/)
    expect(loginOf(folder, own.sandbox.registry)).not.toBe(before)
    await job.end()
    expect(existsSync(join(job.home, '.docker'))).toBe(false)
    job.dispose()
  })
})

describeUnless(process.platform !== 'linux' && 'no /proc', 'through /proc', () => {
  beforeEach(async () => {
    bench = await openBench()
  })
  afterEach(async () => {
    await bench[Symbol.asyncDispose]()
  })

  test('no process that the action starts has the password in its arguments or environment', async () => {
    const keys = roleKeys(bench.sandbox, hub.role)
    const job = bench.job({
      AWS_ACCESS_KEY_ID: undefined,
      AWS_SECRET_ACCESS_KEY: undefined,
      AWS_SESSION_TOKEN: undefined,
    })
    const helper = join(job.folder, 'bin')
    const answer = {
      Version: 1,
      AccessKeyId: keys.AWS_ACCESS_KEY_ID,
      SecretAccessKey: keys.AWS_SECRET_ACCESS_KEY,
      SessionToken: keys.AWS_SESSION_TOKEN,
    }
    const looked = join(job.folder, 'looked')
    const script = `until [ -e '${looked}' ]; do sleep 0.05; done; cat <<'END'\n${JSON.stringify(answer)}\nEND\n`
    writeProgram(helper, 'credentials', script)
    mkdirSync(join(job.home, '.aws'))
    writeFileSync(
      join(job.home, '.aws', 'config'),
      `[profile hub]\ncredential_process = "${join(helper, 'credentials')}"\n`,
    )
    // Time to look around while the password is known and being tried.
    bench.sandbox.inject({ service: 'registry', kind: 'latency', milliseconds: 200 })

    const watch = watchProcesses(`RUNNER_TEMP=${job.temp}`)
    const running = job.uses('ecr-login', { registries: bench.sandbox.registry, profile: 'hub' })
    await Promise.race([watch.sees(join(helper, 'credentials')), running])
    writeFileSync(looked, '')
    const step = await running
    await job.end()
    const seen = await watch.stop()

    expect(step.conclusion).toBe('success')
    const [secret, form] = [...job.masks]
    expect([secret, form].map((text) => bench.sandbox.secrets.has(text ?? ''))).toEqual([true, true])
    expect(seen.some((text) => text.includes('ecr-login/main.js'))).toBe(true)
    expect(seen.some((text) => text.includes(join(helper, 'credentials')))).toBe(true)
    for (const text of seen) expect([secret, form].some((hidden) => text.includes(hidden ?? ''))).toBe(false)
  })
})

interface ProcessWatch {
  /** Waits until a process is seen with this in its arguments or environment. */
  sees: (text: string) => Promise<void>
  stop: () => Promise<string[]>
}

/** Collects arguments and environment of every process whose environment holds `mark`, as fast as it can. */
function watchProcesses(mark: string): ProcessWatch {
  const seen = new Set<string>()
  let over = false
  const look = async () => {
    while (!over) {
      for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
        const environment = readProc(pid, 'environ')
        if (environment.includes(mark)) seen.add(`${readProc(pid, 'cmdline')}\n${environment}`)
      }
      await turn()
    }
  }
  const looking = look()
  return {
    sees: async (text) => {
      while (!over && ![...seen].some((one) => one.includes(text))) await turn()
    },
    stop: async () => {
      over = true
      await looking
      return [...seen]
    },
  }
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    // It has ended, or is not ours to look at.
    return ''
  }
}
