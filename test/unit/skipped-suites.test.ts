import { expect, test } from '@jest/globals'
import { type Results, skippedSuites } from '../support/skipped-suites.ts'

const file = (name: string, ...tests: [status: string, ...titles: string[]][]): Results['testResults'][number] => ({
  testFilePath: `/house/${name}`,
  testResults: tests.map(([status, ...titles]) => ({
    status,
    title: titles.at(-1) ?? '',
    ancestorTitles: titles.slice(0, -1),
  })),
})

test('names each suite that was skipped once, with the number of its tests and what it lacks', () => {
  const results = {
    testResults: [
      file(
        'test/b.test.ts',
        ['pending', 'skopeo (skipped: no skopeo on PATH)', 'reads'],
        ['pending', 'skopeo (skipped: no skopeo on PATH)', 'within', 'writes'],
        ['passed', 'others', 'do'],
        ['pending', 'others', 'a full disk (skipped: not root)'],
      ),
      file('test/a.test.ts', ['pending', 'left out by --testNamePattern'], ['failed', 'x (skipped: y)']),
      file('test/a.test.ts', ['pending', 'alone (skipped: no tar on PATH)']),
    ],
  }
  expect(skippedSuites(results, '/house')).toEqual([
    'test/a.test.ts: alone (1 test): no tar on PATH',
    'test/b.test.ts: others › a full disk (1 test): not root',
    'test/b.test.ts: skopeo (2 tests): no skopeo on PATH',
  ])
})

test('has nothing to say of a run without', () => {
  expect(skippedSuites({ testResults: [file('test/a.test.ts', ['passed', 'one'])] }, '/house')).toEqual([])
})
