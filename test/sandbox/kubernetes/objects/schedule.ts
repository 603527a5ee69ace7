/** Schedules of CronJobs: https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax */

/** A schedule that cannot be read, in the words of the API server. */
export class NotSchedule extends Error {}

interface Moment {
  minute: number
  hour: number
  day: number
  month: number
  weekday: number
}

/** Whether the schedule names a moment. */
export type Schedule = (moment: Moment) => boolean

const descriptors: Record<string, string> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
}

interface Field {
  from: number
  to: number
  names?: readonly string[]
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const minuteField: Field = { from: 0, to: 59 }
const hourField: Field = { from: 0, to: 23 }
const dayField: Field = { from: 1, to: 31 }
const monthField: Field = { from: 1, to: 12, names: months }
const weekdayField: Field = { from: 0, to: 6, names: weekdays }

/** @throws NotSchedule */
export function parseSchedule(text: string): Schedule {
  const known = descriptors[text]
  if (text.startsWith('@') && !known) throw new NotSchedule(`unrecognized descriptor: ${text}`)
  const fields = (known ?? text).split(/\s+/).filter(Boolean)
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = fields
  if (fields.length !== 5)
    throw new NotSchedule(`expected exactly 5 fields, found ${fields.length}: [${fields.join(' ')}]`)
  const inMinute = parseField(minute, minuteField)
  const inHour = parseField(hour, hourField)
  const onDay = parseField(day, dayField)
  const inMonth = parseField(month, monthField)
  const onWeekday = parseField(weekday, weekdayField)
  // With both a day and a weekday, either will do.
  const anyDay = isAny(day) || isAny(weekday)
  return (at) => {
    const days = [onDay(at.day), onWeekday(at.weekday)]
    return (
      inMinute(at.minute) && inHour(at.hour) && inMonth(at.month) && (anyDay ? days.every(Boolean) : days.some(Boolean))
    )
  }
}

function isAny(field: string): boolean {
  return field.split(',').some((range) => /^[*?](\/1)?$/.test(range))
}

function parseField(text: string, field: Field): (value: number) => boolean {
  const ranges = text
    .split(',')
    .filter(Boolean)
    .map((range) => parseRange(range, field))
  return (value) =>
    ranges.some(({ start, end, step }) => value >= start && value <= end && (value - start) % step === 0)
}

function parseRange(text: string, { from, to, names }: Field) {
  const [bounds = '', stepText, ...slashes] = text.split('/')
  const [low = '', high, ...hyphens] = bounds.split('-')
  const any = low === '*' || low === '?'
  if (!any && hyphens.length > 0) throw new NotSchedule(`too many hyphens: ${text}`)
  const start = any ? from : parseNumber(low, names)
  let end = any ? to : high === undefined ? start : parseNumber(high, names)
  if (slashes.length > 0) throw new NotSchedule(`too many slashes: ${text}`)
  const step = stepText === undefined ? 1 : parseNumber(stepText)
  if (stepText !== undefined && high === undefined) end = to
  if (start < from) throw new NotSchedule(`beginning of range (${start}) below minimum (${from}): ${text}`)
  if (end > to) throw new NotSchedule(`end of range (${end}) above maximum (${to}): ${text}`)
  if (start > end) throw new NotSchedule(`beginning of range (${start}) beyond end of range (${end}): ${text}`)
  if (step === 0) throw new NotSchedule(`step of range should be a positive number: ${text}`)
  return { start, end, step }
}

function parseNumber(text: string, names: readonly string[] = []): number {
  const named = names.indexOf(text.toLowerCase())
  if (named >= 0) return names === months ? named + 1 : named
  if (!/^[+-]?\d+$/.test(text))
    throw new NotSchedule(
      `failed to parse int from ${text}: strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`,
    )
  if (Number(text) < 0) throw new NotSchedule(`negative number (${Number(text)}) not allowed: ${text}`)
  return Number(text)
}

const minuteLength = 60_000
/** A schedule that names no moment, such as the 31st of February, is not looked for any further back. */
const longestGap = 366 * 24 * 60

/** The last moment that the schedule names after `since` and not after `now`, in milliseconds; undefined where there is none. */
export function lastMoment(
  schedule: Schedule,
  { since, now, timeZone }: { since: number; now: number; timeZone?: string },
): number | undefined {
  const read = timeZone === undefined ? inUtc : inZone(timeZone)
  const last = Math.floor(now / minuteLength)
  for (let minute = last; minute * minuteLength > since && last - minute < longestGap; minute -= 1) {
    if (schedule(read(minute * minuteLength))) return minute * minuteLength
  }
  return undefined
}

function inUtc(time: number): Moment {
  const date = new Date(time)
  return {
    minute: date.getUTCMinutes(),
    hour: date.getUTCHours(),
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
    weekday: date.getUTCDay(),
  }
}

function inZone(timeZone: string): (time: number) => Moment {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    minute: 'numeric',
    hour: 'numeric',
    day: 'numeric',
    month: 'numeric',
    weekday: 'short',
  })
  return (time) => {
    const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]))
    return {
      minute: Number(parts.minute),
      hour: Number(parts.hour),
      day: Number(parts.day),
      month: Number(parts.month),
      weekday: weekdays.indexOf(String(parts.weekday).toLowerCase()),
    }
  }
}
