import { UserError } from '../errors.ts'
import { hub } from '../hub.ts'
import type { Dependencies } from '../job/dependencies.ts'
import { type Environment, variables } from '../job/environment.ts'
import { configPath, credentialsPath, credentialsSection, profileSettings } from './config-file.ts'
import { checkRegion, partitionOf } from './partitions.ts'
import { readUserFile } from './user-files.ts'

/** What an action was told. */
interface Told {
  /** The input `region`. */
  region: string | undefined
  /** The input `profile`; undefined for the job's own. */
  profile?: string | undefined
}

type Job = Pick<Dependencies, 'environment' | 'logger'>

/**
 * The region of an action: the one it was told, else the job's, which is AWS_REGION, AWS_DEFAULT_REGION, that of the
 * profile in use, or us-east-1. The log says where the job's is from. To be called only where a region is needed.
 *
 * @throws UserError that names the input, variable or profile, when there is no such region.
 */
export async function regionOf(told: Told, { environment, logger }: Job): Promise<string> {
  if (told.region !== undefined) return checkRegion(told.region)
  const profile = told.profile ?? (environment[variables.awsProfile] || 'default')
  const { region, origin } = fromVariables(environment) ?? (await fromProfile(profile, environment)) ?? {}
  if (region === undefined || origin === undefined) {
    logger.info(
      `Region ${hub.region}: neither ${variables.awsRegion}, ${variables.awsDefaultRegion} nor profile ${profile} says another.`,
    )
    return hub.region
  }
  if (!partitionOf(region)) {
    throw new UserError(
      `The region is '${region}' by ${origin}, and there is no such region.`,
      `Correct ${origin}, or set the input 'region' to the code of an AWS region, such as us-east-1 or eu-west-3.`,
    )
  }
  logger.info(`Region ${region}, by ${origin}.`)
  return region
}

interface Found {
  region: string
  origin: string
}

function fromVariables(environment: Environment): Found | undefined {
  for (const origin of [variables.awsRegion, variables.awsDefaultRegion]) {
    const region = environment[origin]
    if (region) return { region, origin }
  }
  return undefined
}

/** As in the AWS CLI, the credentials file comes first. What cannot be read says nothing: it may not be needed. */
async function fromProfile(profile: string, environment: Environment): Promise<Found | undefined> {
  const [credentials, config] = await Promise.all(
    [credentialsPath(environment), configPath(environment)].map((path) =>
      readUserFile(path, environment).catch(() => ''),
    ),
  )
  const region =
    credentialsSection(credentials ?? '', profile)?.region || profileSettings(config ?? '', profile)?.region
  return region ? { region, origin: `profile ${profile}` } : undefined
}
