import { UserError } from '../../errors.ts'
import type { Rendered } from '../object.ts'
import { Faults } from './faults.ts'
import { isMapping, type Mapping } from './mapping.ts'
import { type FoundObject, objectsOf } from './objects.ts'
import { isTextField } from './text-fields.ts'
import type { Variables } from './variables.ts'
import { type ReadText, readDocuments } from './yaml/documents.ts'

/** How the origin of a document is told: by its number, if there are several; by the comment that helm writes. */
export type Origins = 'document' | 'helm' | 'whole'

export interface DocumentOptions {
  origins?: Origins
  variables?: Variables
  /** For what others wrote and helm accepts: of equal keys the last counts. */
  lenient?: boolean
}

/**
 * Parses the objects in a text of YAML or JSON, as Kubernetes reads it: several documents, lists of objects, anchors,
 * merge keys, the booleans of YAML 1.1. What only the API server sets (`status`, `metadata.uid`, ...) is left out.
 *
 * @param origin where the text is from, for messages: `k8s/api.yaml`.
 * @throws UserError with every fault that was found.
 */
export function parseDocuments(text: string, origin: string, options: DocumentOptions = {}): Rendered[] {
  const faults = new Faults()
  const rendered = collectDocuments(text, origin, faults, options)
  faults.check()
  return rendered
}

/** As `parseDocuments`, but adds what is wrong to `faults`. */
export function collectDocuments(
  text: string,
  origin: string,
  faults: Faults,
  { origins = 'document', variables, lenient = false }: DocumentOptions = {},
): Rendered[] {
  const read = readAll(text, variables, lenient)
  if (!read) {
    faults.add(origin, 'It is nested too deeply.', 'Write it flatter.')
    return []
  }
  const numbers = [...read.documents, ...read.faults].map(({ number }) => number)
  const several = origins === 'document' && Math.max(...numbers, 0) > 1
  const place = (number: number) => (several ? `${origin}, document ${number}` : origin)
  const parts = [...read.documents, ...read.faults].sort((one, other) => one.number - other.number)
  const sources = new Map<number, string>()
  for (const { number, preamble } of parts) {
    // Of several documents of one template, the first alone has the comment.
    const source = /^# Source: (.+?)\s*$/m.exec(preamble)?.[1] ?? sources.get(number - 1)
    if (source !== undefined && origins === 'helm') sources.set(number, source)
  }
  const from = (number: number) => sources.get(number) ?? place(number)
  const told = [...read.faults]
  const rendered = read.documents.flatMap(({ number, value, line, lineOf, lineAt, preamble }) => {
    const found: FoundObject[] = []
    objectsOf(value, { origin: from(number), path: [] }, found, (part, what, remedy) =>
      told.push({ what, remedy, number, preamble, line: isMapping(part) ? lineOf(part) : line }),
    )
    return found.map(
      ({ path, ...one }): Rendered =>
        origins === 'document' ? { ...one, lineOf: (field) => lineAt([...path, ...field]) } : one,
    )
  })
  told.sort((one, other) => one.line - other.line)
  for (const { number, line, what, remedy } of told)
    faults.add(`${from(number)}${lineText[origins](line)}`, what, remedy)
  return rendered
}

/** Lines of what helm prints are not those of the template. */
const lineText: Readonly<Record<Origins, (line: number) => string>> = {
  document: (line) => `, line ${line}`,
  whole: (line) => ` (line ${line} of what it renders)`,
  helm: () => '',
}

/** Undefined if the text is nested so deeply that the parser gives up. */
function readAll(text: string, variables: Variables | undefined, lenient: boolean): ReadText | undefined {
  const substitute = (part: string) => variables?.substitute(part) ?? { text: part, changed: false }
  try {
    return readDocuments(text, (kind) => ({ substitute, isText: (path) => isTextField(path, kind), lenient }))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/**
 * The mapping that a file of values, a Chart.yaml or the like holds; empty for an empty file.
 *
 * @throws UserError if it holds something else.
 */
export function parseMapping(text: string, origin: string): Mapping {
  const reading = { substitute: (part: string) => ({ text: part, changed: false }), lenient: true }
  const { documents, faults } = readDocuments(text, () => ({
    ...reading,
    isText: () => ({ text: false, certain: false }),
  }))
  const [fault] = faults
  if (fault) throw new UserError(`${origin}, line ${fault.line}: ${fault.what}`, fault.remedy)
  const value = documents[0]?.value ?? {}
  if (isMapping(value)) return value
  throw new UserError(`${origin} holds no mapping.`, 'Write it as YAML: a mapping of names to values.')
}
