/** Whether the demo leaves anything behind. */
import { readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { JobRun } from '../workflow/runner.ts'
import type { Voice } from './voice.ts'

/** Why the demo cannot say that all went well. */
export class DemoFailure extends Error {}

/** Nothing of the jobs may be left: not in RUNNER_TEMP, not in their HOME, not in the user's. */
export function checkLeftBehind(voice: Voice, jobs: readonly JobRun[], before: string): void {
  const temp = jobs.flatMap((job) => job.leftBehind.temp)
  if (temp.length > 0) throw new DemoFailure(`The jobs left files in RUNNER_TEMP: ${temp.join(', ')}`)
  voice.done('RUNNER_TEMP is empty: the job folder with credentials, Docker config and kubeconfig is gone.')
  const home = jobs.flatMap((job) => job.leftBehind.home)
  if (home.length > 0) throw new DemoFailure(`The jobs left files in HOME: ${home.join(', ')}`)
  voice.done("The jobs' HOME is empty.")
  if (homeFiles() !== before) throw new DemoFailure('Files in ~/.aws, ~/.docker or ~/.kube have changed.')
  voice.done('Your ~/.aws, ~/.docker and ~/.kube are untouched.')
}

/** Names, sizes and times of what the user has in the folders that such tools write to. */
export function homeFiles(): string {
  return ['.aws', '.docker', '.kube']
    .flatMap((name) => filesBelow(join(homedir(), name)))
    .sort()
    .join('\n')
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name), { throwIfNoEntry: false }) ?? {}
      return `${folder}/${name} ${size} ${mtimeMs}`
    })
  } catch {
    return []
  }
}
