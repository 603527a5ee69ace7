/** action-types.yml says of every input and output of action.yml what it is, and nothing of others. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { root } from '../sandbox/workflow/job.ts'

interface Typed {
  type: 'string' | 'boolean' | 'integer' | 'list' | 'enum'
  'allowed-values'?: string[]
}

interface Described {
  default?: string
}

const read = (action: string, file: string) => parse(readFileSync(join(root, 'actions', action, file), 'utf8'))

describe.each(readdirSync(join(root, 'actions')))('%s', (action) => {
  const described: { inputs: Record<string, Described>; outputs: Record<string, Described> } = read(
    action,
    'action.yml',
  )
  const typed: { inputs: Record<string, Typed>; outputs: Record<string, Typed> } = read(action, 'action-types.yml')

  test('types each input and output', () => {
    expect(Object.keys(typed.inputs)).toEqual(Object.keys(described.inputs))
    expect(Object.keys(typed.outputs)).toEqual(Object.keys(described.outputs))
  })

  test('has defaults of the types that it names', () => {
    const valid: Record<string, (input: string) => RegExp> = {
      string: () => /^/,
      list: () => /^/,
      integer: () => /^\d+$/,
      boolean: () => /^(true|false)$/,
      enum: (input) => new RegExp(`^(${typed.inputs[input]?.['allowed-values']?.join('|')})$`),
    }
    const wrong = Object.entries(typed.inputs).filter(
      ([input, { type }]) => !valid[type]?.(input).test(described.inputs[input]?.default ?? ''),
    )
    expect(wrong).toEqual([])
  })
})
