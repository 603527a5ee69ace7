import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { invalid, UserError } from '../errors.ts'
import { type Environment, variables } from '../job/environment.ts'

/** The user's home as kubectl looks for it; undefined where the machine does not say. */
export function homeFolder(environment: Environment): string | undefined {
  const named = environment[variables.home] || environment[variables.userProfile]
  if (named) return named
  try {
    return homedir()
  } catch {
    // A user that the machine does not know, as containers have them.
    return undefined
  }
}

/**
 * The absolute path that an input means. No shell reads inputs, so what a shell would do is done here: a `~` in front
 * is the home, and `$NAME` and `${NAME}` are variables, on Windows `%NAME%` and `$env:NAME`, too. Relative paths start
 * in the working folder.
 *
 * @throws UserError that names the input: a variable that is not set, the home of another user, an empty path.
 */
export function expandPath(value: string, environment: Environment, input: string): string {
  const home = () =>
    homeFolder(environment) ??
    raiseUnset(input, value, process.platform === 'win32' ? variables.userProfile : variables.home)
  if (/^~[^/\\]/.test(value)) {
    throw invalid(input, value, 'Use ~ for your own home, or an absolute path.')
  }
  if (value.includes('\0')) throw invalid(input, value.replaceAll('\0', '\\0'), 'Use a path.')
  const inHome = value.startsWith('~') ? `${home()}${value.slice(1)}` : value
  const expanded = inHome.replace(process.platform === 'win32' ? windowsVariable : shellVariable, (...groups) => {
    const name = groups.slice(1, 4).find((group) => group) as string
    return environment[name] || (name === variables.home ? home() : raiseUnset(input, value, name))
  })
  return resolve(expanded)
}

const shellVariable = /\$\{(\w+)\}|\$([A-Za-z_]\w*)/g
const windowsVariable = /\$\{(\w+)\}|\$(?:env:)?([A-Za-z_]\w*)|%(\w+)%/g

function raiseUnset(input: string, value: string, name: string): never {
  throw new UserError(
    `The input '${input}' is '${value}', and the variable ${name} is not set.`,
    `Set ${name} in an earlier step or under the step's env:, or use a path without it.`,
  )
}
