import { readRegistryCredentials } from '../config/docker-config.ts'
import { Registry } from '../registry/client.ts'
import type { PushDependencies } from './service-run.ts'

/** A client of the registry with the login of the job's Docker configuration, whose secret is masked. */
export async function openRegistry(host: string, dependencies: PushDependencies): Promise<Registry> {
  const { environment, mask, signal } = dependencies
  const credentials = await readRegistryCredentials(host, environment, signal)
  if (credentials) mask(credentials.type === 'password' ? credentials.password : credentials.token)
  return new Registry(host, credentials, dependencies)
}
