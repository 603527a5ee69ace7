/** What `npm run demo` may be told. */
import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { hub } from '../../../src/hub.ts'

/** Something that was typed and cannot be done. */
export class UsageError extends Error {}

export const events = ['pull_request', 'push', 'release', 'schedule', 'workflow_dispatch'] as const
/** What a role may lack that a set-up was to give it. */
export const lacks = ['trust', 'registry', 'cluster'] as const
export const actions = ['opened', 'synchronize', 'reopened', 'labeled', 'unlabeled', 'closed'] as const
type EventName = (typeof events)[number]
type ActionName = (typeof actions)[number]
export type Lack = (typeof lacks)[number]

export const help = `npm run demo                            a service from a pull request to a release, on the sandbox
npm run demo -- --workflow FILE         a workflow of your own on it: a pull request is opened

FILE is in .github/workflows of a repository: a path, or the bare name in the folder where you are; repeat it for several
of one repository. What its working copy holds is what runs, committed or not. Steps with 'run:' run on this machine, as
you, with another HOME.

  --event NAME        ${events.join(', ')};
                      repeat it for one after the other, on one sandbox; each starts the files whose on: has it
  --pause             wait for Enter before each event but the first: change files, and the next one has them
  --action NAME       of the pull request: ${actions.slice(0, 3).join(', ')},
                      ${actions.slice(3).join(', ')}; repeat it for one after the other
  --label NAME        label that is put on the pull request, or taken off
  --tag NAME          of the release (default: v1.0.0)
  --input NAME=VALUE  of workflow_dispatch; may be repeated
  --var NAME=VALUE    variable of the repository; may be repeated
  --secret NAME       secret of the repository, with the value of your variable NAME; may be repeated
  --cluster NAME      EKS cluster; may be repeated (default: ${Object.values(hub.clusters).join(', ')})
  --role NAME         role that the repository may assume (default: ${hub.role}, ${hub.standIn.role})
  --lacks WHAT        of the role (--role, else ${hub.role}): ${lacks.join(', ')}; may be repeated
  --account ID        AWS account (default: ${hub.account})
  --region NAME       AWS region (default: ${hub.region})

  --verbose           all that the steps print
  --help              this

Exit code: 0 if all went well, 1 if something failed, 2 if it could not be started as typed.`

const definitions = {
  workflow: { type: 'string', multiple: true },
  event: { type: 'string', multiple: true },
  pause: { type: 'boolean' },
  action: { type: 'string', multiple: true },
  label: { type: 'string' },
  tag: { type: 'string' },
  input: { type: 'string', multiple: true },
  var: { type: 'string', multiple: true },
  secret: { type: 'string', multiple: true },
  cluster: { type: 'string', multiple: true },
  role: { type: 'string' },
  lacks: { type: 'string', multiple: true },
  account: { type: 'string' },
  region: { type: 'string' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Workflows of the user's own, and what is to happen. */
export interface OwnRun {
  /** The repository's folder, and the workflows' paths in it. */
  repository: string
  workflows: string[]
  /** In their order. */
  events: EventName[]
  /** Whether the user is waited for between two of them. */
  pause: boolean
  actions: ActionName[]
  label: string | undefined
  tag: string
  inputs: Record<string, string>
  vars: Record<string, string>
  secrets: Record<string, string>
  clusters: string[]
  role: string | undefined
  lacks: Lack[]
  account: string
  region: string
}

export interface Options {
  help: boolean
  verbose: boolean
  /** Undefined for the story. */
  own: OwnRun | undefined
}

type Values = ReturnType<typeof parse>['values']

/**
 * Reads the command line. `folder`: where the user is.
 *
 * @throws UsageError for what cannot be meant.
 */
export function readOptions(args: readonly string[], folder: string): Options {
  const { values } = parse(args)
  const { help: wantsHelp = false, verbose = false, workflow, ...rest } = values
  if (wantsHelp || workflow === undefined) {
    const [stray] = Object.keys(rest)
    if (!wantsHelp && stray !== undefined)
      throw new UsageError(`--${stray} goes with --workflow FILE: name the file, too.`)
    return { help: wantsHelp, verbose, own: undefined }
  }
  return { help: false, verbose, own: ownRun(workflow, values, folder) }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: definitions, strict: true, allowPositionals: false })
  } catch (error) {
    // Node goes on about what nobody wants here.
    const [text = ''] = (error as Error).message.split(/\.\s|\n/)
    const names = Object.keys(definitions).map((name) => `--${name}`)
    const hint = text.startsWith('Unexpected argument') ? ' Options go after --: npm run demo -- --workflow FILE.' : ''
    throw new UsageError(`${text.replace(/\.$/, '')}.${hint} Valid: ${names.join(', ')}.`)
  }
}

function ownRun(workflows: readonly string[], values: Values, folder: string): OwnRun {
  const wantedEvents = (values.event ?? ['pull_request']).map((name) => oneOf('event', name, events))
  const allowed: Record<string, EventName> = {
    action: 'pull_request',
    label: 'pull_request',
    tag: 'release',
    input: 'workflow_dispatch',
  }
  for (const [name, of] of Object.entries(allowed))
    if (name in values && !wantedEvents.includes(of))
      throw new UsageError(`--${name} goes with --event ${of}, not with ${wantedEvents.join(', ')}.`)
  const wanted = (values.action ?? ['opened']).map((name) => oneOf('action', name, actions))
  const { label } = values
  if (wanted.some((name) => name.endsWith('labeled')) !== (label !== undefined))
    throw new UsageError('--label goes with --action labeled or unlabeled: give both, or neither.')
  const { account = hub.account, region = hub.region } = values
  if (!/^\d{12}$/.test(account)) throw new UsageError(`--account '${account}' is no AWS account: twelve digits.`)
  return {
    ...workflowFiles(workflows, folder),
    events: wantedEvents,
    pause: values.pause ?? false,
    actions: wanted,
    label,
    tag: values.tag ?? 'v1.0.0',
    inputs: pairs('input', values.input),
    vars: pairs('var', values.var),
    secrets: Object.fromEntries((values.secret ?? []).map((name) => [name, secret(name)])),
    clusters: values.cluster ?? Object.values(hub.clusters),
    role: values.role,
    lacks: (values.lacks ?? []).map((name) => oneOf('lacks', name, lacks)),
    account,
    region,
  }
}

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value)
  if (found === undefined) throw new UsageError(`--${option} '${value}' is not known. Valid: ${known.join(', ')}.`)
  return found
}

function pairs(option: string, given: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    given.map((text) => {
      const [, name, value] = /^(\w[\w-]*)=(.*)$/s.exec(text) ?? []
      if (name === undefined) throw new UsageError(`--${option} '${text}' has no value: NAME=VALUE.`)
      return [name, value ?? '']
    }),
  )
}

function secret(name: string): string {
  const value = process.env[name]
  if (!value) throw new UsageError(`--secret ${name}: your environment has no variable ${name} to take its value from.`)
  return value
}

function workflowFiles(texts: readonly string[], folder: string): { repository: string; workflows: string[] } {
  const files = texts.map((text) => workflowFile(text, folder))
  const [repository = '', other] = new Set(files.map((file) => file.repository))
  if (other !== undefined)
    throw new UsageError(`The workflows are of several repositories, ${repository} and ${other}: name those of one.`)
  return { repository, workflows: [...new Set(files.map(({ workflow }) => workflow))] }
}

/** GitHub runs the files of this folder alone, so the repository is the folder that holds it. */
function workflowFile(text: string, folder: string): { repository: string; workflow: string } {
  const named = resolve(folder, text)
  const inside = join(folder, '.github', 'workflows', text)
  const path = !existsSync(named) && basename(text) === text && existsSync(inside) ? inside : named
  if (!existsSync(path)) throw new UsageError(`There is no file ${path}.`)
  const workflows = dirname(path)
  if (basename(workflows) !== 'workflows' || basename(dirname(workflows)) !== '.github' || !/\.ya?ml$/.test(path))
    throw new UsageError(
      `${path} is no workflow: GitHub runs .yml and .yaml files right in .github/workflows of a repository.`,
    )
  return { repository: resolve(workflows, '..', '..'), workflow: `.github/workflows/${basename(path)}` }
}
