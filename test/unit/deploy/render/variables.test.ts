// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how variables are written
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDocuments } from '../../../../src/deploy/render/documents.ts'
import { Variables } from '../../../../src/deploy/render/variables.ts'

const head = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: x}\n'

function specOf(text: string, values: Record<string, string>): unknown {
  const variables = new Variables(values)
  return parseDocuments(`${head}spec:\n  ${text}\n`, 'x', { variables })[0]?.object.spec
}

describe('variables', () => {
  test.each<[string, string, string, unknown]>([
    ['text', 'host: ${A}', 'pr-1.example.com', 'pr-1.example.com'],
    ['text within text', 'host: x-${A}.example.com', '1', 'x-1.example.com'],
    ['a number without quotes', 'replicas: ${A}', '3', 3],
    ['text in quotes', 'host: "${A}"', '3', '3'],
    ['a boolean', 'paused: ${A}', 'true', true],
    ['text that YAML would read as a boolean', 'host: ${A}', 'n', 'n'],
    ['a commit that looks like a number', 'host: ${A}', '12e4567', '12e4567'],
    ['a version', 'host: ${A}', '1.10', '1.10'],
    ['a number with zeros before it', 'host: ${A}', '007', '007'],
    ['a number that is too large', 'host: ${A}', '12345678901234567890', '12345678901234567890'],
    ['nothing', 'host: ${A}', '', ''],
    ['null', 'host: ${A}', 'null', 'null'],
    ['what would be YAML', 'host: ${A}', 'a: b\n- c # d', 'a: b\n- c # d'],
    ['what would break out of quotes', 'host: "${A}"', '", x: "y', '", x: "y'],
    ['another variable', 'host: ${A}', '${A}${B}', '${A}${B}'],
    ['what String.replace knows', 'host: ${A}', "$&$1$'$$", "$&$1$'$$"],
    ['an escape', 'host: ${A} $${A}', 'v', 'v ${A}'],
    ['others, which it leaves', 'host: ${A} ${B} $A $(A) $${B} {{A}}', 'v', 'v ${B} $A $(A) $${B} {{A}}'],
    ['a block', 'host: |\n    a ${A}\n', 'x\ny', 'a x\ny\n'],
    ['a key', '${A}.example.com/x: 1', 'shop', 1],
  ])('puts in %s', (_, text, value, expected) => {
    const spec = specOf(text, { A: value }) as Record<string, unknown>
    expect(Object.values(spec)[0]).toEqual(expected)
  })

  test('puts text where a field takes text alone', () => {
    const pod = [
      'template:',
      '  metadata:',
      '    labels:',
      '      v: ${A}',
      '  spec:',
      '    containers:',
      '    - name: c',
      '      args:',
      '      - ${A}',
      '      env:',
      '      - name: PORT',
      '        value: ${A}',
      '      ports:',
      '      - containerPort: ${A}',
    ].join('\n  ')
    expect(specOf(pod, { A: '80' })).toEqual({
      template: {
        metadata: { labels: { v: '80' } },
        spec: {
          containers: [
            { name: 'c', args: ['80'], env: [{ name: 'PORT', value: '80' }], ports: [{ containerPort: 80 }] },
          ],
        },
      },
    })
  })

  test('are all used, or refused', () => {
    const variables = new Variables({ A: '1', B: '2', C: '3' })
    variables.substitute('x $B $(C)')
    expect(() => variables.checkUsed()).toThrow(
      "The manifests hold no ${A}, ${B}, ${C}, which the input 'variables' gives.",
    )
    variables.substitute('${A} $${B}')
    expect(() => variables.checkUsed()).toThrow('The manifests hold no ${B}, ${C}')
    expect(remedyOf(() => variables.checkUsed())).toBe('They hold $B: write it as ${B}.')
    variables.substitute('${B} ${C}')
    variables.checkUsed()
  })

  test('have names that shells allow', () => {
    expect(() => new Variables({ 'a-b': '' })).toThrow("The input 'variables' holds 'a-b'")
    expect(() => new Variables({ '1a': '' })).toThrow('no name of a variable')
  })

  test('whatever they hold, change nothing but the text that they stand in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('"', "'", '', '|-\n    '), (value, quote) => {
        fc.pre(!(quote === '' && /^(?:-?\d|true$|false$)/.test(value)))
        const text = quote === '|-\n    ' ? `${quote}<\${A}>` : quote === '' ? '<${A}>' : `${quote}<\${A}>${quote}`
        expect(specOf(`a: ${text}\n  b: 1`, { A: value })).toEqual({ a: `<${value}>`, b: 1 })
      }),
      { numRuns: 500 },
    )
  })

  test('replace only names that are given', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'${}AB_x ()') }), (text) => {
        const { text: result, changed } = new Variables({ NAME: 'v' }).substitute(text)
        expect([result, changed]).toEqual([text, false])
      }),
    )
  })
})

function remedyOf(body: () => void): string {
  try {
    body()
  } catch (error) {
    return (error as { remedy: string }).remedy
  }
  return ''
}
