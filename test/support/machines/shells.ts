/** The shells of a runner, as it starts them for `run:` steps. */
import { bash, type ScriptOptions } from '../../sandbox/workflow/job.ts'

export interface Shell {
  /** As `shell:` names it. */
  name: string
  /** The program, with arguments with which it prints something. */
  probe: readonly [string, ...string[]]
  options: ScriptOptions
  /** The end of a script's line. */
  eol: '\n' | '\r\n'
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
const onWindows: readonly Shell[] = [
  {
    name: 'cmd',
    probe: ['cmd.exe', '/C', 'ver'],
    options: { shell: ['cmd.exe', '/D', '/E:ON', '/V:OFF', '/C', 'CALL', '{0}'], extension: '.cmd' },
    eol: '\r\n',
  },
  ...['pwsh', 'powershell'].map<Shell>((name) => ({
    name,
    probe: [name, '-Command', 'Write-Output 1'],
    options: { shell: [name, '-Command', ". '{0}'"], extension: '.ps1' },
    eol: '\r\n',
  })),
  {
    name: 'bash',
    // Git's: the one on PATH is that of WSL.
    probe: ['C:\\Program Files\\Git\\bin\\bash.exe', '--version'],
    options: { shell: ['C:\\Program Files\\Git\\bin\\bash.exe', ...bash.slice(1)] },
    eol: '\n',
  },
]

const elsewhere: readonly Shell[] = [
  { name: 'bash', probe: ['bash', '--version'], options: { shell: bash }, eol: '\n' },
  { name: 'sh', probe: ['sh', '-c', 'echo 1'], options: { shell: ['sh', '-e', '{0}'] }, eol: '\n' },
]

/** Those of this machine's kind, whether they are installed or not. */
export const shells = process.platform === 'win32' ? onWindows : elsewhere
