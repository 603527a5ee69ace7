import { readFile } from 'node:fs/promises'
import { codeOf, messageOf } from '../../errors.ts'
import type { Faults } from './faults.ts'

/** The text of a file in UTF-8, with a byte order mark or without. Undefined if that is a fault. */
export async function readText(path: string, faults: Faults): Promise<string | undefined> {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    const why = { EACCES: 'it may not be read', EPERM: 'it may not be read' }[codeOf(error) ?? ''] ?? messageOf(error)
    faults.add(path, `The file cannot be read: ${why}.`, 'Check the path and the rights of the file.')
    return undefined
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    const what = utf16 ? 'The file is in UTF-16, as PowerShell writes it by default.' : 'The file is not text in UTF-8.'
    faults.add(path, what, 'Save it in UTF-8.')
    return undefined
  }
}
