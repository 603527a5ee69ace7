import { expect, test } from '@jest/globals'
import { batchWords } from '../../../src/system/batch-file.ts'

const file = 'C:\\Users\\Jörg\\_temp\\ds-infra\\credentials.cmd'

test.each([
  ['C:\\Users\\Jörg\\_temp\\ds-infra\\hub.json', '"%~dp0hub.json"'],
  ['C:\\Users\\Jörg\\externals\\node 24\\node.exe', '"%~dp0..\\..\\externals\\node 24\\node.exe"'],
  ['c:\\users\\jörg\\_temp\\100%\\x', '"%~dp0..\\100%%\\x"'],
  ['D:\\100%\\node.exe', '"D:\\100%%\\node.exe"'],
  ['\\\\server\\share\\node.exe', '"\\\\server\\share\\node.exe"'],
  ['--use-system-ca', '"--use-system-ca"'],
  ['50%', '"50%%"'],
])('a batch file says %s as %s', (word, expected) => {
  expect(batchWords([word], file)).toBe(expected)
})

test('words are apart', () => {
  expect(batchWords(['D:\\node.exe', 'a'], file)).toBe('"D:\\node.exe" "a"')
})
