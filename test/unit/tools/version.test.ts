import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { aws, helm, kubectl } from '../../../src/tools/catalog.ts'
import {
  byNewest,
  parseRequest,
  parseVersion,
  quotesHint,
  requestText,
  satisfies,
  type Version,
} from '../../../src/tools/version.ts'

function version(text: string): Version {
  const parsed = parseVersion(text)
  if (!parsed) throw new Error(`${text} is no version`)
  return parsed
}

describe('what may be asked for', () => {
  test.each([
    [kubectl, 'any', 'any'],
    [kubectl, 'latest', 'latest'],
    [kubectl, 'none', 'none'],
    [kubectl, 'cluster', 'cluster'],
    [kubectl, '1', '1'],
    [kubectl, '1.36', '1.36'],
    [kubectl, 'v1.36', '1.36'],
    [kubectl, 'v1.36.2', '1.36.2'],
    [kubectl, '1.36.2', '1.36.2'],
    [kubectl, '1.37.0-rc.1', '1.37.0-rc.1'],
    [aws, '2', '2'],
    [aws, '2.36', '2.36'],
    [aws, '2.36.7', '2.36.7'],
    [helm, '3', '3'],
    [helm, 'v4.2.4', '4.2.4'],
  ])('%#: $name %s', (tool, value, text) => {
    expect(requestText(parseRequest(tool.name, value, tool.choices))).toBe(text)
  })

  test.each([
    [kubectl, ''],
    [kubectl, '2'],
    [kubectl, '1.36.2.1'],
    [kubectl, '1.36.2.x'],
    [kubectl, 'x'],
    [kubectl, '1.'],
    [kubectl, '^1.36'],
    [kubectl, 'stable'],
    [kubectl, 'Latest'],
    [kubectl, '1.36.2/../../x'],
    [kubectl, '1.36.2-evil'],
    [kubectl, '01e3'],
    [aws, 'cluster'],
    [aws, '1'],
    [aws, '1.45.11'],
    [aws, '12abc'],
    [helm, '2'],
    [helm, '2.17.0'],
  ])('refused, with the valid values: %#', (tool, value) => {
    expect(() => parseRequest(tool.name, value, tool.choices)).toThrow(
      expect.objectContaining({
        message: `The input '${tool.name}' is '${value}', which is not valid.`,
        remedy: tool.choices.valid,
      }),
    )
  })
})

describe('a number of YAML that has lost its last zero', () => {
  test.each([
    ['1.3', 'If you mean 1.30, put it in quotes: YAML reads 1.30 as 1.3.'],
    ['1.9', 'If you mean 1.90, put it in quotes: YAML reads 1.90 as 1.9.'],
    ['1.0', 'Use 1.10 or a later one; an older kubectl needs its full version.'],
    ['v1.3', 'Use 1.10 or a later one; an older kubectl needs its full version.'],
  ])('kubectl %s is refused: %s', (value, remedy) => {
    const numbers = value.replace('v', '')
    expect(() => parseRequest('kubectl', value, kubectl.choices)).toThrow(
      expect.objectContaining({
        message: `kubectl ${numbers} is older than 1.10, the first that Amazon EKS ran.`,
        remedy,
      }),
    )
  })

  test.each(['1.10', '1.30', '1.3.10', 'v1.9.11'])('kubectl %s is taken', (value) => {
    expect(requestText(parseRequest('kubectl', value, kubectl.choices))).toBe(value.replace('v', ''))
  })

  test.each([
    [[2, 3], '2.36.7', '2.30'],
    [[3, 1], '3.21.4', '3.10'],
    [[3, 2], '3.20.0', '3.20'],
    [[4, 2], '4.3.1', undefined],
    [[2, 3], '2.29.0', undefined],
    [[2, 30], '2.36.7', undefined],
    [[2, 0], '2.36.7', undefined],
    [[3, 1], '4.21.0', undefined],
    [[2], '2.36.7', undefined],
  ])('%j where the newest is %s can stand for %s', (numbers, newest, meant) => {
    const hint = quotesHint(numbers, version(newest))
    if (meant) expect(hint).toContain(`If you mean ${meant}, put it in quotes`)
    else expect(hint).toBe('')
  })
})

describe('a copy is what was asked for', () => {
  test.each([
    ['any', 'v1.20.0', true],
    ['latest', 'v1.36.2', false],
    ['1', 'v1.20.0', true],
    ['1.36', 'v1.36.9', true],
    ['1.36', 'v1.35.9', false],
    ['1.30', 'v1.36.0', false],
    ['1.36', 'v1.36.0-rc.0', false],
    ['1.32', 'v1.32.4-dispatcher', true],
    ['1.36.2', 'v1.36.2', true],
    ['1.36.2', 'v1.36.20', false],
    ['1.36.2', 'v1.36.2-eks-1a2b3c', false],
    ['1.37.0-rc.1', 'v1.37.0-rc.1', true],
    ['1.37.0', 'v1.37.0-rc.1', false],
  ])('%s by %s: %s', (asked, present, yes) => {
    const request = parseRequest('kubectl', asked, kubectl.choices)
    if (request.kind === 'none' || request.kind === 'cluster') throw new Error('not concrete')
    expect(satisfies(version(present), request)).toBe(yes)
  })
})

describe('a version', () => {
  test.each(['', 'v1', '1.2', '<!DOCTYPE html>', 'v1.36.2 (latest)', 'v1.36.2\nv1.36.1', '1.2.3-', '99999.1.1'])(
    'is not %j',
    (text) => {
      expect(parseVersion(text)).toBeUndefined()
    },
  )

  test('is written without v, and sorts by numbers', () => {
    const texts = ['1.9.0', 'v1.36.10', '1.36.9', 'v2.0.0'].map((text) => version(text))
    expect(texts.sort(byNewest).map(({ text }) => text)).toEqual(['2.0.0', '1.36.10', '1.36.9', '1.9.0'])
  })

  test('survives any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseVersion(text)
        expect(parsed === undefined || /^\d+\.\d+\.\d+/.test(parsed.text)).toBe(true)
      }),
    )
  })
})

describe('what a copy prints', () => {
  test.each([
    ['the AWS CLI 2', aws, 'aws-cli/2.36.7 Python/3.13.4 Linux/6.8.0 exe/x86_64.ubuntu.24\n', '2.36.7'],
    ['the AWS CLI 1, to standard error', aws, '\naws-cli/1.45.11 Python/3.11.7 Linux/6.18 botocore/1.43.11', '1.45.11'],
    ['kubectl', kubectl, '{"clientVersion":{"gitVersion":"v1.36.2"},"kustomizeVersion":"v5.5.0"}', '1.36.2'],
    [
      'the wrapper of the Google Cloud SDK',
      kubectl,
      '{"clientVersion":{"gitVersion":"v1.32.4-dispatcher"}}',
      '1.32.4-dispatcher',
    ],
    ['a wrapper that talks', kubectl, 'using 1.30\n{"clientVersion":{"gitVersion":"v1.30.1"}}\nbye', '1.30.1'],
    ['kubectl without a version', kubectl, '{"clientVersion":{}}', undefined],
    ['kubectl with broken JSON', kubectl, '{"clientVersion":', undefined],
    ['kubectl with nothing', kubectl, 'null', undefined],
    ['helm 4', helm, 'v4.2.4', '4.2.4'],
    ['helm 3 with a warning', helm, 'WARNING: Kubernetes configuration file is group-readable\nv3.21.4', '3.21.4'],
    ['an empty shim', aws, 'pyenv: aws: command not found', undefined],
  ])('%s', (_name, tool, output, text) => {
    expect(tool.parseVersion(output)?.text).toBe(text)
  })
})
