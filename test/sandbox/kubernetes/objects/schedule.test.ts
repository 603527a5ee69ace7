import { describe, expect, test } from '@jest/globals'
import { lastMoment, NotSchedule, parseSchedule } from './schedule.ts'

const at = (text: string) => Date.parse(`${text}Z`)
const last = (schedule: string, since: string, now: string, timeZone?: string) => {
  const moment = lastMoment(parseSchedule(schedule), {
    since: at(since),
    now: at(now),
    ...(timeZone ? { timeZone } : {}),
  })
  return moment === undefined ? undefined : new Date(moment).toISOString().slice(0, 16)
}

describe('moments', () => {
  // 2026-03-01 is a Sunday.
  test.each([
    ['* * * * *', '2026-03-01T10:00', '2026-03-01T10:07:59', '2026-03-01T10:07'],
    ['*/5 * * * *', '2026-03-01T10:00', '2026-03-01T10:07', '2026-03-01T10:05'],
    ['2-59/5 * * * *', '2026-03-01T10:00', '2026-03-01T10:11', '2026-03-01T10:07'],
    ['30/10 * * * *', '2026-03-01T10:00', '2026-03-01T10:59', '2026-03-01T10:50'],
    ['0 4,16 * * *', '2026-03-01T00:00', '2026-03-02T03:59', '2026-03-01T16:00'],
    ['0 9 * * mon-fri', '2026-02-27T00:00', '2026-03-01T10:00', '2026-02-27T09:00'],
    ['0 9 * jan,feb *', '2026-01-01T00:00', '2026-03-05T00:00', '2026-02-28T09:00'],
    ['@daily', '2026-03-01T10:00', '2026-03-02T10:00', '2026-03-02T00:00'],
    ['@weekly', '2026-02-20T10:00', '2026-03-05T10:00', '2026-03-01T00:00'],
    // Either a day or a weekday will do where both are given.
    ['0 0 3 * sun', '2026-03-01T10:00', '2026-03-04T10:00', '2026-03-03T00:00'],
    ['0 0 1 1 ?', '2025-12-01T10:00', '2026-03-04T10:00', '2026-01-01T00:00'],
  ])('of %s after %s until %s: %s', (schedule, since, now, moment) => {
    expect(last(schedule, since, now)).toBe(moment)
  })

  test('are not named again', () => {
    expect(last('0 * * * *', '2026-03-01T10:00', '2026-03-01T10:59')).toBeUndefined()
  })

  test('that no calendar has', () => {
    expect(last('0 0 31 2 *', '2020-03-01T10:00', '2026-03-01T10:59')).toBeUndefined()
  })

  test('are those of the time zone', () => {
    expect(last('0 9 * * *', '2026-07-01T00:00', '2026-07-01T12:00', 'Europe/Berlin')).toBe('2026-07-01T07:00')
  })
})

// The texts are those of kube-apiserver 1.34.
test.each([
  [' ', 'expected exactly 5 fields, found 0: []'],
  ['* * * *', 'expected exactly 5 fields, found 4: [* * * *]'],
  ['@often', 'unrecognized descriptor: @often'],
  ['60 * * * *', 'end of range (60) above maximum (59): 60'],
  ['* * 0 * *', 'beginning of range (0) below minimum (1): 0'],
  ['5-1 * * * *', 'beginning of range (5) beyond end of range (1): 5-1'],
  ['*/0 * * * *', 'step of range should be a positive number: */0'],
  ['1-2-3 * * * *', 'too many hyphens: 1-2-3'],
  ['*/1/2 * * * *', 'too many slashes: */1/2'],
  ['x * * * *', 'failed to parse int from x: strconv.Atoi: parsing "x": invalid syntax'],
])('%j is no schedule', (schedule, why) => {
  expect(() => parseSchedule(schedule)).toThrow(new NotSchedule(why))
})
