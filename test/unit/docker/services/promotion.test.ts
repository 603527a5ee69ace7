import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { buildInputs } from '../../../../src/docker/services/inputs.ts'

test('the inputs that do not go together with promote have the defaults of action.yml', () => {
  const file = join(import.meta.dirname, '../../../../actions/push-images/action.yml')
  const { inputs } = parse(readFileSync(file, 'utf8')) as { inputs: Record<string, { default: string }> }
  expect(Object.fromEntries(Object.keys(buildInputs).map((name) => [name, inputs[name]?.default]))).toEqual(buildInputs)
})
