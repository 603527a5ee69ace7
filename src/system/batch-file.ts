import { win32 } from 'node:path'

/**
 * The words of a command for a Windows batch file: in double quotes, with percent signs doubled.
 *
 * A path on the batch file's own drive is written relative to that file. cmd.exe reads batch files in the system's old
 * code page, which garbles `C:\Users\Jörg`; but it expands `%~dp0`, the file's folder, correctly.
 *
 * @param file the batch file, as an absolute path.
 */
export function batchWords(words: readonly string[], file: string): string {
  return words.map((word) => `"${batchWord(word, file)}"`).join(' ')
}

function batchWord(word: string, file: string): string {
  const path = win32.isAbsolute(word) ? win32.relative(win32.dirname(file), word) : word
  const escaped = path.replaceAll('%', '%%')
  return path === word || win32.isAbsolute(path) ? escaped : `%~dp0${escaped}`
}
