/** Workflows that other workflows call. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows, not of JavaScript
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Bench } from '../../support/workflows.ts'
import { type JobClaims, pullRequest, push, type RunOptions } from './runner.ts'

let bench: Bench

beforeEach(() => {
  bench = new Bench()
})

afterEach(() => {
  bench.dispose()
})

/** A workflow that calls another one. `call`: the keys of the calling job. */
function caller(call: string, head = ''): string {
  const indented = call.trim().replaceAll(/^/gm, '    ')
  return `on: [push, pull_request]\n${head}jobs:\n  call:\n${indented}\n`
}

const local = 'uses: ./.github/workflows/called.yml'

/** A called workflow of one job with these steps. */
function called(steps: string, { on = '', head = '', top = '' } = {}): string {
  const settings = on && `\n${on.trim().replaceAll(/^/gm, '    ')}`
  const indented = steps.trim().replaceAll(/^/gm, '      ')
  return `on:\n  workflow_call:${settings}\n${top}jobs:\n  say:\n    runs-on: ubuntu-latest\n${head}    steps:\n${indented}\n`
}

const say = (what: string) => `- { run: 'echo "$WHAT"', env: { WHAT: '${what}' } }`

const put = (text: string, path = '.github/workflows/called.yml') => bench.file(path, text)
const run = (text: string, options: Partial<RunOptions> = {}) => bench.run(text, options)

describe('inputs', () => {
  const on = `inputs:
  name: { type: string, default: nobody }
  loud: { type: boolean }
  count: { type: number, default: 2 }
  must: { type: string, required: true }`
  const shown = say('${{ inputs.name }} ${{ toJSON(inputs.loud) }} ${{ toJSON(inputs.count) }} <${{ inputs.must }}>')

  test.each([
    ['{ must: x }', 'nobody false 2 <x>'],
    ['{ must: "", name: you, loud: true, count: 3 }', 'you true 3 <>'],
    ['{ must: 1, Name: true }', 'true false 2 <1>'],
    // What is given counts, empty or not: a default is for what is not given at all.
    ['{ must: x, name: "${{ vars.NONE }}" }', ' false 2 <x>'],
    [
      '{ must: x, loud: "${{ github.event_name == \'push\' }}", count: "${{ fromJSON(vars.COUNT) }}" }',
      'nobody true 7 <x>',
    ],
  ])('with: %s', async (given, expected) => {
    put(called(shown, { on }))
    const { lines, result } = await run(caller(`${local}\nwith: ${given}`), { vars: { COUNT: '7' } })
    expect([result, lines.at(-1)]).toEqual(['success', expected])
  })

  test.each([
    ['{ must: x, loud: "true" }', 'input loud: it must be a boolean'],
    ['{ must: x, loud: "${{ vars.FLAG }}" }', 'input loud: it must be a boolean'],
    ['{ must: x, count: "3" }', 'input count: it must be a number'],
  ])('with: %s: a text is no boolean and no number, and the job fails', async (given, message) => {
    put(called(shown, { on }))
    const { log, result } = await run(caller(`${local}\nwith: ${given}`), { vars: { FLAG: 'true' } })
    expect([result, log]).toEqual(['failure', expect.stringContaining(message)])
  })

  test.each([
    ['', 'Input must is required, but not provided while calling.'],
    ['with: { must: x, more: y }', 'Invalid input, more is not defined in the referenced workflow.'],
  ])('%p does not start, even if the job were skipped', async (given, message) => {
    put(called(shown, { on }))
    await expect(run(caller(`if: false\n${local}\n${given}`))).rejects.toThrow(message)
  })
})

describe('secrets', () => {
  const on = 'secrets: { KEY: { required: true }, OTHER: }'
  const shown = say('${{ secrets.KEY || 0 }} ${{ secrets.OTHER || 0 }} ${{ secrets.MINE || 0 }}').replace(
    'echo "$WHAT"',
    'echo "$WHAT" | tr a-z b-za',
  )
  const secrets = { MINE: 'own', KEY: 'key' }

  test.each([
    ['secrets: { KEY: "${{ secrets.MINE }}" }', on, 'pxo 0 0'],
    ['secrets: inherit', on, 'lfz 0 pxo'],
    ['', 'secrets: { KEY: }', '0 0 0'],
  ])('%s', async (given, declared, expected) => {
    put(called(shown, { on: declared }))
    const { lines, result } = await run(caller(`${local}\n${given}`), { secrets })
    expect([result, lines.at(-1)]).toEqual(['success', expected])
  })

  test.each([
    ['', 'Secret KEY is required, but not provided while calling.'],
    ['secrets: { KEY: x, MORE: y }', 'Invalid secret, MORE is not defined in the referenced workflow.'],
  ])('%p does not start', async (given, message) => {
    put(called(shown, { on }))
    await expect(run(caller(`${local}\n${given}`), { secrets })).rejects.toThrow(message)
  })

  test('are inherited through several workflows, and handed to those of another organization by name alone', async () => {
    put(called(shown, { on }))
    put(`on: { workflow_call: }\njobs:\n  call:\n    ${local}\n    secrets: inherit\n`, '.github/workflows/middle.yml')
    const through = await run(caller('uses: ./.github/workflows/middle.yml\nsecrets: inherit'), { secrets })
    expect(through.lines.at(-1)).toBe('lfz 0 pxo')
    const others = bench.github.addRepository('others/flows', { visibility: 'public' })
    await others.push('main', { '.github/workflows/called.yml': called(shown, { on }) })
    bench.github.addRepository('huggingface/sample', { workingCopy: bench.folder, secrets })
    const foreign = 'uses: others/flows/.github/workflows/called.yml@main'
    const github = { github: bench.github }
    await expect(run(caller(`${foreign}\nsecrets: inherit`), github)).rejects.toThrow('within one organization')
    const named = await run(caller(`${foreign}\nsecrets: { KEY: "\${{ secrets.MINE }}" }`), github)
    expect(named.lines.at(-1)).toBe('pxo 0 0')
  })
})

test('outputs come through several workflows, and variables of the caller do not', async () => {
  const outputs = (job: string) => `outputs: { said: { value: '\${{ jobs.${job}.outputs.said }}' } }`
  const head = "    outputs: { said: '${{ steps.a.outputs.said }}' }\n"
  put(
    called('- id: a\n  run: echo "said=<$A> <${{ env.A }}> <${{ vars.V }}>" >> "$GITHUB_OUTPUT"', {
      on: outputs('say'),
      head,
    }),
  )
  const middle = `on:\n  workflow_call:\n    ${outputs('inner')}\njobs:\n  inner:\n    ${local}\n`
  put(middle, '.github/workflows/middle.yml')
  const after =
    '  after:\n    needs: call\n    runs-on: ubuntu-latest\n    steps: [{ run: \'echo "${{ needs.call.outputs.said }} ${{ needs.call.result }}"\' }]\n'
  const text = caller('uses: ./.github/workflows/middle.yml', 'env: { A: outer }\n') + after
  const { lines, jobs } = await run(text, { vars: { V: 'var' } })
  expect(lines.at(-1)).toBe('<> <> <var> success')
  expect(jobs.map(({ id, name }) => [id, name])).toEqual([
    ['say', 'call / inner / say'],
    ['after', 'after'],
  ])
})

describe('of another repository', () => {
  beforeEach(async () => {
    const flows = bench.github.addRepository('huggingface/flows', { visibility: 'public', vars: { V: 'of flows' } })
    const action = (word: string) =>
      `name: tell\ndescription: Of a test.\nruns:\n  using: composite\n  steps: [{ shell: bash, run: echo ${word} }]\n`
    const steps = `- uses: $/actions/tell
- run: ls
${say('${{ github.repository }} ${{ github.event_name }} ${{ vars.V }} ${{ github.workflow }}')}
${say('${{ github.workflow_ref }} ${{ job.workflow_ref }} ${{ job.workflow_repository }} ${{ job.workflow_file_path }}')}`
    const nested = `on: { workflow_call: }\njobs:\n  call:\n    permissions: { id-token: write }\n    ${local}\n`
    const by = nested.replace('./', '$/')
    const head = '    permissions: { id-token: write }\n'
    await flows.push('main', {
      '.github/workflows/called.yml': called(steps, { head }),
      '.github/workflows/nested.yml': nested,
      '.github/workflows/self.yml': by,
      'actions/tell/action.yml': action('from-v1'),
    })
    await flows.tag('v1')
    await flows.push('main', { 'actions/tell/action.yml': action('from-main') })
    bench.github.addRepository('huggingface/sample', { workingCopy: bench.folder, vars: { V: 'of sample' } })
  })

  async function call(uses: string, event = push()) {
    const claims: JobClaims[] = []
    const text = caller(
      `uses: huggingface/flows/.github/workflows/${uses}`,
      'name: mine\npermissions: { id-token: write }\n',
    )
    const options = { github: bench.github, event, onJob: (job: JobClaims) => claims.push(job) }
    return { ...(await run(text, options)), claims }
  }

  test.each([
    ['called.yml@v1', 'from-v1'],
    ['called.yml@main', 'from-main'],
    ['nested.yml@v1', 'from-v1'],
    ['self.yml@v1', 'from-v1'],
  ])('%s: $/ is its repository at that version, everything else the caller', async (uses, word) => {
    const { lines, result } = await call(uses)
    expect([result, lines]).toEqual(['success', expect.arrayContaining([word])])
    expect(lines.at(-2)?.split(' / ')[0]).toBe('Run echo "$WHAT"')
    expect(lines).toContain('huggingface/sample push of sample mine')
    const ref = `refs/${uses.endsWith('v1') ? 'tags/v1' : 'heads/main'}`
    expect(lines.at(-1)).toBe(
      `huggingface/sample/.github/workflows/test.yml@refs/heads/main huggingface/flows/.github/workflows/called.yml@${ref} huggingface/flows .github/workflows/called.yml`,
    )
  })

  test('its ID tokens name the caller, and the called workflow as job_workflow_ref', async () => {
    const { claims } = await call('called.yml@v1', pullRequest({ action: 'opened' }))
    const sha = await bench.github.repository('huggingface/flows')?.git.require('v1')
    expect(claims).toEqual([
      expect.objectContaining({
        repository: 'huggingface/sample',
        event: 'pull_request',
        ref: 'refs/pull/7/merge',
        workflow: 'mine',
        workflowFile: '.github/workflows/test.yml',
        jobWorkflowRef: 'huggingface/flows/.github/workflows/called.yml@refs/tags/v1',
        jobWorkflowSha: sha,
      }),
    ])
  })

  test('its commit may be named, and what is not there is told', async () => {
    const flows = bench.github.repository('huggingface/flows')
    const sha = (await flows?.git.require('v1')) ?? ''
    const { claims } = await call(`called.yml@${sha}`)
    expect(claims[0]?.jobWorkflowRef).toBe(`huggingface/flows/.github/workflows/called.yml@${sha}`)
    await expect(call('called.yml@v9')).rejects.toThrow("reference to 'v9' not found")
    await expect(call('none.yml@v1')).rejects.toThrow('There is no workflow .github/workflows/none.yml')
  })
})

describe('permissions', () => {
  const text = (permissions: string, top = '') =>
    called('- run: echo "<${ACTIONS_ID_TOKEN_REQUEST_URL-absent}>"', {
      head: permissions && `    permissions: ${permissions}\n`,
      top,
    })
  const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a-token' }

  test.each([
    ['{ id-token: write }', '{ id-token: write }', '', '<http://127.0.0.1:1>'],
    ['{ id-token: write }', '', '', '<http://127.0.0.1:1>'],
    ['{ id-token: write, contents: read }', '{ contents: read }', '', '<absent>'],
    ['{ id-token: write }', '', 'permissions: {}\n', '<absent>'],
    ['write-all', '{ id-token: write }', '', '<http://127.0.0.1:1>'],
  ])('of the caller %s, of the job %p, of its workflow %p', async (granted, own, top, expected) => {
    put(text(own, top))
    const { lines } = await run(caller(`${local}\npermissions: ${granted}`), { environment })
    expect(lines.at(-1)).toBe(expected)
  })

  test.each([
    [
      'permissions: { contents: read }',
      '{ id-token: write }',
      '',
      "The nested job 'say' is requesting 'id-token: write', but is only allowed 'id-token: none'.",
    ],
    [
      'permissions: {}',
      '{ contents: read, deployments: write }',
      '',
      "requesting 'contents: read, deployments: write', but is only allowed 'contents: none, deployments: none'",
    ],
    [
      '',
      '{ pull-requests: write }',
      '',
      "requesting 'pull-requests: write', but is only allowed 'pull-requests: none'",
    ],
    [
      'permissions: { contents: read }',
      '',
      'permissions: { contents: write }\n',
      "The workflow is requesting 'contents: write', but is only allowed 'contents: read'.",
    ],
  ])('more than the caller has (%p) does not start, even if the job is skipped', async (granted, own, top, message) => {
    put(text(own, top).replace('    runs-on', '    if: false\n    runs-on'))
    await expect(run(caller(`${local}\n${granted}`))).rejects.toThrow(message)
  })

  test("are checked through several workflows, and against the repository's setting", async () => {
    put(text('{ deployments: write }'))
    put(`on: { workflow_call: }\njobs:\n  call:\n    ${local}\n`, '.github/workflows/middle.yml')
    const text2 = caller('uses: ./.github/workflows/middle.yml')
    await expect(run(text2)).rejects.toThrow("error calling workflow 'huggingface/sample/.github/workflows/called.yml@")
    bench.github.addRepository('huggingface/sample', { workingCopy: bench.folder, workflowPermissions: 'write' })
    expect((await run(text2, { github: bench.github })).result).toBe('success')
  })
})

test('a workflow that cannot be called, and those that call themselves', async () => {
  put('on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: "true" }]\n')
  await expect(run(caller(local))).rejects.toThrow("it lacks 'on: workflow_call'")
  put(`on: { workflow_call: }\njobs:\n  again:\n    ${local}\n`)
  await expect(run(caller(local))).rejects.toThrow('10 levels deep')
})

test('a matrix of calls, of which one fails', async () => {
  put(called('- run: exit ${{ inputs.code }}', { on: 'inputs: { code: { type: number } }' }))
  const matrix = 'strategy: { fail-fast: false, matrix: { code: [0, 1] } }\nwith: { code: "${{ matrix.code }}" }'
  const { jobs, result } = await run(caller(`${local}\n${matrix}`))
  expect([result, jobs.map((job) => [job.name, job.result])]).toEqual([
    'failure',
    [
      ['call (0) / say', 'success'],
      ['call (1) / say', 'failure'],
    ],
  ])
})
