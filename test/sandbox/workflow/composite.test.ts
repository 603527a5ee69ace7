/** Composite actions, and where `uses:` finds actions: in the workspace, in the workflow's repository, in others. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows, not of JavaScript
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Bench, checkout, isAlive, jobWith, passTime, until } from '../../support/workflows.ts'
import { ManualTime, type RunOptions } from './runner.ts'

let bench: Bench

beforeEach(() => {
  bench = new Bench()
})

afterEach(() => {
  bench.dispose()
})

const run = (steps: string, options: Partial<RunOptions> = {}) => bench.run(jobWith(steps), options)

describe('composite actions', () => {
  test('get inputs, give outputs, and know where they are', async () => {
    bench.composite(
      'actions/greet',
      `- id: say
  shell: bash
  run: |
    echo "hello $NAME from $(cat "$GITHUB_ACTION_PATH/word")\${{ github.action_path == env.WHERE && '!' || '?' }}"
    echo "said=\${{ inputs.name }}" >> "$GITHUB_OUTPUT"
  env: { NAME: '\${{ inputs.name }}', WHERE: '\${{ github.action_path }}' }`,
      `inputs:
  name: { description: Who., default: nobody }
outputs:
  said: { description: What., value: '\${{ steps.say.outputs.said }} of \${{ inputs.name }}' }
`,
    )
    bench.file('actions/greet/word', 'here')
    const { lines, steps } = await run(`${checkout}- { id: greet, uses: ./actions/greet, with: { Name: you } }
- uses: ./actions/greet
- run: echo "<\${{ steps.greet.outputs.said }}> <\${{ steps.say.outputs.said }}> <\${GITHUB_ACTION_PATH-none}>"`)
    expect(lines).toEqual(
      expect.arrayContaining(['hello you from here!', 'hello nobody from here!', '<you of you> <> <none>']),
    )
    // A composite action is one step of the job.
    expect(steps.map(({ name }) => name)).toEqual([
      'Run actions/checkout@v6',
      'Run ./actions/greet',
      'Run ./actions/greet',
      expect.stringContaining('Run echo'),
      'Post Run actions/checkout@v6',
    ])
  })

  test('do not see secrets, nor INPUT_ variables, nor the steps of the job', async () => {
    bench.composite(
      'actions/look',
      '- { shell: bash, run: \'echo "<${INPUT_NAME-none}> <${{ steps.outer.outputs.x }}> <${{ env.OUTER }}> <$OUTER>"\' }',
      'inputs: { name: { description: A. } }\n',
    )
    const { lines } = await run(`${checkout}- { id: outer, run: 'echo x=1 >> "$GITHUB_OUTPUT"' }
- { uses: ./actions/look, with: { name: x }, env: { OUTER: seen } }`)
    expect(lines).toContain('<none> <> <seen> <seen>')
    bench.composite('actions/look', "- { shell: bash, run: 'echo ${{ secrets.KEY }}' }")
    await expect(run(`${checkout}- uses: ./actions/look`)).rejects.toThrow('secrets')
  })

  test('are nested, with JavaScript actions whose posts run last, in reverse', async () => {
    bench.action('one', {
      main: 'console.log("main", process.env.WHICH)',
      post: 'console.log("post", process.env.WHICH)',
    })
    bench.composite('actions/inner', '- { uses: ./actions/one, env: { WHICH: inner } }')
    bench.composite('actions/outer', '- { uses: ./actions/one, env: { WHICH: outer } }\n- uses: ./actions/inner')
    const { lines, steps } = await run(`${checkout}- uses: ./actions/outer
- { uses: ./actions/one, env: { WHICH: alone } }`)
    expect(lines.filter((line) => /^(main|post) /.test(line))).toEqual([
      'main outer',
      'main inner',
      'main alone',
      'post alone',
      'post inner',
      'post outer',
    ])
    expect(steps.filter(({ post }) => post).map(({ name }) => name)).toEqual([
      'Post Run ./actions/one',
      'Post Run ./actions/outer',
      'Post Run actions/checkout@v6',
    ])
  })

  test('fail with a step of theirs; what comes after it is skipped, but for always() and failure()', async () => {
    bench.composite(
      'actions/fails',
      `- { shell: bash, run: exit 3 }
- { shell: bash, run: echo never }
- { shell: bash, if: failure(), run: 'echo "on failure, \${{ github.action_status }}"' }
- { shell: bash, if: always(), run: 'echo "always, \${{ job.status }}"' }`,
    )
    const { lines, result, steps } = await run(`${checkout}- uses: ./actions/fails
- { if: failure(), run: echo outside }`)
    expect([result, steps[1]?.conclusion]).toEqual(['failure', 'failure'])
    const said = ['on failure, failure', 'always, success', 'outside']
    expect(lines.filter((line) => [...said, 'never'].includes(line))).toEqual(said)
  })

  test('success() asks about their own steps, not about those of the job', async () => {
    bench.composite('actions/clean', '- { shell: bash, run: echo cleaned }')
    const { lines } = await run(`${checkout}- run: exit 1\n- { if: always(), uses: ./actions/clean }`)
    expect(lines).toContain('cleaned')
  })

  test('continue-on-error, if: and ids within', async () => {
    bench.composite(
      'actions/forgives',
      `- { id: a, shell: bash, run: exit 1, continue-on-error: true }
- { id: b, shell: bash, if: inputs.extra == 'true', run: echo extra }
- { shell: bash, run: 'echo "\${{ steps.a.outcome }} \${{ steps.a.conclusion }} \${{ steps.b.conclusion }}"' }`,
      'inputs: { extra: { description: More., default: "false" } }\n',
    )
    const { lines, result } = await run(`${checkout}- uses: ./actions/forgives`)
    expect([result, lines.includes('failure success skipped')]).toEqual(['success', true])
  })

  test('timeout-minutes of the step ends what they do', async () => {
    bench.composite('actions/slow', '- { shell: bash, run: echo slow; sleep 600 }\n- { shell: bash, run: echo never }')
    const time = new ManualTime()
    const text = jobWith(`${checkout}- { uses: ./actions/slow, timeout-minutes: 1 }`)
    const ending = bench.run(text, { time })
    await bench.said('slow')
    const { result, lines } = await passTime(time, ending)
    expect(result).toBe('failure')
    expect(lines).toContain("##[error]The action 'Run ./actions/slow' has timed out.")
    expect(lines).not.toContain('never')
  })

  test('a step needs a shell, and steps that use themselves end', async () => {
    bench.composite('actions/one', '- run: echo')
    await expect(run(`${checkout}- uses: ./actions/one`)).rejects.toThrow('shell')
    bench.composite('actions/one', '- uses: ./actions/one')
    const { log, result } = await run(`${checkout}- uses: ./actions/one`)
    expect([result, log]).toEqual(['failure', expect.stringContaining('Composite action depth exceeded max depth 9')])
  })
})

describe('$/', () => {
  test("is the workflow's repository at the commit that runs, without a checkout", async () => {
    bench.action('one')
    bench.composite('actions/two', '- uses: $/actions/one\n- { shell: bash, run: cat "$GITHUB_ACTION_PATH/word" }')
    bench.file('actions/two/word', 'from the commit\n')
    const { lines, result } = await run(`- uses: $/actions/two
- { uses: $/actions/one }`)
    expect([result, lines]).toEqual([
      'success',
      expect.arrayContaining(['from the commit', 'main of one', 'post of one']),
    ])
  })

  test('stays at the commit of the event, whatever is in the workspace', async () => {
    const repository = bench.github.addRepository('huggingface/sample')
    const text = jobWith(
      '- uses: actions/checkout@v6\n  with: { ref: main }\n- uses: $/actions/say\n- uses: ./actions/say',
    )
    const say = (word: string) =>
      `name: say\ndescription: Of a test.\nruns:\n  using: composite\n  steps: [{ shell: bash, run: echo ${word} }]\n`
    const event = await repository.push('main', {
      '.github/workflows/test.yml': text,
      'actions/say/action.yml': say('old'),
    })
    await repository.push('main', { 'actions/say/action.yml': say('new') })
    const { lines } = await bench.run(text, { github: bench.github, event })
    expect(lines.filter((line) => /^(old|new)$/.test(line))).toEqual(['old', 'new'])
  })

  test('in an action of another repository it is that one, at the version that was named', async () => {
    const tools = bench.github.addRepository('huggingface/tools', { visibility: 'public' })
    const head = 'description: Of a test.\nruns:\n  using: composite\n'
    const outer = `name: outer\n${head}  steps: [{ uses: $/inner }]\n`
    const inner = (word: string) => `name: inner\n${head}  steps: [{ shell: bash, run: 'echo "${word} of tools"' }]\n`
    await tools.push('main', { 'outer/action.yml': outer, 'inner/action.yml': inner('one') })
    await tools.tag('v1')
    await tools.push('main', { 'inner/action.yml': inner('two') })
    await bench.github.addRepository('huggingface/sample', { workingCopy: bench.folder })
    const { lines } = await run('- uses: huggingface/tools/outer@v1\n- uses: huggingface/tools/outer@main', {
      github: bench.github,
    })
    expect(lines.filter((line) => line.endsWith(' of tools'))).toEqual(['one of tools', 'two of tools'])
  })

  test.each([
    ['$/actions/none', "under 'huggingface/sample/actions/none@"],
    ['./actions/none', 'Did you forget to run actions/checkout'],
    ['huggingface/ds-infra/none@v1', "under 'huggingface/ds-infra/none@v1'"],
    ['huggingface/ds-infra/actions/ecr-login/none@v1', "under 'huggingface/ds-infra/actions/ecr-login/none@v1'"],
  ])('%s is not there, and the job fails', async (uses, message) => {
    const { log, result } = await run(`- uses: ${uses}`)
    expect([result, log]).toEqual(['failure', expect.stringContaining(message)])
  })

  test('a version that a repository does not have fails the job', async () => {
    await bench.github.addRepository('huggingface/tools').push('main', { a: '' })
    bench.github.addRepository('huggingface/sample', { workingCopy: bench.folder })
    const { log, result } = await run('- uses: huggingface/tools/x@v9', { github: bench.github })
    expect([result, log]).toEqual(['failure', expect.stringContaining('unable to find version `v9`')])
  })
})

describe('steps and jobs that are skipped', () => {
  test.each([
    ['uses: docker/setup-buildx-action@v4', "does not support 'docker/setup-buildx-action@v4'"],
    ['uses: docker://alpine:3', "does not support 'docker://alpine:3'"],
    ['{ run: "true", shell: pwsh }', "'shell: pwsh'"],
    ['{ uses: actions/checkout@v6, with: { lfs: true } }', 'lfs'],
  ])('never stop a run, whatever they use: %s', async (step, message) => {
    const skipped = step.startsWith('{') ? step.replace('{', '{ if: false,') : `{ if: false, ${step} }`
    expect((await run(`- ${skipped}\n- run: "true"`)).result).toBe('success')
    await expect(run(`- ${step}`)).rejects.toThrow(message)
  })

  test.each([
    ['container: alpine\n    runs-on: ubuntu-latest\n    steps: [{ run: "true" }]', 'does not support: container'],
    ['runs-on: windows-latest\n    steps: [{ run: "true" }]', 'this machine alone'],
    ['uses: somebody/else/.github/workflows/x.yml@v1', 'does not know somebody/else'],
  ])('a job as well: %s', async (job, message) => {
    const text = (condition: string) =>
      `on: push\njobs:\n  first:\n    runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]\n  other:\n    if: ${condition}\n    ${job}\n`
    const { result, jobs } = await bench.run(text('false'))
    expect([result, jobs.map((one) => one.result)]).toEqual(['success', ['success', 'skipped']])
    await expect(bench.run(text('true'))).rejects.toThrow(message)
  })

  test("a step's variables are evaluated before its condition, which sees them", async () => {
    const { lines, steps } = await run(`- { if: env.GO == 'yes', env: { GO: 'yes' }, run: echo went }
- { if: false, env: { X: "\${{ fromJSON('') }}" }, run: echo never }`)
    expect(lines).toContain('went')
    expect(steps.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure'])
  })
})

test('what a step leaves running does not hold the job up, and ends with it', async () => {
  const time = new ManualTime()
  const ending = bench.run(jobWith('- run: sleep 600 & echo "pid $!"\n- run: echo next'), { time })
  await until(() => bench.lines.some((line) => line.startsWith('pid ')))
  const { result, lines } = await passTime(time, ending)
  const pid = Number(lines.find((line) => line.startsWith('pid '))?.slice(4))
  expect([result, lines.at(-1)]).toEqual(['success', 'next'])
  await until(() => !isAlive(pid))
})

describe('files of commands', () => {
  test.each([
    ['echo "no value" >> "$GITHUB_OUTPUT"', "Invalid format 'no value'"],
    ['echo "=x" >> "$GITHUB_ENV"', 'Name must not be empty'],
    ['printf "a<<END\\nx\\n" >> "$GITHUB_OUTPUT"', "Matching delimiter not found 'END'"],
  ])('%s fails the step', async (script, message) => {
    const { log, result } = await run(`- run: ${JSON.stringify(script)}`)
    expect([result, log]).toEqual(['failure', expect.stringContaining(message)])
  })

  test('values keep equal signs, signs of blocks, and their lines', async () => {
    const { steps } = await run(
      '- id: a\n  run: |\n    echo "a=b=c" >> "$GITHUB_OUTPUT"\n    printf "x<<=END\\n1<<2\\n\\nn=3\\n=END\\ny=\\n" >> "$GITHUB_OUTPUT"',
    )
    expect(steps[0]?.outputs).toEqual({ a: 'b=c', x: '1<<2\n\nn=3', y: '' })
  })

  test('a summary of more than 1 MiB is dropped, with an error that fails nothing', async () => {
    const { jobs, log, result } = await run(`- run: echo small >> "$GITHUB_STEP_SUMMARY"
- run: head -c 1048577 /dev/zero | tr '\\\\0' x >> "$GITHUB_STEP_SUMMARY"`)
    expect([result, jobs[0]?.summary]).toEqual(['success', 'small\n'])
    expect(log).toContain('supports content up to a size of 1024k, got 1024k')
  })
})
