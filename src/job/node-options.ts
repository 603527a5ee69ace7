import { type Environment, variables } from './environment.ts'

const authorityOptions = ['--use-system-ca', '--use-openssl-ca', '--use-bundled-ca']

/**
 * Those of `NODE_OPTIONS` that say which CAs to trust, as a command line. The helper programs start without
 * `NODE_OPTIONS`, and without these they could not reach what the step reaches.
 */
export function authorityOptionsOf(environment: Environment): string[] {
  const given = (environment[variables.nodeOptions] ?? '').split(/\s+/)
  return authorityOptions.filter((option) => given.includes(option))
}
