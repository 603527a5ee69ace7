/** `node test/sandbox/record.ts`: runs the demo, and draws what it prints into .github/docs/demo.svg, for README.md. */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { recordingOf } from './demo/recording.ts'
import { root } from './workflow/job.ts'

const env = { ...process.env, FORCE_COLOR: '1', DOCKER_HOST: 'unix:///nonexistent.sock' }
const stdio = ['ignore', 'pipe', 'inherit'] as const
const demo = spawn(process.execPath, [join(root, 'test/sandbox/demo.ts')], { env, stdio: [...stdio] })
const ended = new Promise<number | null>((done) => demo.on('close', done))
const [output, code] = await Promise.all([text(demo.stdout), ended])
if (code !== 0 || output.includes('Not shown')) {
  console.error(`${output}\nThe demo did not show all, so it is not recorded.`)
  process.exitCode = 1
} else {
  writeFileSync(join(root, '.github/docs/demo.svg'), recordingOf(output))
}
