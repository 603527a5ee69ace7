import { describe, expect, test } from '@jest/globals'
import { aws, helm, kubectl } from '../../../src/tools/catalog.ts'
import { executableName, nodeArch, platformOf } from '../../../src/tools/platform.ts'
import { parseVersion } from '../../../src/tools/version.ts'

const [v136, v236, v4] = ['1.36.2', '2.36.7', '4.2.4'].map((text) => {
  const version = parseVersion(text)
  if (!version) throw new Error(text)
  return version
})
if (!v136 || !v236 || !v4) throw new Error('versions')

// Names as in the vendors' installation guides; see src/tools/catalog.ts.
const platforms = [
  {
    node: ['linux', 'x64'],
    kubectl: 'bin/linux/amd64/kubectl',
    aws: ['awscli-exe-linux-x86_64-2.36.7.zip', 'pgp', 'zip'],
    helm: 'linux-amd64',
  },
  {
    node: ['linux', 'arm64'],
    kubectl: 'bin/linux/arm64/kubectl',
    aws: ['awscli-exe-linux-aarch64-2.36.7.zip', 'pgp', 'zip'],
    helm: 'linux-arm64',
  },
  {
    node: ['darwin', 'x64'],
    kubectl: 'bin/darwin/amd64/kubectl',
    aws: ['AWSCLIV2-2.36.7.pkg', 'pkg-signature', 'pkg'],
    helm: 'darwin-amd64',
  },
  {
    node: ['darwin', 'arm64'],
    kubectl: 'bin/darwin/arm64/kubectl',
    aws: ['AWSCLIV2-2.36.7.pkg', 'pkg-signature', 'pkg'],
    helm: 'darwin-arm64',
  },
  {
    node: ['win32', 'x64'],
    kubectl: 'bin/windows/amd64/kubectl.exe',
    aws: ['AWSCLIV2-2.36.7.msi', 'msi-signature', 'msi'],
    helm: 'windows-amd64',
  },
  {
    node: ['win32', 'arm64'],
    kubectl: 'bin/windows/arm64/kubectl.exe',
    aws: ['AWSCLIV2-2.36.7.msi', 'msi-signature', 'msi'],
    helm: 'windows-arm64',
  },
] as const

describe.each(platforms)('on $node.0 $node.1', ({ node: [system, arch], ...expected }) => {
  const platform = platformOf(system, arch)

  test('kubectl and its checksum', () => {
    const path = `release/v1.36.2/${expected.kubectl}`
    const proof = { kind: 'sha256', path: `${path}.sha256` }
    expect(kubectl.file(v136, platform)).toEqual({ path, proof, format: 'executable', folder: '.' })
  })

  test('the AWS CLI and its signature', () => {
    const [path, kind, format] = expected.aws
    const file = aws.file(v236, platform)
    expect(file).toMatchObject({ path, format, proof: { kind } })
    expect('path' in file.proof ? file.proof.path : undefined).toBe(kind === 'pgp' ? `${path}.sig` : undefined)
  })

  test('helm and its checksum', () => {
    const path = `helm-v4.2.4-${expected.helm}.tar.gz`
    const proof = { kind: 'sha256', path: `${path}.sha256sum` }
    expect(helm.file(v4, platform)).toEqual({ path, proof, format: 'tar.gz', folder: expected.helm })
  })

  test('names of executables and of the tool cache', () => {
    expect(executableName('kubectl', platform)).toBe(system === 'win32' ? 'kubectl.exe' : 'kubectl')
    expect(nodeArch(platform)).toBe(arch)
  })
})

test('where the newest versions stand', () => {
  expect(kubectl.newest([])).toEqual({ path: 'release/stable.txt', exhaustive: true })
  expect(kubectl.newest([1])).toEqual({ path: 'release/stable-1.txt', exhaustive: true })
  expect(kubectl.newest([1, 36])).toEqual({ path: 'release/stable-1.36.txt', exhaustive: true })
  expect(aws.newest([2, 36])).toEqual({ path: 'v2/version.txt', exhaustive: false })
  expect(helm.newest([])).toEqual({ path: 'helm4-latest-version', exhaustive: false })
  expect(helm.newest([3, 20])).toEqual({ path: 'helm3-latest-version', exhaustive: false })
})

test.each([
  ['freebsd', 'x64'],
  ['linux', 'ia32'],
  ['linux', 'riscv64'],
])('%s on %s is refused', (system, arch) => {
  expect(() => platformOf(system, arch)).toThrow(`setup-tools does not know the platform ${system}-${arch}.`)
})
