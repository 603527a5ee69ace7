import { describe, expect, test } from '@jest/globals'
import { BakeLog, BuildLog } from '../../../../src/docker/build/log.ts'

function logOf(lines: readonly string[], targets: readonly string[]): BakeLog {
  const log = new BakeLog(targets)
  for (const line of lines) log.add(line)
  return log
}

describe("BuildKit's log", () => {
  const lines = [
    '#1 [internal] load local bake definitions',
    '#2 [api internal] load build definition from Dockerfile',
    '#3 [worker base 1/2] COPY shared/ /app/shared/',
    '#2 DONE 0.0s',
    '#3 0.123 a line of its output',
    '------',
    ' > [worker base 1/2]:',
    'ERROR: target worker: failed to solve',
  ]

  test('is taken apart by target', () => {
    const log = logOf(lines, ['api', 'worker'])
    expect(log.linesOf('api')).toEqual([lines[1], lines[3]])
    expect(log.linesOf('worker')).toEqual([lines[2], lines[4]])
    expect(log.linesOf()).toEqual([lines[0], ...lines.slice(5)])
    expect([log.failed, log.collided]).toEqual(['worker', false])
  })

  test.each([[['api', 'worker']], [['worker']]])('of a failure is its own and the end, of %j', (targets) => {
    const own = targets.length === 1 ? lines.slice(0, 5) : [lines[2], lines[4]]
    expect(logOf(lines, targets).failureOf('worker')).toEqual([...own, ...lines.slice(5)])
  })

  test('with one target belongs to it', () => {
    expect(logOf(lines, ['api']).linesOf('api')).toEqual(lines)
  })

  test.each([
    [true, 'ERROR: target api: could not lock /tmp/layout/index.json.lock'],
    [
      true,
      '#6 ERROR: rename tmp file: rename /t/layout/ingest/91/startedat.tmp /t/x: no such file or directory: unknown',
    ],
    [false, '#6 ERROR: open /t/layout/blobs/sha256/91: no such file or directory'],
    [false, '#6 0.1 cat: /layout/ingest/x: no such file or directory'],
  ])('says whether two targets met in the layout: %s for %s', (collided, line) => {
    expect(logOf([line], ['api', 'worker']).collided).toBe(collided)
  })
})

describe('a log that does not end', () => {
  test('keeps its last lines, and says how many are left out', () => {
    const log = new BuildLog()
    const count = 200_000
    for (let at = 0; at < count; at += 1) log.add(`line ${at} ${'x'.repeat(90)}`)
    const [note, ...kept] = log.lines
    expect(note).toBe(`(${count - kept.length} lines before these are left out)`)
    expect(kept.at(-1)).toMatch(`line ${count - 1} `)
    const size = kept.reduce((total, line) => total + line.length, 0)
    expect([size > 1024 * 1024, size < 5 * 1024 * 1024]).toEqual([true, true])
  })

  test('keeps the beginning of a line', () => {
    const log = new BuildLog()
    log.add('y'.repeat(1_000_000))
    expect(log.lines).toEqual([`${'y'.repeat(10_000)}...`])
  })
})
