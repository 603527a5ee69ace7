import type { ReadyTool } from './setup-tools.ts'

/** A table of the tools for the job summary; empty where nothing was downloaded. */
export function summaryOf(tools: readonly ReadyTool[]): string {
  if (!tools.some((tool) => tool.from === 'download')) return ''
  const rows = tools.map((tool) => {
    const from = tool.from === 'download' && tool.url ? new URL(tool.url).host : tool.from
    return `| ${tool.name} | ${tool.version} | ${from} | ${tool.verified ?? 'not by us'} |`
  })
  return ['### Tools', '', '| tool | version | from | verified by |', '| --- | --- | --- | --- |', ...rows, ''].join(
    '\n',
  )
}
