import { PassThrough } from 'node:stream'
import type { WriteStream } from 'node:tty'
import { expect, test } from '@jest/globals'
import { type JobRun, withoutSteps } from '../workflow/results.ts'
import { ManualTime } from '../workflow/time.ts'
import { BriefLog } from './brief-log.ts'
import { Voice } from './voice.ts'

function listen() {
  const time = new ManualTime()
  const stream = new PassThrough({ encoding: 'utf8' })
  const taken = () => String(stream.read() ?? '')
  return { time, log: new BriefLog(new Voice(stream as unknown as WriteStream), time), taken }
}

const ended = (name: string): JobRun => withoutSteps('deploy', name, 'success')

test('a step that takes long is told of every 30 s, with what it said last, until its job ends', () => {
  const { time, log, taken } = listen()
  log.jobStarted('preview / deploy')
  log.stepStarted('Deploy, or take away', 'preview / deploy')
  log.line('Deployment api: 0 of 1 updated pods are ready', 'preview / deploy')
  time.advance(29_000)
  expect(taken()).toBe('')
  time.advance(1_000)
  expect(taken()).toBe(`  …    30 s  preview / deploy: Deploy, or take away; its log:
             Deployment api: 0 of 1 updated pods are ready
`)
  for (const line of ['Waiting for 1 of 2 (9 min left):', '  Deployment api: 0 of 1 pods'])
    log.line(line, 'preview / deploy')
  time.advance(30_000)
  expect(taken()).toBe(`  …    60 s  preview / deploy: Deploy, or take away; its log:
             Waiting for 1 of 2 (9 min left):
               Deployment api: 0 of 1 pods
`)
  log.jobEnded(ended('preview / deploy'))
  taken()
  time.advance(120_000)
  expect([taken(), time.waits]).toEqual(['', []])
})

test('each of the jobs that run at the same time has its own step and its own log, of which the start is shown', () => {
  const { time, log, taken } = listen()
  for (const job of ['one', 'two']) log.jobStarted(job)
  log.stepStarted('Build', 'one')
  log.stepStarted('Wait', 'two')
  log.line('##[group]more', 'one')
  log.line('##[warning]nine lines', 'one')
  for (let line = 1; line < 9; line += 1) log.line(` ${line}`, 'one')
  time.advance(30_000)
  expect(taken()).toBe(`  …    30 s  one: Build; its log:
             nine lines
              1
              2
              3
              4
              5
             and 3 more lines
  …    30 s  two: Wait
`)
  // The time of a step is its own.
  log.stepStarted('Push', 'one')
  time.advance(30_000)
  expect(taken()).toBe('  …    60 s  two: Wait\n  …    30 s  one: Push\n')
  log.jobEnded(ended('one'))
  expect(time.waits).toHaveLength(1)
  log[Symbol.dispose]()
  expect(time.waits).toEqual([])
})
