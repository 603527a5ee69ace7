/** A reporter of Jest: the last lines of a run say which suites were skipped, and for want of what. */
import { relative } from 'node:path'

/** What of Jest's results is read here. https://jestjs.io/docs/configuration#reporters-arraymodulename--modulename-options */
export interface Results {
  testResults: readonly {
    testFilePath: string
    testResults: readonly { status: string; title: string; ancestorTitles: readonly string[] }[]
  }[]
}

const reason = / \(skipped: (.+)\)$/

/**
 * A line per suite (or test by itself) that was skipped, `<file>: <suite> (<how many tests>): <what is lacking>`, sorted.
 * Tests that were left out by a filter of the command line have no reason, and no line.
 */
export function skippedSuites(results: Results, root: string): string[] {
  const suites = new Map<string, { lacking: string; tests: number }>()
  for (const { testFilePath, testResults } of results.testResults) {
    for (const { status, title, ancestorTitles } of testResults) {
      const titles = [...ancestorTitles, title]
      const at = titles.findIndex((one) => reason.test(one))
      if (status !== 'pending' || at < 0) continue
      const name = titles
        .slice(0, at + 1)
        .join(' › ')
        .replace(reason, '')
      const suite = `${relative(root, testFilePath)}: ${name}`
      const lacking = reason.exec(titles[at] ?? '')?.[1] ?? ''
      suites.set(suite, { lacking, tests: (suites.get(suite)?.tests ?? 0) + 1 })
    }
  }
  return [...suites]
    .map(([suite, { lacking, tests }]) => `${suite} (${tests} ${tests === 1 ? 'test' : 'tests'}): ${lacking}`)
    .sort()
}

export default class SkippedSuites {
  readonly #root: string

  constructor({ rootDir }: { rootDir: string }) {
    this.#root = rootDir
  }

  onRunComplete(_contexts: unknown, results: Results): void {
    const lines = skippedSuites(results, this.#root)
    // Jest's own summary comes after every reporter; these lines come after that.
    if (lines.length > 0) {
      const text = ['', 'Skipped, for want of a part that this machine lacks:', ...lines.map((line) => `  ${line}`), '']
      process.once('exit', () => process.stderr.write(text.join('\n')))
    }
  }
}
