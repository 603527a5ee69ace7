import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type Environment, variables } from './environment.ts'

/** The user's home folder as the AWS CLI, Docker and kubectl find it. It may not exist. */
export function homeFolder(environment: Environment): string {
  const home = environment[process.platform === 'win32' ? variables.userProfile : variables.home]
  // Asked for only here: the helper programs, which start at every command, load no module that they do not need.
  return home || process.getBuiltinModule('node:os').homedir()
}

/**
 * A path with a leading `~` and with `$NAME`, `${NAME}` replaced, as the AWS CLI does in its variables that name files
 * (Python's `os.path.expandvars`, `expanduser`): a variable that is not set stays as it is written.
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
 * Runs `read` for a path of the user's. Undefined where it is in a home folder that is missing, is no folder or may not
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
    if (relative(home, path).startsWith('..')) throw error
    // The dot asks for a folder: one that is none is refused, too.
    const isEntered = await access(`${home}/.`, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (isEntered) throw error
    return undefined
  }
}
