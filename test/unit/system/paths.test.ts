import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { isWithin, pathFrom, placeOf } from '../../../src/system/paths.ts'

const folder = resolve('/home/user')

test.each([
  [folder, true],
  [join(folder, '.aws', 'config'), true],
  // A name that begins with two dots is one below the folder.
  [join(folder, '..config'), true],
  [resolve('/home/username'), false],
  [resolve('/home'), false],
  [resolve('/'), false],
])('%s is within /home/user: %s', (path, expected) => {
  expect(isWithin(folder, path)).toBe(expected)
})

test('everything is within the root', () => {
  expect(isWithin(resolve('/'), folder)).toBe(true)
})

test('a path from a folder has forward slashes, and is empty for the folder itself', () => {
  expect(pathFrom(folder, join(folder, 'a', 'b'))).toBe('a/b')
  expect(pathFrom(folder, resolve('/home/other'))).toBe('../other')
  expect(pathFrom(folder, folder)).toBe('')
})

test.each([
  ['.', '.'],
  ['', '.'],
  ['services/api/', 'services/api'],
  [resolve('services', 'api'), 'services/api'],
])('the place of %j is %j, however it is written', (path, expected) => {
  expect(placeOf(path)).toBe(expected)
})
