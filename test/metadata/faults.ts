import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { type ActionModel, readAction } from '../sandbox/workflow/file/action.ts'
import { root } from '../sandbox/workflow/job.ts'

/** action.yml of one of our actions. */
export function ours(name: string): ActionModel {
  const file = join(root, 'actions', name, 'action.yml')
  return readAction(file, readFileSync(file, 'utf8'))
}

/** What GitHub's language service finds wrong in a workflow; it is told our actions' inputs. */
export async function faultsOf(name: string, content: string): Promise<string[]> {
  // It looks up actions by repository alone, so ours are named as on a release's tag.
  const text = content.replaceAll(/uses: [.$]\/actions\/([\w-]+)/g, 'uses: huggingface/ds-infra/$1@v1')
  const document = TextDocument.create(`file:///.github/workflows/${name}`, 'yaml', 1, text)
  const found = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } })
  const faults = found.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`)
  faults.push(...inputsThatAreNoText(content))
  // Others' actions are not looked up here.
  return faults.filter((fault) => !/Unable to resolve action `(?!huggingface\/ds-infra\/)/.test(fault))
}

/** GitHub refuses a list or a mapping as an input; the language service does not say so. */
function inputsThatAreNoText(content: string): string[] {
  const { jobs } = parse(content) as { jobs: Record<string, Called & { steps?: Called[] }> }
  const called = Object.values(jobs).flatMap((job) => [job, ...(job.steps ?? [])])
  return called
    .flatMap((one) => Object.entries(one.with ?? {}))
    .filter(([, value]) => typeof value === 'object' && value !== null)
    .map(([input]) => `the input ${input} is no text`)
}

interface Called {
  with?: Record<string, unknown>
}

async function fetchActionMetadata({ owner, name, path = '' }: { owner: string; name: string; path?: string }) {
  if (`${owner}/${name}` !== 'huggingface/ds-infra') return undefined
  const { description, inputs } = ours(path)
  const known = [...inputs].map(([input, { required, description }]) => [input, { required, description }])
  return { name: path, description, inputs: Object.fromEntries(known) }
}
