/** A reporter for Jest: the last lines of a run say which suites were skipped, and what they lack. */
import { relative } from 'node:path'

/** The parts of Jest's results that are used here. https://jestjs.io/docs/configuration#reporters-arraymodulename--modulename-options */
export interface Results {
  testResults: readonly {
    testFilePath: string
    testResults: readonly { status: string; title: string; ancestorTitles: readonly string[] }[]
  }[]
}

const reason = / \(skipped: (.+)\)$/

/**
 * A line per skipped suite (or single test), `<file>: <suite> (<number of tests>): <what is lacking>`, sorted. Tests
 * that a filter of the command line left out have no reason, and no line.
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
    // Delayed, so that these lines come after Jest's own summary.
    if (lines.length > 0) {
      const text = ['', 'Skipped, for want of a part that this machine lacks:', ...lines.map((line) => `  ${line}`), '']
      process.once('exit', () => process.stderr.write(text.join('\n')))
    }
  }
}
