/** `actions/checkout`: real git, from the repository as it is on the sandbox's GitHub. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows, not of JavaScript
import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Bench, jobWith } from '../../support/workflows.ts'
import type { WorkflowEvent } from '../github/event.ts'
import type { Repository } from '../github/repository.ts'
import { pullRequest, type RunOptions, release } from './runner.ts'

let bench: Bench

beforeEach(() => {
  bench = new Bench()
})

afterEach(() => {
  bench.dispose()
})

/** A workflow that checks out like this, then runs a script. */
function workflow(script: string, inputs = '', on = '[push, pull_request, release]'): string {
  const indented = script.trim().replaceAll('\n', '\n    ')
  const step = `- uses: actions/checkout@v6\n${inputs && `  with: { ${inputs} }\n`}- run: |\n    ${indented}`
  return jobWith(step).replace('on: push', `on: ${on}`)
}

/** What the script says, by the lines that begin with `=`. */
async function see(text: string, options: Partial<RunOptions> = {}): Promise<string[]> {
  const { lines, result } = await bench.run(text, options)
  if (result !== 'success') throw new Error(lines.join('\n'))
  return lines.filter((line) => line.startsWith('=')).map((line) => line.slice(1).trim())
}

const facts = `
echo "= $(git rev-parse HEAD)"
echo "= $(git rev-list --count HEAD)"
echo "= $(git symbolic-ref --quiet HEAD)"
echo "= $(git for-each-ref --format='%(refname)' | tr '\\n' ' ')"
echo "= $(git config --get remote.origin.url)"
`

const url = 'https://github.com/huggingface/sample'

describe('of a repository with a history', () => {
  let repository: Repository
  let second: WorkflowEvent

  beforeEach(async () => {
    repository = bench.github.addRepository('huggingface/sample')
    const files = { '.github/workflows/test.yml': workflow(facts), a: '1' }
    await repository.push('main', files)
    await repository.tag('v0')
    second = await repository.push('main', { a: '2' })
    await repository.push('other', { b: '1' })
  })

  /** The workflow is in the event's commit. */
  async function seen(script: string, inputs: string, event: WorkflowEvent): Promise<string[]> {
    const { ref } = event
    if (ref.startsWith('refs/heads/')) {
      const branch = ref.slice('refs/heads/'.length)
      const changed = await repository.push(branch, { '.github/workflows/test.yml': workflow(script, inputs) })
      return await see(workflow(script, inputs), { github: bench.github, event: changed })
    }
    return await see(workflow(script, inputs), { github: bench.github, event })
  }

  test('a push: the branch at its commit, with nothing before it', async () => {
    const [commit, count, head, refs, origin] = await seen(facts, '', second)
    expect(commit).toBe(await repository.git.require('main'))
    expect([count, head, refs, origin]).toEqual([
      '1',
      'refs/heads/main',
      'refs/heads/main refs/remotes/origin/main',
      url,
    ])
  })

  test.each([
    ['fetch-depth: 2', '2', 'refs/heads/main refs/remotes/origin/main'],
    ['fetch-depth: 0', '3', 'refs/heads/main refs/remotes/origin/main refs/remotes/origin/other refs/tags/v0'],
    ['fetch-tags: true', '1', 'refs/heads/main refs/remotes/origin/main refs/tags/v0'],
  ])('%s', async (inputs, count, refs) => {
    expect((await seen(facts, inputs, second)).slice(1, 4)).toEqual([count, 'refs/heads/main', refs])
  })

  test.each([
    ['ref: other', 'refs/heads/other'],
    ['ref: refs/heads/other', 'refs/heads/other'],
    ['ref: v0', ''],
    ['ref: refs/tags/v0', ''],
  ])('%s', async (inputs, head) => {
    const [commit, count, at] = await seen(facts, inputs, second)
    const named = inputs.replace('ref: ', '')
    expect([commit, count, at]).toEqual([await repository.git.require(named), '1', head])
  })

  test('ref: a commit, that no branch points to any more', async () => {
    const [commit, , head] = await seen(facts, `ref: ${second.sha}`, second)
    expect([commit, head]).toEqual([second.sha, ''])
  })

  test('a branch that moved on meanwhile is checked out where it was, whatever the depth', async () => {
    for (const depth of [1, 0]) {
      const text = workflow(facts, `fetch-depth: ${depth}`)
      const event = await repository.push('main', { '.github/workflows/test.yml': text })
      await repository.push('main', { a: `newer than ${depth}` })
      expect((await see(text, { github: bench.github, event }))[0]).toBe(event.sha)
    }
  })

  test('a tag that was moved meanwhile is refused', async () => {
    const tagged = await repository.tag('v1')
    const newer = await repository.push('main', { a: '3' })
    repository.git.update({ 'refs/tags/v1': newer.sha })
    await expect(see(workflow(facts), { github: bench.github, event: tagged })).rejects.toThrow(
      `The ref 'refs/tags/v1' does not point to the expected commit '${tagged.sha}'`,
    )
  })

  test('a pull request: the merge commit of head and base, with both from a depth of 2', async () => {
    const script = `${facts}\necho "= $(git log -1 --format='%P %s')"\necho "= $(cat b)"`
    const text = workflow(script, 'fetch-depth: 2')
    const pull = await repository.openPullRequest({
      branch: 'feature',
      files: { '.github/workflows/test.yml': text, b: 'new' },
    })
    const event = pull.event('opened')
    const [commit, count, head, refs, , log, content] = await see(text, { github: bench.github, event })
    expect(commit).toBe(event.sha)
    expect([count, head, refs, content]).toEqual(['3', '', 'refs/remotes/pull/1/merge', 'new'])
    expect(log).toBe(`${pull.baseSha} ${pull.headSha} Merge ${pull.headSha} into ${pull.baseSha}`)
  })

  test('a run that is run again checks out the commit that it was for', async () => {
    const text = workflow(facts)
    const pull = await repository.openPullRequest({ branch: 'feature', files: { b: 'old' } })
    const first = bench.start(text, { event: pull.event('opened') })
    await first.finished
    const { sha } = pull.event('opened')
    await pull.push({ b: 'new' })
    await first.rerun().finished
    const commits = bench.lines.filter((line) => line.startsWith('= ') && /[0-9a-f]{40}$/.test(line))
    expect(commits).toEqual([`= ${sha}`, `= ${sha}`])
  })

  test('two repositories, each in its folder', async () => {
    const other = bench.github.addRepository('huggingface/charts', { visibility: 'public' })
    await other.push('main', { 'chart.yaml': 'a chart' })
    const checkouts = '- { uses: actions/checkout@v6, with: { repository: huggingface/charts, path: charts } }'
    const script = 'echo "= $(cat charts/chart.yaml)"\necho "= $(git -C charts config --get remote.origin.url)"'
    const text = jobWith(`${checkouts}\n- run: |\n    ${script.replace('\n', '\n    ')}`)
    const event = await repository.push('main', { '.github/workflows/test.yml': text })
    expect(await see(text, { github: bench.github, event })).toEqual([
      'a chart',
      'https://github.com/huggingface/charts',
    ])
  })
})

describe('of a working copy', () => {
  test('what is not committed yet is checked out as a commit on top', async () => {
    const text = workflow(`${facts}\necho "= $(cat a)$(cat ignored 2>/dev/null)"`, 'fetch-depth: 0')
    bench.file('.github/workflows/test.yml', text)
    bench.file('.gitignore', 'ignored\n')
    bench.file('a', 'committed')
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
        cwd: bench.folder,
        encoding: 'utf8',
      }).trim()
    git('init', '--quiet', '--initial-branch=main')
    git('add', '--all')
    git('commit', '--quiet', '--message=First')
    const committed = git('rev-parse', 'HEAD')
    expect((await see(text))[0]).toBe(committed)
    bench.file('a', 'changed')
    bench.file('ignored', ', not seen')
    const [commit, count, , , , content] = await see(text)
    expect([commit === committed, count, content]).toEqual([false, '2', 'changed'])
    expect(git('status', '--porcelain')).toBe('M a')
    expect(git('rev-parse', 'HEAD')).toBe(committed)
  })

  test('a folder without git has all its files in one commit, executable ones as such', async () => {
    bench.file('a', 'content')
    const text = workflow('echo "= $(cat a) $(git status --porcelain) $(git rev-list --count HEAD)"', 'fetch-depth: 0')
    expect(await see(text)).toEqual(['content  2'])
  })

  test('GITHUB_SHA is what is checked out, of pull requests and releases too', async () => {
    const text = workflow('echo "= $(git rev-parse HEAD) $GITHUB_SHA"')
    for (const event of [pullRequest({ action: 'opened' }), release('v1.0.0')]) {
      const [commits = ''] = await see(text, { event })
      const [checkedOut, sha] = commits.split(' ')
      expect([checkedOut, /^[0-9a-f]{40}$/.test(sha ?? '')]).toEqual([sha, true])
    }
  })

  test('what was in the workspace is gone, and a second checkout of the same cleans it', async () => {
    const steps = `- run: touch before
- uses: actions/checkout@v6
- run: echo "= $(ls)"; touch untracked; echo changed > a
- uses: actions/checkout@v6
- run: echo "= $(ls) $(cat a)"`
    bench.file('a', 'a')
    expect(await see(jobWith(steps))).toEqual(['a', 'a a'])
  })
})

describe('credentials', () => {
  const steps = (inputs: string) => `- uses: actions/checkout@v6
  with: { fetch-depth: 1, ${inputs} }
- run: |
    git fetch --quiet --unshallow origin && echo "= $(git rev-list --count HEAD)" || echo "= no way"
    git push --quiet origin HEAD:refs/heads/pushed 2>/dev/null && echo "= pushed" || echo "= not pushed"
    files=("$RUNNER_TEMP"/git-credentials-*); test -e "\${files[0]}" && echo \${#files[@]} || echo 0`
  const may = (level: string) => `permissions: { contents: ${level} }\n`

  test('are kept for the job, and removed after it; to push, contents: write is needed', async () => {
    const reading = await bench.run(may('read') + jobWith(steps('persist-credentials: true')))
    expect(reading.lines.slice(-3)).toEqual(['= 2', '= not pushed', '1'])
    const writing = await bench.run(may('write') + jobWith(steps('clean: true')))
    expect(writing.lines.slice(-3)).toEqual(['= 2', '= pushed', '1'])
    expect(writing.jobs[0]?.leftBehind).toEqual({ temp: [], home: [] })
    expect(writing.steps.at(-1)).toMatchObject({ name: 'Post Run actions/checkout@v6', post: true })
  })

  test('no permission allows to push workflows that no branch has', async () => {
    const push = (change: string, ref: string) => `- run: |
    git checkout --quiet --detach && ${change} && git add --all && git commit --quiet --message Change
    git push --quiet origin HEAD:${ref} 2>&1 && echo "= pushed" || true
  env: { GIT_AUTHOR_NAME: t, GIT_AUTHOR_EMAIL: t@example.com, GIT_COMMITTER_NAME: t, GIT_COMMITTER_EMAIL: t@example.com }
`
    const { lines } = await bench.run(
      may('write') +
        jobWith(
          `- uses: actions/checkout@v6\n${push('echo 1 > a', 'refs/tags/v1')}${push('echo "# other" >> .github/workflows/test.yml', 'refs/tags/v2')}`,
        ),
    )
    expect(lines.filter((line) => line === '= pushed')).toHaveLength(1)
    expect(lines.join('\n')).toContain('refusing to allow a GitHub App to create or update workflows in refs/tags/v2')
  })

  test('persist-credentials: false', async () => {
    const { lines } = await bench.run(may('write') + jobWith(steps('persist-credentials: false')))
    expect(lines.slice(-3)).toEqual(['= no way', '= not pushed', '0'])
  })

  test('without contents: read a private repository is not found, a public one is', async () => {
    const text = `permissions: {}\n${jobWith('- uses: actions/checkout@v6')}`
    const { log, result } = await bench.run(text)
    expect(result).toBe('failure')
    expect(log).toContain("repository 'https://github.com/huggingface/sample/' not found")
    bench.github.addRepository('huggingface/open', { visibility: 'public', workingCopy: bench.folder })
    const open = await bench.run(text, { github: bench.github, repository: 'huggingface/open' })
    expect(open.result).toBe('success')
  })
})

describe('refused', () => {
  test.each([
    ['path: ../elsewhere', 'is not under'],
    ['ref: none', 'fetch --quiet --no-tags'],
    [`ref: '${'1'.repeat(40)}'`, 'not our ref'],
  ])('%s', async (inputs, message) => {
    const { log, result } = await bench.run(workflow('true', inputs))
    expect([result, log]).toEqual(['failure', expect.stringContaining(message)])
  })

  test.each(['lfs: true', 'submodules: recursive', 'ssh-key: x', 'sparse-checkout: src'])('%s', async (inputs) => {
    const name = inputs.split(':')[0]
    await expect(bench.run(workflow('true', inputs))).rejects.toThrow(
      `does not support these inputs of actions/checkout: ${name}`,
    )
  })

  test('the code of a fork, in a workflow with all rights, unless it is asked for', async () => {
    const event = { happen: forkEvent }
    const inputs = 'ref: "${{ github.event.pull_request.head.sha }}"'
    const text = (more: string) => workflow('true', `${inputs}${more}`, 'pull_request_target')
    const refused = await bench.run(text(''), { event })
    expect(refused.log).toContain("Refusing to check out fork pull request code from a 'pull_request_target' workflow")
    expect((await bench.run(text(', allow-unsafe-pr-checkout: true'), { event })).result).toBe('success')
  })

  async function forkEvent(repository: Repository): Promise<WorkflowEvent> {
    const { pullRequestTarget } = await import('./runner.ts')
    return await pullRequestTarget({ action: 'opened', fork: 'somebody/sample' }).happen(repository)
  }
})
