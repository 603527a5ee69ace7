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
  const [given, recorded] = [semver.parse(version ?? '', { loose: true }), semver.parse(running ?? '', { loose: true })]
  if (allowOlder || !given || !recorded || semver.gte(given, recorded)) return
  throw new UserError(
    `Version ${version} of ${name} is older than ${running}, which was deployed last.`,
    "Deploy a newer version or, to go back on purpose, set 'allow-older: true'.",
  )
}
