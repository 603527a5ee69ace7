/** What of logs and job summaries a reader needs who has a minute. */

/** The error of a step's log, with all its lines; '' where it says no more than that a program failed. */
export function reasonOf(log: string): string {
  const errors = log
    .split(/^(?=##\[)/m)
    .filter((part) => part.startsWith('##[error]'))
    .map((part) => part.slice('##[error]'.length).trim())
  return errors.filter((text) => !/^Process completed with exit code \d+\.$/.test(text)).join('\n')
}

/** The end of a log, for steps that say their reason nowhere else. */
export function lastLines(log: string, most = 15): string {
  const lines = log
    .replaceAll(/^##\[\w+\]/gm, '')
    .trimEnd()
    .split('\n')
  return lines.slice(-most).join('\n')
}

/** The head of each part of a job summary with what it says first: a line, or (`rows`) what became of each image. */
export function briefSummary(markdown: string, rows: boolean): string {
  const parts = markdown.split(/^### /m).slice(1)
  return parts.flatMap((part) => briefPart(part, rows)).join('\n')
}

function briefPart(part: string, rows: boolean): string[] {
  const [title = '', , ...rest] = part.split('\n')
  const end = rest.indexOf('')
  const block = end < 0 ? rest : rest.slice(0, end)
  const [first = ''] = block
  const isTable = first.startsWith('|')
  // Of tables a reader in a hurry wants the images alone.
  if (isTable && !title.startsWith('Images ')) return []
  const lines = isTable ? imageRows(block) : [first.replaceAll('`', '')]
  return [`→ ${title}`, ...(isTable && !rows ? [] : lines).map((line) => `  ${line}`)]
}

/** Service, outcome and digest of the table that push-images writes. */
function imageRows(lines: readonly string[]): string[] {
  const cells = lines.slice(2).map((row) => row.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  const widest = Math.max(0, ...cells.map(([, service = '']) => service.length))
  return cells.map(([, service = '', outcome = '', digest = '']) =>
    `${service.padEnd(widest)}  ${outcome} ${digest}`.trimEnd(),
  )
}

/** The code blocks of a summary with their titles, such as the last lines of a container. */
export function codeBlocks(markdown: string): { title: string; text: string }[] {
  const found = markdown.matchAll(/<summary>([^<]*)<\/summary>\s*```text\n(.*?)\n```/gs)
  return [...found].map(([, title = '', text = '']) => ({ title, text }))
}
