/** What READMEs and pages show is valid: every workflow and every list of steps; and their links lead somewhere. */
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { actionNames, pageNames, pages } from '../../docs.ts'
import { root } from '../sandbox/workflow/job.ts'
import { faultsOf } from './faults.ts'

const files = ['README.md', ...actionNames().map((name) => `actions/${name}/README.md`)]
const withSteps = pageNames()
  .map((name) => `${pages}/${name}`)
  .filter((file) => workflowsIn(file).length > 0)
const others = ['.github/CONTRIBUTING.md', '.github/SECURITY.md', 'test/README.md', 'test/real/README.md']
const linked = [...new Set([...files, ...pageNames().map((name) => `${pages}/${name}`), ...others])]

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

describe.each([...files, ...withSteps])('%s', (file) => {
  const workflows = workflowsIn(file)

  test('shows how it is used', () => {
    expect(workflows.length).toBeGreaterThan(0)
  })

  test.each(workflows)('the workflow or steps of line %d are valid', async (_, workflow) => {
    const faults = await faultsOf('example.yml', workflow)
    // A part of a workflow may speak of the event and of steps that are not shown.
    expect(faults.filter((fault) => !fault.includes('Context access might be invalid'))).toEqual([])
  })
})

/** Where headings of a Markdown file can be linked to, as GitHub names them. */
function anchorsIn(file: string): Set<string> {
  const text = readFileSync(join(root, file), 'utf8').replaceAll(/```.*?```/gs, '')
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title.toLowerCase())
  return new Set(headings.map((title) => title.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-')))
}

/** What links of a Markdown file to files and headings of this repository lead nowhere. */
function brokenIn(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const links = [...text.matchAll(/\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]*))?\)/g)]
  return links
    .filter(([, target = '', anchor]) => {
      const path = target === '' ? file : posix.join(posix.dirname(file), target)
      if (!existsSync(join(root, path))) return true
      return anchor !== undefined && !anchorsIn(path).has(anchor)
    })
    .map(([link]) => link)
}

test.each(linked)('every link of %s leads somewhere', (file) => {
  expect(brokenIn(file)).toEqual([])
})

test('README.md leads to every page', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  expect(pageNames().filter((name) => !readme.includes(`](${pages}/${name}`))).toEqual([])
})

test('what README.md says that it can do is by inputs that workflows have, or keys of a service', () => {
  const [, table = ''] = /^## What it can do\n(.*?)^## /ms.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
  const named = [...table.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.split(', '))
  const inputs = ['deploy-ephemeral', 'deploy-prod'].flatMap((name) => {
    const text = readFileSync(join(root, '.github/workflows', `${name}.yml`), 'utf8')
    return Object.keys((parse(text) as { on: { workflow_call: { inputs: object } } }).on.workflow_call.inputs)
  })
  const others = ['sources', 'on: push', 'workflow_dispatch']
  expect(named.filter((name) => !inputs.includes(name) && !others.includes(name))).toEqual([])
  expect(named).toEqual(expect.arrayContaining(['runner', 'chart', 'manifests', 'label', 'cluster', 'allow-older']))
})

test.each(linked)('%s names variables that the workflows read', (file) => {
  const read = ['deploy-ephemeral', 'sweep-ephemeral', 'images', 'deploy-prod'].map((name) =>
    readFileSync(join(root, '.github/workflows', `${name}.yml`), 'utf8'),
  )
  const named = readFileSync(join(root, file), 'utf8').match(/\bDEPLOY_[A-Z_]+\b/g) ?? []
  expect(named.filter((name) => !read.some((text) => text.includes(`vars.${name}`)))).toEqual([])
})
