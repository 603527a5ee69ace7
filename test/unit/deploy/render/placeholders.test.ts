// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how variables are written
import { expect, test } from '@jest/globals'
import { parseDocuments } from '../../../../src/deploy/render/documents.ts'
import { leftPlaceholders } from '../../../../src/deploy/render/placeholders.ts'

const head = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: x}\n'

function told(spec: string, given: string[] = [], origins: 'document' | 'whole' = 'document') {
  return leftPlaceholders(parseDocuments(`${head}spec:\n  ${spec}\n`, 'k8s.yaml', { origins }), given)
}

test('are told once for each name, with the place of the first', () => {
  expect(told('a: x-${HOST}\n  b: ["${HOST}", "${TAG}"]')).toBe(
    "Nothing replaces ${HOST} (k8s.yaml, line 5, and 1 more), ${TAG} (k8s.yaml, line 6): the input 'variables' is not given. Give it the value, as in HOST: <value>; where a program in a container replaces it, it may stay.",
  )
  expect(told('a: ${HOST}', ['TAG'])).toContain("(k8s.yaml, line 5): the input 'variables' has no HOST.")
  expect(told('${HOST}/x: a')).toContain('${HOST} (k8s.yaml, line 5)')
  expect(told('a: ${HOST}', [], 'whole')).toContain('${HOST} (Deployment x, k8s.yaml)')
})

test.each([
  ['an escape', 'a: $${HOST}'],
  ['a name that is given, whose escape was written', 'a: ${GIVEN}'],
  ['what shells are given', 'command: [sh, -c, "echo ${HOST}"]\n  args: ["${HOST}"]'],
  ['a script', 'run: |\n    echo ${HOST}\n    exit'],
  ['an image, which is refused', 'image: ${HOST}/x'],
  ['what is no variable', 'a: $HOST $(HOST) {{HOST}} ${HOST:-x} ${}'],
])('are not told in %s', (_, spec) => {
  expect(told(spec, ['GIVEN'])).toBeUndefined()
})

test('a block of one line is no script', () => {
  expect(told('a: |\n    ${HOST}')).toContain('${HOST}')
})
