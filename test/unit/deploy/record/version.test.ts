import { expect, test } from '@jest/globals'
import { checkVersion } from '../../../../src/deploy/record/version.ts'

const check = (running: string | undefined, version: string | undefined, allowOlder = false) =>
  checkVersion(running, { version, allowOlder, name: 'shop' })

test.each([
  ['v2.0.0', 'v1.9.9'],
  ['v1.0.0', 'v1.0.0-rc.1'],
  ['api/v1.10.0', 'api/v1.9.0'],
  ['@acme/api@2.0.0', '@acme/api@1.0.0'],
])('where %s runs, %s is refused, unless it is asked for', (running, version) => {
  expect(() => check(running, version)).toThrow(`Version ${version} of shop is older than ${running}`)
  expect(() => check(running, version, true)).not.toThrow()
})

test.each([
  [undefined, 'v1.0.0'],
  ['v1.0.0', undefined],
  ['v1.0.0', 'v1.0.0'],
  ['v1.0.0', 'v1.0.0+build.5'],
  ['v9.0.0', 'nightly'],
  ['nightly', 'v0.0.1'],
])('where %s runs, %s is deployed', (running, version) => {
  expect(() => check(running, version)).not.toThrow()
})
