import { stripVTControlCharacters } from 'node:util'
import { withoutCommands } from '../../job/log-text.ts'

/** Characters of one line of foreign text. */
const lineAtMost = 500

/** Lines of a log that are shown. */
export const logLines = 30

/** Foreign text on one line: nothing in it moves the cursor or commands the runner. */
export function tidy(text: string): string {
  const plain = stripVTControlCharacters(text)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
  const shown = plain.length > lineAtMost ? `${plain.slice(0, lineAtMost)}...` : plain
  return withoutCommands(shown)
}

/** The last lines of a log. */
export function lastLines(log: string): string[] {
  return log
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(-logLines)
    .map((line) => tidyLine(line))
}

/** Like `tidy`, but keeps the indentation of a stack trace. */
function tidyLine(line: string): string {
  const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '  ').slice(0, 40) ?? ''
  return withoutCommands(`${indent}${tidy(line)}`)
}

/** Text within a sentence: no full stop at its end. */
export function clause(text: string): string {
  return text.trim().replace(/[.\s]+$/, '')
}
