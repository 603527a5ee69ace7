/**
 * `node credentials.mjs COMMAND FILE`: runs a `credential_process` as SDKs do on this machine, and writes what each got
 * to FILE, never to the log.
 */
import { execSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

const [command = '', file = ''] = process.argv.slice(2)
// Its reader of config files takes quotes around a value off.
const [shell, option] = process.platform === 'win32' ? ['cmd.exe', '/C'] : ['sh', '-c']
const go = spawnSync(shell, [option, command.replace(/^"(.*)"$/, '$1')], { encoding: 'utf8' })
writeFileSync(
  file,
  JSON.stringify({
    // cmd /d /s /c "COMMAND", or sh -c: the SDK for JavaScript.
    javascript: execSync(command, { encoding: 'utf8' }),
    // cmd.exe /C COMMAND, or sh -c, in quotes where it has spaces: the SDK for Go, and Terraform with it.
    go: go.stdout,
    goErrors: go.stderr,
  }),
)
