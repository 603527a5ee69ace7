import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { regionOf } from '../../../src/aws/region.ts'
import { UserError } from '../../../src/errors.ts'
import type { Logger } from '../../../src/job/logger.ts'

let home = ''

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'region-'))
  mkdirSync(join(home, '.aws'))
  writeFileSync(
    join(home, '.aws', 'config'),
    [
      '[default]',
      'region = ap-south-1',
      '[profile hub]',
      'region = eu-west-3',
      '[profile bare]',
      'output = json',
      '[profile typo]',
      'region = eu-wset-3',
      '[profile both]',
      'region = eu-west-1',
    ].join('\n'),
  )
  writeFileSync(join(home, '.aws', 'credentials'), '[both]\nregion = eu-west-2\n')
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

async function regionIn(environment: Record<string, string>, told: { region?: string; profile?: string } = {}) {
  const lines: string[] = []
  const logger = { info: (line: string) => lines.push(line) } as unknown as Logger
  const region = await regionOf(
    { region: told.region, profile: told.profile },
    { environment: { HOME: home, USERPROFILE: home, ...environment }, logger },
  )
  return { region, lines }
}

describe('the region of an action', () => {
  test.each([
    ['AWS_REGION', { AWS_REGION: 'us-west-2', AWS_DEFAULT_REGION: 'us-west-1', AWS_PROFILE: 'hub' }, 'us-west-2'],
    ['AWS_DEFAULT_REGION', { AWS_REGION: '', AWS_DEFAULT_REGION: 'us-west-1', AWS_PROFILE: 'hub' }, 'us-west-1'],
    ['profile hub', { AWS_PROFILE: 'hub' }, 'eu-west-3'],
    ['profile both', { AWS_PROFILE: 'both' }, 'eu-west-2'],
    ['profile default', {}, 'ap-south-1'],
  ])('is by %s, and the log says so', async (origin, environment, region) => {
    expect(await regionIn(environment)).toEqual({ region, lines: [`Region ${region}, by ${origin}.`] })
  })

  test('is the one that it is told, of which the log says nothing', async () => {
    const told = { region: 'cn-north-1', profile: 'hub' }
    expect(await regionIn({ AWS_REGION: 'us-west-2' }, told)).toEqual({ region: 'cn-north-1', lines: [] })
  })

  test('is that of the profile that it is told, ahead of AWS_PROFILE', async () => {
    expect((await regionIn({ AWS_PROFILE: 'both' }, { profile: 'hub' })).region).toBe('eu-west-3')
  })

  test.each([
    ['of a profile without one', { AWS_PROFILE: 'bare' }, 'bare'],
    ['of a profile that is not there', { AWS_PROFILE: 'gone' }, 'gone'],
    ['where the files cannot be read', { AWS_CONFIG_FILE: '/proc/self/mem/x', AWS_PROFILE: 'hub' }, 'hub'],
  ])('is us-east-1 %s', async (_what, environment, profile) => {
    const line = `Region us-east-1: neither AWS_REGION, AWS_DEFAULT_REGION nor profile ${profile} says another.`
    expect(await regionIn(environment)).toEqual({ region: 'us-east-1', lines: [line] })
  })

  test.each([
    ['AWS_REGION', { AWS_REGION: 'mars' }, 'mars'],
    ['profile typo', { AWS_PROFILE: 'typo' }, 'eu-wset-3'],
  ])('is refused where %s names none', async (origin, environment, region) => {
    const failure = await regionIn(environment).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(UserError)
    expect(failure).toMatchObject({ message: `The region is '${region}' by ${origin}, and there is no such region.` })
  })

  test.each(['us-east', 'virginia', 'us_east_1', 'us-east-1a'])('%s is refused as an input', async (region) => {
    await expect(regionIn({}, { region })).rejects.toThrow(`'region' is '${region}'`)
  })
})
