import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type ActionModel, readAction } from '../sandbox/workflow/file/action.ts'
import { root } from '../sandbox/workflow/job.ts'

/** action.yml of one of our actions. */
export function ours(name: string): ActionModel {
  const file = join(root, 'actions', name, 'action.yml')
  return readAction(file, readFileSync(file, 'utf8'))
}

let documents = 0

/** What GitHub's language service finds wrong in a workflow; it is told our actions' inputs. */
export async function faultsOf(name: string, content: string): Promise<string[]> {
  // It looks up actions by repository alone, so ours are named as on a release's tag.
  const text = content.replaceAll(/uses: [.$]\/actions\/([\w-]+)/g, 'uses: huggingface/ds-infra/$1@v1')
  // It keeps what it has read by address, whatever the version is.
  documents += 1
  const document = TextDocument.create(`file:///${documents}/.github/workflows/${name}`, 'yaml', 1, text)
  const found = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } })
  const faults = found.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`)
  // Others' actions are not looked up here.
  return faults.filter((fault) => !/Unable to resolve action `(?!huggingface\/ds-infra\/)/.test(fault))
}

async function fetchActionMetadata({ owner, name, path = '' }: { owner: string; name: string; path?: string }) {
  if (`${owner}/${name}` !== 'huggingface/ds-infra') return undefined
  const { description, inputs } = ours(path)
  const known = [...inputs].map(([input, { required, description }]) => [input, { required, description }])
  return { name: path, description, inputs: Object.fromEntries(known) }
}
