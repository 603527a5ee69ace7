import { messageOf, UserError } from '../errors.ts'

/** How an input that is a YAML mapping is read. */
export interface MappingOptions {
  /** What is wrong is not quoted. */
  isSecret?: boolean
  /** Scalars are texts as they are written: 3.10 does not become 3.1, nor `no` a boolean. */
  asWritten?: boolean
}

/** See `Inputs.mapping`. */
export async function parseMapping(
  name: string,
  text: string,
  { isSecret = false, asWritten = false }: MappingOptions,
): Promise<Record<string, unknown>> {
  if (text === '') return {}
  const { parseDocument, visit } = await import('yaml')
  const document = parseDocument(text, { prettyErrors: !isSecret, maxAliasCount: 100 } as object)
  const [error] = document.errors
  const remedy = `Write 'key: value' lines, or {key: value}.`
  if (error) {
    const said = isSecret ? `line ${text.slice(0, error.pos[0]).split('\n').length}` : messageOf(error)
    throw new UserError(`The input '${name}' is not YAML: ${said}`, remedy, isSecret ? {} : { cause: error })
  }
  if (asWritten) {
    visit(document, {
      Scalar: (_, node) => {
        if (typeof node.value !== 'string') node.value = node.source ?? String(node.value ?? '')
      },
    })
  }
  const value: unknown = document.toJS()
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new UserError(`The input '${name}' is no YAML mapping.`, remedy)
}

/** See `Inputs.texts`. */
export async function parseTexts(name: string, text: string): Promise<Record<string, string>> {
  const mapping = await parseMapping(name, text, { asWritten: true })
  for (const [key, value] of Object.entries(mapping)) {
    if (typeof value !== 'string') {
      throw new UserError(`'${key}' in the input '${name}' is no text.`, `Write one value for it: '${key}: value'.`)
    }
  }
  return mapping as Record<string, string>
}
