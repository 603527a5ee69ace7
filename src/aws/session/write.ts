import { writePrivateFile } from '../../system/files.ts'
import type { KeptSession } from './file.ts'

/** Keeps a session in its file. To be called under the file's lock. */
export async function writeSession(file: string, session: KeptSession): Promise<void> {
  await writePrivateFile(file, JSON.stringify(session))
}
