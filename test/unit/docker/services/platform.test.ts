import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { inspectBuilder } from '../../../../src/docker/build/builder.ts'
import { readBuilderTraits } from '../../../../src/docker/services/platform.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'platform-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const here = `linux/${process.arch === 'x64' ? 'amd64' : process.arch}`

async function traitsIn(environment: Record<string, string>) {
  const dependencies = { environment, signal: AbortSignal.any([]) }
  return await readBuilderTraits(dependencies, () => inspectBuilder({ builder: 'auto' }, dependencies))
}

/** `buildx`: what `docker buildx inspect` prints; `engine`: what `docker version` does. Undefined: it fails. */
async function traitsWith(buildx: string | undefined, engine: string | undefined, environment = {}) {
  const answer = (text: string | undefined) => (text === undefined ? 'exit 1' : `echo '${text}'`)
  const script = `#!/bin/sh
case "$1" in
  buildx) ${answer(buildx)} ;;
  version) ${answer(engine)} ;;
  --version) echo 'Docker version 28' ;;
esac
`
  writeFileSync(join(folder, 'docker'), script, { mode: 0o755 })
  return await traitsIn({ PATH: folder, ...environment })
}

function inspection(driver: string, platforms?: string): string {
  const nodes = `Name: n0${platforms === undefined ? '' : `\nPlatforms: ${platforms}`}`
  return `Name: x\nDriver: ${driver}\n\nNodes:\n${nodes}\n\nName: n1\nPlatforms: linux/s390x`.replace(
    platforms === undefined ? '\n\nName: n1\nPlatforms: linux/s390x' : '',
    '',
  )
}

test.each<[string, string | undefined, string | undefined, string | undefined]>([
  ['its first node', inspection('remote', 'linux/arm64, linux/amd64'), 'linux/amd64', 'linux/arm64'],
  [
    'a node with a platform that somebody chose',
    inspection('docker-container', 'linux/arm64*'),
    undefined,
    'linux/arm64',
  ],
  ['the Engine of a container that has not been started', inspection('docker-container'), 'linux/arm64', 'linux/arm64'],
  [
    'nothing where the builder is elsewhere and has not been started',
    inspection('kubernetes'),
    'linux/amd64',
    undefined,
  ],
  ['the Engine where there is no buildx', undefined, 'linux/arm64', 'linux/arm64'],
  ['the machine where no Engine answers', undefined, undefined, here],
  ['the machine where something else than an Engine answers', undefined, '<no value>', here],
])('a builder builds for what is that of %s', async (_, buildx, engine, platform) => {
  expect(await traitsWith(buildx, engine)).toEqual({ platform, buildKit: buildx !== undefined })
})

test('without docker it is the machine, and BuildKit', async () => {
  expect(await traitsIn({ PATH: folder })).toEqual({ platform: here, buildKit: true })
})

test('DOCKER_DEFAULT_PLATFORM comes first', async () => {
  const environment = { DOCKER_DEFAULT_PLATFORM: 'linux/ppc64le' }
  expect(await traitsWith(inspection('docker', 'linux/amd64'), 'linux/amd64', environment)).toEqual({
    platform: 'linux/ppc64le',
    buildKit: true,
  })
})
