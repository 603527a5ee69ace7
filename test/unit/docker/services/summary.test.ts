import { describe, expect, test } from '@jest/globals'
import { bytes, createProgress, seconds } from '../../../../src/docker/services/progress.ts'
import { type Outcome, renderSummary } from '../../../../src/docker/services/summary.ts'

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [99_940, '99.9 kB'],
  [99_960, '100 kB'],
  [999_600, '1.0 MB'],
  [201_300_000, '201 MB'],
  [3_200_000_000, '3.2 GB'],
])('%d bytes are %s', (count, text) => expect(bytes(count)).toBe(text))

test.each([
  [49, '0.0 s'],
  [9_940, '9.9 s'],
  [12_400, '12 s'],
  [185_000, '3 min 5 s'],
])('%d ms are %s', (milliseconds, text) => expect(seconds(milliseconds)).toBe(text))

describe('the job summary', () => {
  const row = { service: 'api', repository: 'hub-api', outcome: 'pushed', sent: 1000, reused: 2000, spans: [] } as const

  test('is a table, and a timeline of what took time', () => {
    const spans = [
      { phase: 'build', start: 5000, end: 6000 },
      { phase: 'push: all', start: 6000, end: 6000 },
    ]
    const digest = `sha256:${'ab'.repeat(32)}`
    expect(renderSummary('Images v1', [{ ...row, digest, size: 3000, spans }])).toBe(`### Images v1

| service | what happened | digest | size | sent | reused | time |
| --- | --- | --- | ---: | ---: | ---: | ---: |
| api | pushed | \`sha256:abababababab\` | 3.0 kB | 1.0 kB | 2.0 kB | 1.0 s |

\`\`\`mermaid
gantt
  dateFormat HH:mm:ss.SSS
  axisFormat %S.%L
  todayMarker off
  section api
  build :00:00:00.000, 1000ms
  push#58; all :00:00:01.000, 5ms
\`\`\`

`)
  })

  test('has no timeline where nothing took time, and keeps its cells', () => {
    const why = { ...row, outcome: 'failed' as const, why: 'could not be built: <b>' }
    expect(renderSummary('Images', [row, why])).toContain('\n\nWhy it failed:\n\n    api: could not be built: <b>\n\n')
    const text = renderSummary('Images', [{ ...row, service: 'a|b\nc' }])
    expect(text).toContain('| a\\|b c | pushed |  |  | 1.0 kB | 2.0 kB | 0.0 s |')
    expect(text).not.toContain('mermaid')
  })
})

test.each<[Outcome | undefined, boolean, string]>([
  ['pushed', true, 'built, pushed'],
  ['unchanged', false, 'unchanged'],
  ['tagged', true, 'built, tagged'],
  ['reused', false, 'reused: its sources are unchanged'],
  ['skipped', false, 'skipped: the tag is there'],
  ['not-pushed', true, 'built, not pushed'],
  ['failed', false, 'failed'],
  [undefined, false, 'not done'],
])('the summary says of a service that is %s, built: %s', (outcome, isBuilt, text) => {
  const row = { service: 'api', repository: 'hub-api', outcome, isBuilt, sent: 0, reused: 0, spans: [] }
  expect(renderSummary('Images', [row])).toContain(`| api | ${text} |`)
})

test('progress is plain lines: one when a phase ends', () => {
  const lines: string[] = []
  let time = 0
  const progress = createProgress({ info: (line) => void lines.push(line) }, () => time)
  const activity = progress.begin('api', 'push')
  time = 1500
  activity.end('pushed')
  activity.end('again')
  progress.stop()
  expect(lines).toEqual(['api: pushed (1.5 s)'])
})
