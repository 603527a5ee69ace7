/**
 * The three tools: where their files are, how each is verified, and how a copy says its version.
 *
 * Sources:
 * - kubectl: https://kubernetes.io/docs/tasks/tools/install-kubectl-linux/ (file and `.sha256`); the markers
 *   `stable.txt`, `stable-1.txt`, `stable-1.36.txt` are those of kubeadm (cmd/kubeadm/app/util/version.go).
 * - AWS CLI: https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html and
 *   getting-started-version.html (file names with a version, PGP key). `v2/version.txt` is not in the guide.
 * - helm: scripts/get-helm-4 and get-helm-3 of helm/helm (file names, `helm4-latest-version`,
 *   `helm3-latest-version`), release notes (`.sha256sum`).
 */
import { executableName, type Platform } from './platform.ts'
import { parseVersion, type Version, type VersionChoices } from './version.ts'

export type ToolName = 'aws' | 'kubectl' | 'helm'

/** How a downloaded file is verified to be its publisher's. `path` is below the tool's origin. */
type Proof =
  | { kind: 'sha256'; path: string }
  | { kind: 'pgp'; path: string }
  /** The signature inside the package, checked by macOS. */
  | { kind: 'pkg-signature' }
  /** The signature inside the package, checked by Windows. */
  | { kind: 'msi-signature' }

export interface ToolFile {
  /** Under the tool's origin, without a leading slash. */
  path: string
  proof: Proof
  format: 'executable' | 'tar.gz' | 'zip' | 'pkg' | 'msi'
  /** Folder inside the archive that becomes the tool's `bin`; `.` for none. */
  folder: string
}

export interface Tool {
  name: ToolName
  /** As a sentence calls it. */
  title: string
  /** Name in the tool cache; our own, so that everything under it was verified by us. */
  cacheName: string
  origin: string
  /**
   * Bytes that its file, and what is unpacked of it, may have: some five times as much as today. A larger file is
   * something else, and must not fill the disk.
   */
  largest: { file: number; unpacked: number }
  choices: VersionChoices
  /** Arguments that make a copy print its version, without a network call. */
  versionArguments: readonly string[]
  /** Parses the version in what it printed (standard output and error). */
  parseVersion(output: string): Version | undefined
  /**
   * Where the newest version is named, by the numbers asked for ([] for the newest of all). `exhaustive`: whether the
   * site names the newest of each major and minor version, or only a newest that may belong to another.
   */
  newest(numbers: readonly number[]): { path: string; exhaustive: boolean }
  /** Where a person finds the versions that exist. */
  versionsPage: string
  file(version: Version, platform: Platform): ToolFile
}

export const kubectl: Tool = {
  name: 'kubectl',
  title: 'kubectl',
  cacheName: 'ds-infra-kubectl',
  origin: 'https://dl.k8s.io',
  largest: { file: 300e6, unpacked: 300e6 },
  choices: {
    majors: [1],
    cluster: true,
    // What Amazon EKS began with in 2018.
    leastMinor: 10,
    valid: 'Use any, latest, cluster, none, a minor version like 1.36, or a version like v1.36.2.',
  },
  versionArguments: ['version', '--client', '-o', 'json'],
  parseVersion: parseKubectlVersion,
  newest: (numbers) => ({
    path: `release/stable${numbers.length ? `-${numbers.join('.')}` : ''}.txt`,
    exhaustive: true,
  }),
  versionsPage: 'https://kubernetes.io/releases/',
  file: (version, platform) => {
    const name = executableName('kubectl', platform)
    const path = `release/v${version.text}/bin/${platform.system}/${platform.arch}/${name}`
    return { path, proof: { kind: 'sha256', path: `${path}.sha256` }, format: 'executable', folder: '.' }
  },
}

export const aws: Tool = {
  name: 'aws',
  title: 'AWS CLI',
  cacheName: 'ds-infra-aws',
  origin: 'https://awscli.amazonaws.com',
  largest: { file: 400e6, unpacked: 1500e6 },
  choices: {
    majors: [2],
    cluster: false,
    valid: 'Use any, latest, none, 2, a minor version like 2.36, or a version like 2.36.7.',
  },
  versionArguments: ['--version'],
  // aws-cli/2.36.7 Python/3.13.4 Linux/6.8.0 exe/x86_64.ubuntu.24; version 1 on old Pythons prints to standard error.
  parseVersion: (output) => parseVersion(/\baws-cli\/(\S+)/.exec(output)?.[1] ?? ''),
  newest: () => ({ path: 'v2/version.txt', exhaustive: false }),
  versionsPage: 'https://github.com/aws/aws-cli/blob/v2/CHANGELOG.rst',
  file: (version, platform) => {
    if (platform.system === 'darwin') {
      const path = `AWSCLIV2-${version.text}.pkg`
      return { path, proof: { kind: 'pkg-signature' }, format: 'pkg', folder: 'aws-cli.pkg/Payload/aws-cli' }
    }
    if (platform.system === 'windows') {
      // There is one package, for x64; Windows on arm64 runs it by emulation.
      const path = `AWSCLIV2-${version.text}.msi`
      return { path, proof: { kind: 'msi-signature' }, format: 'msi', folder: 'AWSCLIV2' }
    }
    const path = `awscli-exe-linux-${platform.arch === 'amd64' ? 'x86_64' : 'aarch64'}-${version.text}.zip`
    return { path, proof: { kind: 'pgp', path: `${path}.sig` }, format: 'zip', folder: 'aws/dist' }
  },
}

export const helm: Tool = {
  name: 'helm',
  title: 'helm',
  cacheName: 'ds-infra-helm',
  origin: 'https://get.helm.sh',
  largest: { file: 150e6, unpacked: 400e6 },
  choices: {
    majors: [3, 4],
    cluster: false,
    valid: 'Use none, any, latest, 3, 4, a minor version like 4.2, or a version like v4.2.4.',
  },
  versionArguments: ['version', '--template', '{{.Version}}'],
  parseVersion: (output) => parseVersion(/^v\d\S*/m.exec(output)?.[0] ?? ''),
  newest: ([major = 4]) => ({ path: `helm${major}-latest-version`, exhaustive: false }),
  versionsPage: 'https://github.com/helm/helm/releases',
  file: (version, platform) => {
    const folder = `${platform.system}-${platform.arch}`
    const path = `helm-v${version.text}-${folder}.tar.gz`
    return { path, proof: { kind: 'sha256', path: `${path}.sha256sum` }, format: 'tar.gz', folder }
  },
}

/** `clientVersion.gitVersion` of `kubectl version --client -o json`; wrappers may print more around the JSON. */
function parseKubectlVersion(output: string): Version | undefined {
  const start = output.indexOf('{')
  const end = output.lastIndexOf('}')
  if (start < 0 || end < start) return undefined
  try {
    const answer = JSON.parse(output.slice(start, end + 1)) as { clientVersion?: { gitVersion?: unknown } } | null
    const version = answer?.clientVersion?.gitVersion
    return typeof version === 'string' ? parseVersion(version) : undefined
  } catch {
    return undefined
  }
}
