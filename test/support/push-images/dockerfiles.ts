/** Dockerfiles that pull nothing, for the tests and the benchmark with a real Docker Engine. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * A static program for Linux on x86-64 that prints a line: an ELF header, one segment, and write(2) and exit(2).
 * https://refspecs.linuxfoundation.org/elf/elf.pdf
 */
export function helloProgram(text: string): Buffer {
  const message = Buffer.from(`${text}\n`)
  const code = Buffer.from(
    'b801000000bf01000000488d3510000000ba000000000f05b83c00000031ff0f05'.replace(
      'ba00000000',
      `ba${message.length.toString(16).padStart(2, '0')}000000`,
    ),
    'hex',
  )
  const header = Buffer.alloc(120)
  Buffer.from('7f454c46020101', 'hex').copy(header)
  header.writeUInt16LE(2, 16)
  header.writeUInt16LE(0x3e, 18)
  header.writeUInt32LE(1, 20)
  header.writeBigUInt64LE(0x400078n, 24)
  header.writeBigUInt64LE(64n, 32)
  header.writeUInt16LE(64, 52)
  header.writeUInt16LE(56, 54)
  header.writeUInt16LE(1, 56)
  const size = BigInt(120 + code.length + message.length)
  header.writeUInt32LE(1, 64)
  header.writeUInt32LE(5, 68)
  header.writeBigUInt64LE(0x400000n, 80)
  header.writeBigUInt64LE(0x400000n, 88)
  header.writeBigUInt64LE(size, 96)
  header.writeBigUInt64LE(size, 104)
  header.writeBigUInt64LE(0x1000n, 112)
  return Buffer.concat([header, code, message])
}

/** Bytes that compress to about half, the same for the same seed: half of each block is noise, half is zeros. */
export function halfNoise(megabytes: number, seed: number): Buffer {
  const content = Buffer.alloc(megabytes * 1024 * 1024)
  let state = seed >>> 0 || 1
  for (let at = 0; at < content.length; at += 4) {
    if ((at & 1023) >= 512) continue
    // xorshift32
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    content.writeInt32LE(state | 0, at)
  }
  return content
}

export interface NineServices {
  names: string[]
  /** `services` for push-images, each with the sources that go into it. */
  yaml: string
}

/** Writes a git repository with one Dockerfile: nine targets on a shared base of the given size. */
export function writeNineServices(folder: string, megabytes: number, seed: number): NineServices {
  const names = Array.from({ length: 9 }, (_, at) => `service${at + 1}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'base.bin'), halfNoise(megabytes, seed))
  writeFileSync(join(folder, 'hello'), helloProgram(`hello from seed ${seed}`))
  chmodSync(join(folder, 'hello'), 0o755)
  const stages = names.map((name) => `FROM base AS ${name}\nCOPY ${name}.txt /${name}.txt\nENTRYPOINT ["/hello"]\n`)
  writeFileSync(join(folder, 'Dockerfile'), `FROM scratch AS base\nCOPY base.bin hello /\n\n${stages.join('\n')}`)
  for (const name of names) writeFileSync(join(folder, `${name}.txt`), `${name} ${seed}\n`)
  execFileSync('git', ['init', '-q'], { cwd: folder })
  commit(folder, 'Start')
  const lines = names.map((name) => `${name}: {target: ${name}, sources: [base.bin, hello, ${name}.txt]}`)
  return { names, yaml: lines.join('\n') }
}

export function commit(folder: string, message: string): string {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
  git('add', '-A')
  git('commit', '-q', '-m', message)
  return git('rev-parse', 'HEAD').trim()
}

/**
 * What `git submodule add` leaves behind, by git alone: that command is a shell script, which needs more than a machine
 * has that has git. https://git-scm.com/docs/gitsubmodules
 */
export function addSubmodule(repository: string, source: string, name: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, stdio: 'pipe' })
  mkdirSync(join(repository, '.git/modules'), { recursive: true })
  git('clone', '-q', `--separate-git-dir=${join('.git/modules', name)}`, source, name)
  git('config', '-f', '.gitmodules', `submodule.${name}.path`, name)
  git('config', '-f', '.gitmodules', `submodule.${name}.url`, source)
  git('config', `submodule.${name}.url`, source)
  git('add', '.gitmodules', name)
}

/** Path of the buildx plugin on PATH, as `docker-buildx` or `buildx`. */
export function findBuildx(): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of ['docker-buildx', 'buildx']) {
      const path = join(folder, name)
      if (spawnSync(path, ['version']).status === 0) return path
    }
  }
  return undefined
}

/** Makes buildx a plugin of the Docker CLI with this configuration folder: by default the one on PATH. */
export function installBuildx(dockerConfig: string, path = findBuildx()): void {
  if (!path) throw new Error('There is no docker-buildx on PATH')
  mkdirSync(join(dockerConfig, 'cli-plugins'), { recursive: true })
  symlinkSync(path, join(dockerConfig, 'cli-plugins', 'docker-buildx'))
}
