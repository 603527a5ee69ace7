/** Helpers for the tests on Windows: a sandbox, and jobs whose folders are drives. */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { Job, type ScriptOptions } from '../../sandbox/workflow/job.ts'
import { type WindowsMachine, windowsMachine } from './windows.ts'

export interface WindowsBench extends AsyncDisposable {
  sandbox: Sandbox
  machine: WindowsMachine
  job: Job
  /** Text of the file at a Windows path. */
  read(path: string): string
}

/**
 * A job whose temporary folder is at `temp` (such as `a\_temp`) of a drive of its own, with the tool cache on another
 * and the workspace on a third.
 */
export async function openWindowsBench(temp: string): Promise<WindowsBench> {
  const sandbox = await startSandbox()
  const machine = windowsMachine()
  const job = new Job({ environment: sandbox.environment, secrets: sandbox.secrets, machine })
  const drive = (name: string) => {
    const folder = join(job.folder, name)
    mkdirSync(folder, { recursive: true })
    return machine.drive(folder)
  }
  job.environment.RUNNER_TEMP = `${drive('drive')}\\${temp}`
  mkdirSync(machine.file(job.environment.RUNNER_TEMP), { recursive: true })
  job.environment.RUNNER_TOOL_CACHE = `${drive('_tool')}\\`
  job.environment.GITHUB_WORKSPACE = `${drive('workspace')}\\`
  return {
    sandbox,
    machine,
    job,
    read: (path) => readFileSync(machine.file(path), 'utf8'),
    [Symbol.asyncDispose]: async () => {
      machine[Symbol.dispose]()
      try {
        job.dispose()
      } finally {
        await sandbox.stop()
      }
    },
  }
}

/** `shell: cmd` for a step, without quotes, because Wine would escape them with backslashes. */
export const cmdShell: ScriptOptions = {
  shell: ['C:\\windows\\system32\\cmd.exe', '/D', '/E:ON', '/V:OFF', '/C', 'CALL', '{0}'],
  extension: '.cmd',
}
