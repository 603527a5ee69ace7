import { win32 } from 'node:path'

/**
 * The words of a command as they stand in a batch file of Windows: in quotes, percent signs doubled.
 *
 * A path on the file's own drive is given by its way from the file. cmd.exe reads batch files in the system's old code
 * page, in which the letters of `C:\Users\Jörg` are others; what it puts for `%~dp0`, the file's folder, is right.
 *
 * @param file the batch file, as an absolute path.
 */
export function batchWords(words: readonly string[], file: string): string {
  return words.map((word) => `"${batchWord(word, file)}"`).join(' ')
}

function batchWord(word: string, file: string): string {
  const way = win32.isAbsolute(word) ? win32.relative(win32.dirname(file), word) : word
  const escaped = way.replaceAll('%', '%%')
  return way === word || win32.isAbsolute(way) ? escaped : `%~dp0${escaped}`
}
