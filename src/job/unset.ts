import { join } from 'node:path'
import { type Environment, variables } from './environment.ts'
import { homeFolder } from './home.ts'

/**
 * The value that clients take for "not set". A runner can set variables for the following steps and never unset them,
 * and not every client takes an empty value for an absent one: what the default would be is then said in full.
 */
export function unsetValue(name: string, environment: Environment): string {
  const inHome = (...path: string[]) => join(homeFolder(environment), ...path)
  switch (name) {
    case variables.awsConfigFile:
      return inHome('.aws', 'config')
    case variables.awsSharedCredentialsFile:
      return inHome('.aws', 'credentials')
    case variables.kubeconfig:
      return inHome('.kube', 'config')
    default:
      return ''
  }
}
