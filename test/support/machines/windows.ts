/** Windows, emulated by Wine: paths with backslashes, drives, cmd.exe, a Node whose platform is win32. */
import { readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { codeOf } from '../../../src/errors.ts'
import type { Machine } from '../../sandbox/workflow/machine.ts'
import { windows } from './parts.ts'

export interface WindowsMachine extends Machine, Disposable {
  /** The path on this machine of a Windows path. */
  file(path: string): string
  /** Makes a folder of this machine a drive, and returns its root, such as `D:`. */
  drive(folder: string): string
}

/** Drives that are free on a runner; C: is Windows' own, H: this machine as a whole. */
const letters = 'DEFGIJKLMNOPQRSTUVWXY'

export function windowsMachine(): WindowsMachine {
  /** Folders by their drive. */
  const drives = new Map([['H:', '/']])
  const path = (file: string) => {
    const [drive, folder] = [...drives]
      .filter(([, root]) => !relative(root, file).startsWith('..'))
      .reduce((best, next) => (next[1].length > best[1].length ? next : best))
    return `${drive}\\${relative(folder, file).replaceAll('/', '\\')}`
  }
  return {
    os: 'Windows',
    arch: 'X64',
    node: path(windows.node),
    delimiter: ';',
    searchPath: 'C:\\windows\\system32;C:\\windows',
    path,
    file: (named) => {
      const folder = drives.get(named.slice(0, 2).toUpperCase())
      if (folder === undefined) throw new Error(`${named} is on no drive of this machine's`)
      return join(folder, named.slice(2).replaceAll('\\', '/'))
    },
    drive: (folder) => {
      const drive = claimDrive(folder)
      drives.set(drive, folder)
      return drive
    },
    // Wine ignores PATH and HOME from outside; it puts WINEPATH before its own PATH.
    start: ({ program, args, environment: { PATH: searchPath = '', HOME: _, ...environment } }) => ({
      program: windows.runner,
      args: [windows.debian, program, ...args],
      environment: { ...environment, PATH: process.env.PATH ?? '', WINEPATH: searchPath },
    }),
    [Symbol.dispose]: () => {
      for (const drive of drives.keys()) if (drive !== 'H:') rmSync(linkOf(drive), { force: true })
    },
  }
}

function linkOf(drive: string): string {
  return join(windows.prefix, 'dosdevices', drive.toLowerCase())
}

/** Links a free drive to the folder. Other runs of the suite may have drives too. */
function claimDrive(folder: string): string {
  for (const letter of letters) {
    try {
      symlinkSync(`/host${folder}`, linkOf(`${letter}:`))
      return `${letter}:`
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
  const links = [...letters].map((letter) => readlinkSync(linkOf(`${letter}:`)))
  throw new Error(`No drive is free: ${links.join(', ')}`)
}
