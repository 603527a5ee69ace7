/** The workflow runner of the sandbox: each feature as a small workflow of its own. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows, not of JavaScript
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Bench, checkout, jobWith as job, passTime } from '../../support/workflows.ts'
import { Job } from './job.ts'
import { dispatch, ManualTime, pullRequest, type RunOptions } from './runner.ts'

let bench: Bench

beforeEach(() => {
  bench = new Bench()
})

afterEach(() => {
  bench.dispose()
})

const run = (workflow: string, options: Partial<RunOptions> = {}) => bench.run(workflow, options)
const file = (path: string, content: string) => bench.file(path, content)
const action = (...args: Parameters<Bench['action']>) => bench.action(...args)

describe('events', () => {
  test('inputs of workflow_dispatch have their types and defaults', async () => {
    const inputs = '{ dry: { type: boolean, default: true }, count: { type: number }, name: { required: true } }'
    const text = `on: { workflow_dispatch: { inputs: ${inputs} } }
jobs:
  test:
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "\${{ inputs.dry == true }} \${{ inputs.count + 0 == 3 }} \${{ inputs.name }}"' }]
`.replace('inputs.count + 0', 'inputs.count')
    expect((await run(text, { event: dispatch({ name: 'me', count: '3' }) })).lines).toContain('true true me')
    await expect(run(text, { event: dispatch({ count: '3' }) })).rejects.toThrow("Required input 'name' not provided")
    await expect(run(text, { event: dispatch({ name: 'me', count: 'x' }) })).rejects.toThrow('is no number')
    await expect(run(text, { event: dispatch({ name: 'me', count: '3', more: '1' }) })).rejects.toThrow('["more"]')
  })
})

describe('expressions', () => {
  test.each([
    ["format('{0} {{}} {1}', 'it''s', 'a ''b''')", "it's {} a 'b'"],
    ["contains('Hello', 'ELL')", 'true'],
    ["fromJSON('[1, 2]')[1]", '2'],
    ['toJSON(fromJSON(\'{"a": [true]}\').a[0])', 'true'],
    ['join(fromJSON(\'{"a": {"ref": "x"}, "b": {"ref": "y"}}\').*.ref, \' \')', 'x y'],
    ["vars.missing || 'default'", 'default'],
    ['vars.given', 'from vars'],
    ['secrets.NONE', ''],
    ['github.event_name', 'push'],
    ['github.ref_name', 'main'],
    ['runner.os', process.platform === 'darwin' ? 'macOS' : 'Linux'],
    ["startsWith(github.workflow_ref, 'huggingface/sample/.github/workflows/test.yml@refs/')", 'true'],
    ["github.event.repository.full_name == 'HUGGINGFACE/sample'", 'true'],
  ])('${{ %s }}', async (expression, value) => {
    const { lines } = await run(
      job(`- run: echo "<$VALUE>"\n  env:\n    VALUE: ${JSON.stringify(`\${{ ${expression} }}`)}`),
      {
        vars: { given: 'from vars' },
      },
    )
    expect(lines).toContain(`<${value}>`)
  })

  test('hashFiles covers hidden files, and is empty where nothing matches', async () => {
    file('.hidden/a.lock', 'a')
    const { lines } = await run(
      job(`${checkout}- run: echo "<\${{ hashFiles('**/*.lock') }}> <\${{ hashFiles('*.none') }}>"`),
    )
    expect(lines.find((line) => line.startsWith('<'))).toMatch(/^<[0-9a-f]{64}> <>$/)
  })

  test('a script of several lines comes without its indentation, quotes and braces as they are', async () => {
    const { lines } = await run(job("- run: |\n    cat <<'END'\n    {'a': 'b'}\n      ${{ github.ref_name }}\n    END"))
    expect(lines.slice(-2)).toEqual(["{'a': 'b'}", '  main'])
  })

  test('an expression that cannot be evaluated fails the step', async () => {
    const { steps, lines } = await run(job("- run: echo ${{ fromJSON('') }}\n- run: echo later"))
    expect(steps.map(({ conclusion }) => conclusion)).toEqual(['failure', 'skipped'])
    expect(lines.join('\n')).toContain('cannot be evaluated')
  })
})

describe('jobs', () => {
  test('run in the order of needs, with outputs, and are skipped after a failure', async () => {
    const { jobs, lines, result } = await run(`on: push
jobs:
  last:
    needs: [first, second]
    runs-on: ubuntu-latest
    steps: [{ run: 'echo never' }]
  report:
    needs: second
    if: always()
    runs-on: ubuntu-latest
    steps: [{ run: 'echo \${{ needs.second.result }}' }]
  second:
    needs: first
    runs-on: ubuntu-latest
    steps: [{ run: 'echo got $VALUE; exit 1', env: { VALUE: '\${{ needs.first.outputs.value }}' } }]
  first:
    runs-on: ubuntu-latest
    outputs: { value: '\${{ steps.make.outputs.value }}' }
    steps: [{ id: make, run: 'echo "value=42" >> "$GITHUB_OUTPUT"' }]
`)
    expect(jobs.map(({ id, result }) => [id, result])).toEqual([
      ['first', 'success'],
      ['second', 'failure'],
      ['last', 'skipped'],
      ['report', 'success'],
    ])
    expect(lines).toEqual(expect.arrayContaining(['got 42', 'failure']))
    expect(result).toBe('failure')
  })

  test('a matrix makes one job per combination', async () => {
    const matrix = '{ a: ${{ fromJSON(vars.list) }}, b: [x], include: [{ a: 3, c: z }], exclude: [{ a: 1 }] }'
    const head = `    strategy: { matrix: ${matrix.replace('${{', "'${{").replace('}},', "}}',")} }\n`
    const { jobs, lines } = await run(job('- run: echo ${{ matrix.a }}${{ matrix.b }}${{ matrix.c }}', head), {
      vars: { list: '[1, 2, 3]' },
    })
    expect(jobs.map(({ name }) => name)).toEqual(['test (2, x)', 'test (3, x, z)'])
    expect(lines).toEqual(expect.arrayContaining(['2x', '3xz']))
  })

  test('a step that is left out is skipped, where it would have run', async () => {
    const asked: string[] = []
    const { result, steps } = await run(job('- run: exit 1\n- run: echo later\n- run: echo cleanup\n  if: always()'), {
      leaveOut: (step) => {
        asked.push(String(step.run))
        return String(step.run) === 'exit 1'
      },
    })
    expect([result, steps.map(({ conclusion }) => conclusion)]).toEqual(['success', ['skipped', 'success', 'success']])
    expect(asked).toEqual(['exit 1', 'echo later', 'echo cleanup'])
  })

  test('an output with a masked value is dropped, with a warning', async () => {
    const { jobs, lines } = await run(
      job(
        '- id: a\n  run: |\n    echo "::add-mask::pass-word"\n    echo "open=1" >> "$GITHUB_OUTPUT"\n    echo "shut=a pass-word" >> "$GITHUB_OUTPUT"',
        "    outputs: { open: '${{ steps.a.outputs.open }}', shut: '${{ steps.a.outputs.shut }}' }\n",
      ),
    )
    expect(jobs[0]?.outputs).toEqual({ open: '1' })
    expect(lines).toContain("##[warning]Skip output 'shut' since it may contain secret.")
  })
})

describe('permissions', () => {
  const seen = '- run: echo "<${ACTIONS_ID_TOKEN_REQUEST_URL-absent}>"'
  const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a-token' }

  test.each([
    ['none named', '', '', '<absent>'],
    ['of the workflow', 'permissions: { id-token: write }\n', '', '<http://127.0.0.1:1>'],
    ['write-all', 'permissions: write-all\n', '', '<http://127.0.0.1:1>'],
    ['read-all', 'permissions: read-all\n', '', '<absent>'],
    ['of the job alone', 'permissions: {}\n', '    permissions: { id-token: write }\n', '<http://127.0.0.1:1>'],
    [
      'taken back by the job',
      'permissions: { id-token: write }\n',
      '    permissions: { contents: read }\n',
      '<absent>',
    ],
  ])('the OIDC endpoint is there only with id-token: write: %s', async (_, workflow, head, expected) => {
    const { lines } = await run(workflow + job(seen, head), { environment })
    expect(lines).toContain(expected)
  })

  test('a pull request of a fork gets neither the OIDC endpoint nor secrets', async () => {
    const text = `on: pull_request
permissions: { id-token: write }
jobs:
  test:
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "<\${ACTIONS_ID_TOKEN_REQUEST_URL-absent}> <\${{ secrets.KEY }}>"' }]
`
    const options = { environment, secrets: { KEY: 'sesame' } }
    const own = await run(text, { ...options, event: pullRequest({ action: 'opened' }) })
    expect(own.lines).toContain('<http://127.0.0.1:1> <***>')
    const fork = await run(text, { ...options, event: pullRequest({ action: 'opened', fork: 'somebody/sample' }) })
    expect(fork.lines).toContain('<absent> <>')
  })

  test('the environment of a job is in what its ID tokens say', async () => {
    const claims: unknown[] = []
    const head = "    environment: { name: production, url: 'https://example.org' }\n"
    await run(job('- run: true', head), { onJob: (job) => claims.push(job) })
    expect(claims).toEqual([
      expect.objectContaining({ environment: 'production', ref: 'refs/heads/main', event: 'push' }),
    ])
  })
})

describe('steps', () => {
  test('env of workflow, job and step, GITHUB_ENV and GITHUB_PATH', async () => {
    const { lines } = await run(
      `env: { A: workflow, B: workflow, C: workflow }\n${job(
        `- run: |
    echo "D=exported" >> "$GITHUB_ENV"
    echo "$PWD/bin" >> "$GITHUB_PATH"
    mkdir bin
    printf '#!/bin/sh\\necho tool' > bin/my-tool
    chmod +x bin/my-tool
- run: |
    echo "$A $B $C $D, \${{ env.A }} \${{ env.B }} \${{ env.C }} \${{ env.D }}"
    my-tool
  env: { C: step }`,
        '    env: { B: job }\n',
      )}`,
    )
    expect(lines).toEqual(expect.arrayContaining(['workflow job step exported, workflow job step exported', 'tool']))
  })

  test('failure, continue-on-error, and the status functions', async () => {
    const { steps, result } = await run(
      job(`- { name: forgiven, id: a, run: exit 1, continue-on-error: true }
- { name: outcome, if: steps.a.outcome == 'failure' && steps.a.conclusion == 'success', run: 'true' }
- { name: fails, run: exit 3 }
- { name: left out, run: 'true' }
- { name: also left out, if: github.ref != '', run: 'true' }
- { name: on failure, if: failure(), run: 'true' }
- { name: always, if: "\${{ always() }}", run: 'true' }
- { name: not cancelled, if: cancelled(), run: 'true' }`),
    )
    expect(steps.map(({ name, outcome, conclusion }) => [name, outcome, conclusion])).toEqual([
      ['forgiven', 'failure', 'success'],
      ['outcome', 'success', 'success'],
      ['fails', 'failure', 'failure'],
      ['left out', 'skipped', 'skipped'],
      ['also left out', 'skipped', 'skipped'],
      ['on failure', 'success', 'success'],
      ['always', 'success', 'success'],
      ['not cancelled', 'skipped', 'skipped'],
    ])
    expect(result).toBe('failure')
  })

  test('shell: without one a pipe may fail, with bash it may not', async () => {
    const { steps } = await run(
      job(`- { run: 'false | true' }
- { run: 'false | true', shell: bash, continue-on-error: true }
- { run: 'console.log(process.version)', shell: 'node {0}' }`),
    )
    expect(steps.map(({ outcome }) => outcome)).toEqual(['success', 'failure', 'success'])
  })

  test('working-directory and defaults.run', async () => {
    const { lines } = await run(
      job(
        `- { run: mkdir -p inner/deep, working-directory: . }
- run: basename "$PWD"
- { run: basename "$PWD", working-directory: inner/deep }`,
        '    defaults: { run: { working-directory: inner } }\n',
      ),
    )
    expect(lines).toEqual(expect.arrayContaining(['inner', 'deep']))
  })

  test('timeout-minutes ends a step and everything that it started', async () => {
    const time = new ManualTime()
    const ending = run(job('- { name: slow, run: sleep 600 & echo $! > pid; wait, timeout-minutes: 1 }'), { time })
    const { steps, lines } = await passTime(time, ending)
    expect(steps.map(({ conclusion }) => conclusion)).toEqual(['failure'])
    expect(lines.at(-1)).toBe("##[error]The action 'slow' has timed out.")
  })

  test('secrets and masks are hidden in names, inputs, lines and the summary', async () => {
    const { jobs, lines } = await run(
      job(`- run: |
    echo "::add-mask::added-later"
    echo "added-later \${{ secrets.KEY }}"
    echo "# added-later" >> "$GITHUB_STEP_SUMMARY"
- name: About \${{ secrets.KEY }}
  run: 'true'`),
      { secrets: { KEY: 'open-sesame' } },
    )
    expect(lines).toContain('*** ***')
    expect(jobs[0]?.summary).toBe('# ***\n')
    expect(jobs[0]?.steps[1]?.name).toBe('About ***')
    expect(jobs[0]?.log).not.toMatch(/sesame/)
  })

  test('what a job leaves behind is told, empty folders included', async () => {
    const { jobs } = await run(job('- run: mkdir "$RUNNER_TEMP/folder"; touch "$RUNNER_TEMP/file" "$HOME/file"'))
    expect(jobs[0]?.leftBehind).toEqual({ temp: ['file', 'folder'], home: ['file'] })
  })

  test('a known secret in the log ends the run with an error, masked or not', async () => {
    const leak = run(job('- run: echo "::add-mask::leaked-value"\n- run: echo leaked-value'), {
      knownSecrets: ['leaked-value'],
    })
    await expect(leak).rejects.toThrow('A secret of 12 characters')
  })
})

describe('actions', () => {
  test('inputs: defaults (with expressions), given values, and a warning for unknown ones', async () => {
    const print = 'for (const name of ["GIVEN", "DEFAULTED", "TOKEN"]) console.log(name, process.env["INPUT_" + name])'
    const inputs = `inputs:
  given: { description: A., required: true }
  defaulted: { description: B., default: usual }
  token: { description: C., default: '\${{ github.token }}' }
`
    action('one', { main: print, yaml: inputs })
    const { lines } = await run(job(`${checkout}- uses: ./actions/one\n  with: { Given: 12, odd: x }`))
    expect(lines).toEqual(expect.arrayContaining(['GIVEN 12', 'DEFAULTED usual', 'TOKEN ***']))
    expect(lines.join('\n')).toContain(
      "##[warning]Unexpected input(s) 'odd', valid inputs are ['given', 'defaulted', 'token']",
    )
  })

  test('post steps run last in, first out, with their state, also after a failure', async () => {
    const main = 'require("fs").appendFileSync(process.env.GITHUB_STATE, "kept=" + process.env.WHICH + "\\n")'
    const post = 'console.log("post", process.env.STATE_kept, process.env.WHICH)'
    action('one', { main, post })
    const use = (name: string) => `- { uses: ./actions/one, env: { WHICH: ${name} } }\n`
    const { lines, steps, result } = await run(job(`${checkout}${use('a')}${use('b')}- run: exit 1\n${use('c')}`))
    expect(lines.filter((line) => line.startsWith('post'))).toEqual(['post b b', 'post a a'])
    expect(steps.slice(-3, -1).map(({ name, post }) => [name, post])).toEqual([
      ['Post Run ./actions/one', true],
      ['Post Run ./actions/one', true],
    ])
    expect(result).toBe('failure')
  })

  test.each([
    ['success()', ['post of one']],
    ['failure()', []],
    ['always()', ['post of one']],
  ])('post-if: %s', async (condition, expected) => {
    action('one', { yaml: `  post-if: ${condition}\n` })
    const { lines } = await run(job(`${checkout}- uses: ./actions/one`))
    expect(lines.filter((line) => line.startsWith('post of'))).toEqual(expected)
  })

  test('outputs of an action reach later steps, and a failing post fails the job', async () => {
    const main = 'require("fs").appendFileSync(process.env.GITHUB_OUTPUT, "text<<END\\na\\nb\\nEND\\n")'
    action('one', { main, post: 'process.exitCode = 1' })
    const { lines, result } = await run(
      job(`${checkout}- { id: a, uses: ./actions/one }\n- run: echo "\${{ steps.a.outputs.text }}"`),
    )
    expect(lines.slice(lines.indexOf('a'), lines.indexOf('a') + 2)).toEqual(['a', 'b'])
    expect(result).toBe('failure')
  })

  test('without a checkout a local action cannot be found, and the error says so', async () => {
    action('one')
    const { lines, result } = await run(job('- uses: ./actions/one'))
    expect(result).toBe('failure')
    expect(lines.join('\n')).toContain('Did you forget to run actions/checkout')
  })

  test.each(['v1', 'main', '0123456789abcdef0123456789abcdef01234567'])(
    'huggingface/ds-infra/<name>@%s is the action of this repository',
    async (ref) => {
      const { lines, result } = await run(job(`- uses: huggingface/ds-infra/configure-kubeconfig@${ref}`))
      // It runs: it misses its input.
      expect(result).toBe('failure')
      expect(lines.join('\n')).toContain("##[error]The input 'cluster' is required and empty.")
    },
  )
})

describe('what is not supported is an error', () => {
  test.each([
    ['another action', job('- uses: actions/setup-node@v6'), "does not support 'actions/setup-node@v6'"],
    ['a Docker action', job('- uses: docker://alpine:3'), "does not support 'docker://alpine:3'"],
    ['containers', job('- run: true', '    container: alpine\n'), 'does not support: container'],
    ['services', job('- run: true', '    services: { db: { image: postgres } }\n'), 'does not support: services'],
    ['other systems', job('- run: true').replace('ubuntu-latest', 'windows-latest'), 'this machine alone'],
    ['other shells', job('- { run: "true", shell: pwsh }'), "'shell: pwsh'"],
    ['another repository', job('- { uses: actions/checkout@v6, with: { repository: a/b } }'), "and not 'a/b'"],
    ['an unknown key', job('- { run: "true", retries: 3 }'), "Unexpected value 'retries'"],
    [
      'an unknown need',
      `${job('- run: true', '    needs: none\n')}  other: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] }\n`,
      "unknown job 'none'",
    ],
    ['an unknown context', job("- { run: 'true', if: unknown.a }"), 'unknown'],
    ['an unknown function', job("- { run: 'true', if: maybe() }"), 'maybe'],
  ])('%s', async (_, workflow, message) => {
    await expect(run(workflow)).rejects.toThrow(message)
  })
})

test('a job that is disposed of ends the step that runs, and nothing of it fails later', async () => {
  const disposed = new Job()
  const step = disposed.run('echo $$ > pid; sleep 600')
  const file = join(disposed.workspace, 'pid')
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') await sleep(20)
  const pid = Number(readFileSync(file, 'utf8'))
  expect(disposed.pid).toBe(pid)
  disposed.dispose()
  expect((await step).conclusion).toBe('failure')
  expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  expect([disposed.pid, existsSync(disposed.folder)]).toEqual([undefined, false])
})
