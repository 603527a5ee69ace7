import { expect, test } from '@jest/globals'
import { canonicalQuantity, maximumOf, NotQuantity, parseQuantity, sumOf } from './quantities.ts'

// Seen on kube-apiserver 1.34.
test.each([
  [1, '1'],
  [0.5, '500m'],
  ['1000m', '1'],
  ['1500m', '1500m'],
  ['1024Mi', '1Gi'],
  ['1.5Gi', '1536Mi'],
  ['1500Mi', '1500Mi'],
  ['512', '512'],
  ['1000', '1k'],
  ['512Ki', '512Ki'],
  ['1e3', '1e3'],
  ['0.1Ki', '102400m'],
  ['0.0000000001', '1n'],
  ['-2', '-2'],
  ['0', '0'],
  ['0Mi', '0'],
  ['010m', '010m'],
  ['1.500', '1.500'],
  ['1.', '1.'],
  ['+1', '+1'],
  ['.5', '500m'],
  ['12E', '12E'],
  ['m', '0'],
])('%s is stored as %s', (given, stored) => {
  expect(canonicalQuantity(given)).toBe(stored)
})

test.each(['', 'x', '1 Gi', '1GiB', '1.2.3', '1ki', '1e', 'true'])('%p is no quantity', (text) => {
  expect(() => parseQuantity(text)).toThrow(NotQuantity)
})

test('limits and requests are rounded up to thousandths', () => {
  expect(canonicalQuantity('0.0000000001', { milli: true })).toBe('1m')
  expect(canonicalQuantity('1.5', { milli: true })).toBe('1500m')
})

test('sums and maxima are in the notation of what comes first', () => {
  const lists = [{ cpu: '500m', memory: '512Mi' }, { cpu: '1', memory: '1Gi' }, { pods: '1' }]
  expect(sumOf(lists)).toEqual({ cpu: '1500m', memory: '1536Mi', pods: '1' })
  expect(maximumOf(lists)).toEqual({ cpu: '1', memory: '1Gi', pods: '1' })
})
