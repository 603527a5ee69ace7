/**
 * The documents of a text that is a stream of JSON objects, as `jq` writes them, and where each begins. Undefined for
 * what is no JSON, or one object alone.
 */
export function jsonDocuments(text: string): { text: string; offset: number }[] | undefined {
  if (!text.trimStart().startsWith('{')) return undefined
  const documents: { text: string; offset: number }[] = []
  let depth = 0
  let start = 0
  // A string in JSON is on one line; what is not JSON is left to the parser of YAML.
  for (const match of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}]|[^\s"{}]/g)) {
    const [token] = match
    if (depth === 0 && token !== '{') return undefined
    if (depth === 0) start = match.index
    depth += levels[token] ?? 0
    if (depth === 0) documents.push({ text: text.slice(start, match.index + 1), offset: start })
  }
  return depth === 0 && documents.length > 1 ? documents : undefined
}

const levels: Readonly<Record<string, number>> = { '{': 1, '}': -1 }
