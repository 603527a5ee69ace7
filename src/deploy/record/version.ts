import semver from 'semver'
import { UserError } from '../../errors.ts'
import type { DeployInputs } from '../inputs.ts'

/**
 * Refuses a version that is older than the one that runs. What is no semantic version is not compared.
 *
 * @param running the version that is recorded.
 * @throws UserError that names both.
 */
export function checkVersion(
  running: string | undefined,
  { version, allowOlder, name }: Pick<DeployInputs, 'version' | 'allowOlder' | 'name'>,
): void {
  const [given, recorded] = [versionIn(version), versionIn(running)]
  if (allowOlder || !given || !recorded || semver.gte(given, recorded)) return
  throw new UserError(
    `Version ${version} of ${name} is older than ${running}, which was deployed last.`,
    "Deploy a newer version or, to go back on purpose, set 'allow-older: true'.",
  )
}

/** The semantic version in the name of a release, which may say before it what was released: `api/v1.2.0`, `@acme/api@1.0.0`. */
function versionIn(name = ''): semver.SemVer | null {
  return semver.parse(name.split(/[/@]/).at(-1), { loose: true })
}
