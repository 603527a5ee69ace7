/**
 * The files through which steps speak to the runner.
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */

/** A file that the runner cannot read: the step fails. */
export class CommandFileError extends Error {}

/**
 * Values of GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE: `name=value` lines and `name<<delimiter` blocks.
 *
 * @throws CommandFileError for anything else.
 */
export function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const at = line.search(/=|<</)
    if (line === '') continue
    if (at < 0) throw new CommandFileError(`Invalid format '${line}'`)
    if (at === 0) throw new CommandFileError(`Invalid format '${line}'. Name must not be empty`)
    values[line.slice(0, at)] = line[at] === '=' ? line.slice(at + 1) : block(line.slice(at + 2), lines)
  }
  return values
}

/** Takes the lines up to the delimiter, and the delimiter. */
function block(delimiter: string, lines: string[]): string {
  const end = delimiter === '' ? -1 : lines.indexOf(delimiter)
  if (end < 0) throw new CommandFileError(`Invalid value. Matching delimiter not found '${delimiter}'`)
  return lines
    .splice(0, end + 1)
    .slice(0, end)
    .join('\n')
}

/** Bytes that a step may write to GITHUB_STEP_SUMMARY. */
export const largestSummary = 1024 * 1024

/** What becomes of the summary of a step: nothing, where it is too large. */
export function checkedSummary(text: string): { summary: string; problem?: string } {
  const size = Buffer.byteLength(text)
  if (size <= largestSummary) return { summary: text }
  const kilobytes = (bytes: number) => `${Math.floor(bytes / 1024)}k`
  const limit = `supports content up to a size of ${kilobytes(largestSummary)}, got ${kilobytes(size)}`
  return { summary: '', problem: `$GITHUB_STEP_SUMMARY upload aborted, ${limit}.` }
}

/** The text of a workflow command, as it was before it was put on one line. */
export function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}
