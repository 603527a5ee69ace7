/** Linux on arm64, emulated by qemu-user: programs for arm64 run beside this machine's own. */
import { delimiter } from 'node:path'
import type { Machine } from '../../sandbox/workflow/machine.ts'
import { arm64 } from './parts.ts'

export const arm64Machine: Machine = {
  os: 'Linux',
  arch: 'ARM64',
  node: arm64.node,
  delimiter,
  get searchPath() {
    return process.env.PATH ?? ''
  },
  path: (file) => file,
  start: ({ program, args, environment }) => ({ program: arm64.runner, args: [program, ...args], environment }),
}
