import type { Rendered } from '../object.ts'
import { Faults } from './faults.ts'
import { isMapping } from './mapping.ts'
import { type Found, objectsOf } from './objects.ts'
import { isTextField } from './text-fields.ts'
import type { Variables } from './variables.ts'
import { type ReadText, readDocuments } from './yaml/documents.ts'

/** How the origin of a document is told: by its number, if there are several; by the comment that helm writes. */
export type Origins = 'document' | 'helm' | 'whole'

export interface DocumentOptions {
  origins?: Origins
  variables?: Variables
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
  { origins = 'document', variables }: DocumentOptions = {},
): Rendered[] {
  const read = readAll(text, variables)
  if (!read) {
    faults.add(origin, 'It is nested too deeply.', 'Write it flatter.')
    return []
  }
  const numbers = [...read.documents, ...read.faults].map(({ number }) => number)
  const several = origins === 'document' && Math.max(...numbers, 0) > 1
  const place = (number: number) => (several ? `${origin}, document ${number}` : origin)
  for (const { number, line, what, remedy } of read.faults) faults.add(`${place(number)}, line ${line}`, what, remedy)
  let source: string | undefined
  return read.documents.flatMap(({ number, value, line, lineOf, preamble }) => {
    source = /^# Source: (.+?)\s*$/m.exec(preamble)?.[1] ?? source
    const from = origins === 'helm' ? (source ?? origin) : place(number)
    const found: Found[] = []
    const fault = (part: unknown, what: string, remedy: string) =>
      faults.add(`${from}, line ${isMapping(part) ? lineOf(part) : line}`, what, remedy)
    objectsOf(value, from, found, fault)
    return found
  })
}

/** Undefined if the text is nested so deeply that the parser gives up. */
function readAll(text: string, variables: Variables | undefined): ReadText | undefined {
  const substitute = (part: string) => variables?.substitute(part) ?? { text: part, changed: false }
  try {
    return readDocuments(text, (kind) => ({ substitute, isText: (path) => isTextField(path, kind) }))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
