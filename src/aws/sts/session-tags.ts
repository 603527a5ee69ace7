import { invalid } from '../../errors.ts'

export interface SessionTag {
  Key: string
  Value: string
}

const allowed = '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]'
const keyPattern = new RegExp(`^${allowed}{1,128}$`, 'u')
const valuePattern = new RegExp(`^${allowed}{0,256}$`, 'u')

/**
 * The `key=value` entries of the input `session-tags` by the rules of the STS API reference: at most 50, keys of up
 * to 128 characters that differ in more than their case, values of up to 256.
 *
 * @throws UserError that names the input and the entry.
 */
export function parseSessionTags(entries: readonly string[]): SessionTag[] {
  const input = 'session-tags'
  if (entries.length > 50) throw invalid(input, `${entries.length} tags`, 'STS takes at most 50.')
  const seen = new Set<string>()
  return entries.map((entry) => {
    const [Key = '', Value = ''] = split(entry)
    if (!entry.includes('=') || !keyPattern.test(Key) || !valuePattern.test(Value)) {
      throw invalid(
        input,
        entry,
        'Use key=value, a key of 1 to 128 and a value of up to 256 letters, digits, spaces and _.:/=+-@.',
      )
    }
    if (/^aws:/i.test(Key)) throw invalid(input, entry, "Keys that start with 'aws:' are reserved.")
    if (seen.has(Key.toLowerCase()))
      throw invalid(input, entry, 'Give each key once; upper and lower case are the same.')
    seen.add(Key.toLowerCase())
    return { Key, Value }
  })
}

function split(entry: string): [string, string] {
  const at = entry.indexOf('=')
  return [entry.slice(0, at).trim(), entry.slice(at + 1).trim()]
}
