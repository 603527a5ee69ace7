/** What the READMEs show is valid: every workflow, and every list of steps. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { actionNames } from '../../docs.ts'
import { root } from '../sandbox/workflow/job.ts'
import { faultsOf } from './faults.ts'

const files = ['README.md', ...actionNames().map((name) => `actions/${name}/README.md`)]

/** The YAML blocks of a Markdown file that are a workflow, a job or steps, as whole workflows. */
function workflowsIn(file: string): [line: number, workflow: string][] {
  if (!existsSync(join(root, file))) return []
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/```ya?ml\n(.*?)```/gs)].flatMap((match): [number, string][] => {
    const line = text.slice(0, match.index).split('\n').length
    const block = match[1] ?? ''
    if (/^jobs:/m.test(block)) return [[line, /^on:/m.test(block) ? block : `on: push\n${block}`]]
    const head = 'on: push\njobs:\n  example:\n    runs-on: ubuntu-latest\n'
    if (/^permissions:/.test(block) && !/^steps:|^- /m.test(block)) return []
    const job = block.replaceAll(/^/gm, '    ').trimEnd()
    if (/^steps:/m.test(block)) return [[line, `${head}${job}\n`]]
    return /^- (uses|id|name|run|if):/m.test(block) ? [[line, `${head}    steps:\n${job}\n`]] : []
  })
}

describe.each(files)('%s', (file) => {
  const workflows = workflowsIn(file)

  test('shows how it is used', () => {
    expect(workflows.length).toBeGreaterThan(0)
  })

  test.each(workflows)('the workflow or steps of line %d are valid', async (_, workflow) => {
    expect(await faultsOf('example.yml', workflow)).toEqual([])
  })
})
