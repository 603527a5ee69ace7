/**
 * `npm run docs [-- <action>...]`: writes the tables of inputs and outputs of each action.yml into the action's README,
 * after the markers `<!-- inputs -->` and `<!-- outputs -->`, the statement of .github/setup/policy.json that
 * `<!-- policy <Sid> -->` names, and what .github/setup/deploy-rights.yml grants after `<!-- rights -->`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, parseAllDocuments } from 'yaml'
import { hub } from './src/hub.ts'

interface Described {
  description: string
  default?: string
  required?: boolean
}

interface Documented {
  inputs?: Record<string, Described>
  outputs?: Record<string, Described>
}

const actions = join(import.meta.dirname, 'actions')
const rightsFile = join(import.meta.dirname, '.github/setup/deploy-rights.yml')
const policyFile = join(import.meta.dirname, '.github/setup/policy.json')

/** Folder of the pages that README.md leads to. */
export const pages = '.github/docs'

/** File names of these pages, sorted. */
export function pageNames(): string[] {
  const names = readdirSync(join(import.meta.dirname, pages))
  return names.filter((name) => name.endsWith('.md')).sort()
}

/** Names of the actions, sorted. */
export function actionNames(): string[] {
  return readdirSync(actions).sort()
}

/**
 * The README of an action with fresh tables.
 *
 * @throws Error if a marker is missing.
 */
export function freshReadme(name: string): string {
  const action = parse(readFileSync(join(actions, name, 'action.yml'), 'utf8')) as Documented
  const inputs = Object.entries(action.inputs ?? {}).map(([input, { description, required, default: value }]) => [
    `\`${input}\``,
    required ? 'required' : code(value ?? ''),
    description,
  ])
  const outputs = Object.entries(action.outputs ?? {}).map(([output, { description }]) => [
    `\`${output}\``,
    description,
  ])
  const readme = readFileSync(join(actions, name, 'README.md'), 'utf8')
  return [
    { marker: 'inputs', content: table(['Input', 'Default', 'What it is'], inputs) },
    { marker: 'outputs', content: table(['Output', 'What it is'], outputs) },
    ...[...readme.matchAll(/<!-- (policy (\w+)) -->/g)].map(([, marker = '', sid = '']) => ({
      marker,
      content: policy(sid),
    })),
    ...(readme.includes('<!-- rights -->') ? [{ marker: 'rights', content: rights() }] : []),
  ].reduce((text, { marker, content }) => replaced(name, text, marker, content), readme)
}

/** The policy that a reader can paste: one statement, with the hub's names. */
function policy(sid: string): string {
  const names: Record<string, string> = {
    partition: 'aws',
    region: hub.region,
    account: hub.account,
    repository_prefix: 'hub-',
    cluster: hub.clusters.ephemeral,
  }
  const text = readFileSync(policyFile, 'utf8').replaceAll(/\$\{(\w+)\}/g, (_, key: string) => names[key] ?? key)
  const { Version, Statement } = JSON.parse(text) as { Version: string; Statement: { Sid: string }[] }
  const statement = Statement.find(({ Sid }) => Sid === sid)
  if (!statement) throw new Error(`${policyFile} has no statement ${sid}`)
  return ['```json', JSON.stringify({ Version, Statement: [statement] }, null, 2), '```'].join('\n')
}

interface ClusterRole {
  metadata: { name: string; annotations: { 'ds-infra/for': string } }
  rules: { apiGroups: string[]; resources: string[]; verbs: string[] }[]
}

/** What an identity needs in a cluster, role by role. */
function rights(): string {
  const roles = parseAllDocuments(readFileSync(rightsFile, 'utf8')).map((document) => document.toJS() as ClusterRole)
  const rows = roles.flatMap(({ metadata, rules }) =>
    rules.map(({ resources, verbs }, index) => [
      index === 0 ? `\`${metadata.name}\`` : '',
      index === 0 ? metadata.annotations['ds-infra/for'] : '',
      resources.join(', '),
      verbs.join(', '),
    ]),
  )
  return table(['ClusterRole', 'For', 'Resources', 'Verbs'], rows)
}

/** Replaces what is between `<!-- marker -->` and `<!-- /marker -->`; a missing end is added. */
function replaced(name: string, readme: string, marker: string, content: string): string {
  const start = `<!-- ${marker} -->`
  const end = `<!-- /${marker} -->`
  const at = readme.indexOf(start)
  if (at < 0) throw new Error(`actions/${name}/README.md has no ${start}`)
  const from = at + start.length
  const until = readme.indexOf(end, from)
  const rest = until < 0 ? readme.slice(from) : readme.slice(until + end.length)
  return `${readme.slice(0, from)}\n\n${content}\n\n${end}${rest}`
}

function table(head: string[], rows: string[][]): string {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function code(value: string): string {
  return value === '' ? '' : `\`${String(value).trim().replaceAll('\n', ' ')}\``
}

if (import.meta.main) {
  const chosen = process.argv.slice(2)
  for (const name of chosen.length > 0 ? chosen : actionNames()) {
    writeFileSync(join(actions, name, 'README.md'), freshReadme(name))
  }
}
