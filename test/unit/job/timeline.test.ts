import { describe, expect, test } from '@jest/globals'
import { type Bar, renderTimeline } from '../../../src/job/timeline.ts'

const begin = Date.UTC(2026, 10, 27, 23, 59, 58)
const bar = (name: string, start: number, end: number, failed = false): Bar => ({
  ...{ name, start: begin + start, end: begin + end },
  ...(failed ? { failed } : {}),
})
const chartOf = (bars: Bar[]) => renderTimeline([{ title: 'build', bars }]).join('\n')

test('is a chart with a section each, from its own beginning, in the time zone of whoever reads it', () => {
  const sections = [
    { title: 'build', bars: [bar('api', 0, 12_000), bar('web', 500, 500)] },
    { title: 'push', bars: [] },
    { title: 'rollout', bars: [bar('Deployment shop/api', 12_000, 30_250, true)] },
  ]
  expect(renderTimeline(sections).join('\n')).toBe(`\`\`\`mermaid
gantt
  dateFormat HH:mm:ss.SSS
  axisFormat %M:%S
  todayMarker off
  section build
  api :00:00:00.000, 12000ms
  web :00:00:00.500, 152ms
  section rollout
  Deployment shop/api :crit, 00:00:12.000, 18250ms
\`\`\`
`)
  expect(renderTimeline([{ title: 'build', bars: [] }])).toEqual([])
})

test.each([
  [9_000, '%S.%L'],
  [59 * 60_000, '%M:%S'],
  [2 * 3600_000, '%H:%M:%S'],
])('a chart of %d ms has the axis %s', (length, format) => {
  expect(chartOf([bar('api', 0, length)])).toContain(`axisFormat ${format}\n`)
})

test('leaves out most of a long time in which nothing ran, and says so', () => {
  const days = 3 * 24 * 3600_000
  const text = chartOf([bar('api', 0, 10_000), bar('web', 5000, 20_000), bar('late', days, days + 5000)])
  expect(text).toContain('  late :00:01:20.000, 5000ms')
  expect(text).toMatch(/```\n\nNot shown: 2 d 23:58:40 in which nothing of this ran\.\n$/)
  // What goes on all the time cannot be drawn.
  expect(chartOf([bar('api', 0, days)])).toBe('')
})

test('shows what failed and what took longest, in their order, and says that there is more', () => {
  const bars = Array.from({ length: 600 }, (_, index) => bar(`service-${index}`, index, 2 * index + 10, index === 3))
  const text = chartOf(bars)
  const shown = [...text.matchAll(/service-(\d+)/g)].map(([, index]) => Number(index))
  expect(shown).toEqual([3, ...Array.from({ length: 59 }, (_, index) => 541 + index)])
  expect(text).toContain('Shown: the 60 longest of 600.')
})

describe('names', () => {
  test.each([
    [
      'api: v1; #2, "x" `y` %%{z}%% <b>&',
      'api#58; v1#59; #35;2#44; #34;x#34; #96;y#96; #37;#37;#123;z#125;#37;#37; #60;b#62;#38;',
    ],
    ['section', '#115;ection'],
    ['Title of it', '#84;itle of it'],
    ['click', '#99;lick'],
    ['2026-11-27', '#50;026-11-27'],
    ['überprüfung/日本', 'überprüfung/日本'],
    ['two\nlines\u200b', 'two lines'],
    ['', '#63;'],
    ['x'.repeat(200), `${'x'.repeat(59)}…`],
  ])('%j is %j', (name, expected) => {
    expect(chartOf([bar(name, 0, 5)])).toContain(`\n  ${expected} :00:00:00.000, 5ms\n`)
    expect(renderTimeline([{ title: name, bars: [bar('a', 0, 5)] }])).toContain(`  section ${expected}`)
  })
})
