import { expect, test } from '@jest/globals'
import { nearest } from '../../../src/deploy/nearest.ts'

const known = ['image', 'imagePullPolicy', 'livenessProbe', 'name', 'ports', 'readinessProbe', 'tty']

test.each<[string, string | undefined]>([
  ['imgae', 'image'],
  ['Image', 'image'],
  ['images', 'image'],
  ['readynessProbe', 'readinessProbe'],
  ['readinesProbe', 'readinessProbe'],
  ['imagepullpolicy', 'imagePullPolicy'],
  ['prots', 'ports'],
  ['nme', 'name'],
  ['volumeMounts', undefined],
  ['', undefined],
  ['xyz', undefined],
])('%s: %s', (name, expected) => {
  expect(nearest(name, known)).toBe(expected)
})

test('a name is not near to itself', () => {
  expect(nearest('image', ['image', 'images'])).toBe('images')
})
