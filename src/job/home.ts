import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isWithin } from '../system/paths.ts'
import { type Environment, variables } from './environment.ts'

/** The user's home folder as the AWS CLI, Docker and kubectl find it. It may not exist. */
export function homeFolder(environment: Environment): string {
  const home = environment[process.platform === 'win32' ? variables.userProfile : variables.home]
  // Asked for only here: the helper programs, which start at every command, load no module that they do not need.
  return home || process.getBuiltinModule('node:os').homedir()
}

/**
 * Replaces a leading `~`, `$NAME` and `${NAME}` in a path, as the AWS CLI does in the variables that name its files
 * (Python's `os.path.expandvars`, `expanduser`): a variable that is not set stays as written.
 */
export function expandPath(path: string, environment: Environment): string {
  const home = (name: string) => (name === variables.home ? homeFolder(environment) : undefined)
  const expanded = path.replace(/\$(?:(\w+)|\{(\w+)\})/g, (text, bare?: string, braced?: string) => {
    const name = bare ?? braced ?? ''
    return environment[name] ?? home(name) ?? text
  })
  return /^~(?:[/\\]|$)/.test(expanded) ? join(homeFolder(environment), expanded.slice(1)) : expanded
}

/**
 * Runs `read` for a path of the user's. Undefined if it is in a home folder that is missing, is not a folder or may not
 * be entered: such a home counts as empty.
 */
export async function readInHome<T>(
  path: string,
  environment: Environment,
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    const home = homeFolder(environment)
    if (!isWithin(resolve(home), resolve(path))) throw error
    // With `/.`, a home that is not a folder fails as well.
    const isEntered = await access(`${home}/.`, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (isEntered) throw error
    return undefined
  }
}
