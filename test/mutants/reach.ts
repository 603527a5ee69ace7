/** Which tests reach which places of the sources, so that a mistake is shown to those alone. */
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../sandbox/workflow/job.ts'
import type { Copy } from './copy.ts'
import type { Reached } from './environment.ts'
import { placeAt, placesIn } from './places.ts'
import type { Target } from './targets.ts'

interface Test {
  name: string
  /** Seconds. */
  duration: number
  places: string[]
}

/** What is known of a test file, for as long as it and the sources stay as they are. */
interface Known {
  hash: string
  /** What all of its tests reach. */
  always: string[]
  tests: Test[]
  /** Its tests need each other: they pass only together. */
  whole: boolean
}

/** Tests to run, by file; all of them, in the order of the files. */
export interface Selection {
  only: Record<string, string[]>
  /** Seconds that they take. */
  duration: number
}

export type Reach = Readonly<Record<string, Known>>

/** The test files of a target, pure ones first: they are cheap. */
function testFilesOf(folder: string, { tests }: Target): string[] {
  const all = globSync('test/{unit,sandbox,e2e}/**/*.test.ts', { cwd: folder }).toSorted()
  const chosen = all.filter((file) => tests.some((pattern) => file.includes(pattern)))
  return chosen.toSorted((one, other) => Number(isByDoor(one)) - Number(isByDoor(other)))
}

const isByDoor = (file: string) => file.startsWith('test/e2e/')

/**
 * Runs the tests of a target without a mistake, and learns what each reaches. Test files that are known stay out;
 * `withPrograms`: whether those that start programs take part.
 */
export async function readReach(copy: Copy, name: string, target: Target, withPrograms: boolean): Promise<Reach> {
  const store = join(root, 'build/mutants', `${name}.reach.json`)
  const before: Reach = existsSync(store) ? JSON.parse(readFileSync(store, 'utf8')) : {}
  const sources = target.files.map((file) => readFileSync(join(copy.folder, file), 'utf8'))
  const known: Record<string, Known> = {}
  for (const file of testFilesOf(copy.folder, target)) {
    if (isByDoor(file) && !withPrograms) continue
    const hash = hashOf(...sources, readFileSync(join(copy.folder, file), 'utf8'))
    known[file] = before[file]?.hash === hash ? before[file] : { hash, ...(await record(copy, file, target.files)) }
    mkdirSync(dirname(store), { recursive: true })
    writeFileSync(store, JSON.stringify({ ...before, ...known }))
  }
  return known
}

async function record(copy: Copy, file: string, sources: readonly string[]): Promise<Omit<Known, 'hash'>> {
  const originals = sources.map((source) => readFileSync(join(copy.folder, source), 'utf8'))
  for (const [index, source] of sources.entries()) {
    const { marked } = placesIn(originals[index] ?? '')
    writeFileSync(join(copy.folder, source), `${writerFor(source, copy.places)} ${marked}`)
  }
  for (const old of [copy.reached, copy.places]) rmSync(old, { force: true })
  const passed = await copy.pass([file], { places: copy.places, reached: copy.reached }, 900)
  for (const [index, source] of sources.entries()) writeFileSync(join(copy.folder, source), originals[index] ?? '')
  if (!passed) throw new Error(`${file} fails without a mistake: mend it first.`)
  const lines = readFileSync(copy.reached, 'utf8').trim().split('\n')
  const all: Reached[] = lines.map((line) => JSON.parse(line))
  const always = all.flatMap(({ name, places }) => (name === undefined ? places : []))
  const tests = all.flatMap(({ name, duration, places }) => (name === undefined ? [] : [{ name, duration, places }]))
  return { always, tests, whole: !(await passInHalves(copy, file, tests)) }
}

/** Whether the tests of a file pass also without their neighbours. */
async function passInHalves(copy: Copy, file: string, tests: readonly Test[]): Promise<boolean> {
  if (tests.length < 2) return true
  for (const half of [0, 1]) {
    const names = tests.filter((_, index) => index % 2 === half).map(({ name }) => name)
    if (!(await copy.pass([file], { only: { [file]: names } }, 900))) return false
  }
  return true
}

/** What a source begins with that writes down its places: where Jest's environment asks for them, or to a file. */
function writerFor(source: string, file: string): string {
  const [place, path] = [JSON.stringify(`${source}:`), JSON.stringify(file)]
  const append = `if (!__seen.has(at)) { __seen.add(at); __append(${path}, ${place} + at + '\\n') }`
  const reached = `if (globalThis.reachedPlace) globalThis.reachedPlace(${place} + at); else ${append}`
  return `import { appendFileSync as __append } from 'node:fs'; const __seen = new Set(); const __reached = (at) => { ${reached} };`
}

/**
 * The tests that reach a position of a source: first those that call it, then those that start programs. Outside of
 * functions that is every test that reaches any place of the file. `most`: seconds that those may take that start
 * programs; of more, evenly spread ones are chosen.
 */
export function testsAt(reach: Reach, source: string, text: string, at: number, most: number): Selection[] {
  const place = placeAt(placesIn(text).places, at)
  const reaches = (places: readonly string[]) =>
    place === undefined ? places.some((one) => one.startsWith(`${source}:`)) : places.includes(`${source}:${place}`)
  const all = Object.entries(reach).flatMap(([file, { always, tests, whole }]) => {
    const every = reaches(always) || (whole && tests.some(({ places }) => reaches(places)))
    return tests.filter(({ places }) => every || reaches(places)).map((test) => ({ file, whole, ...test }))
  })
  const byDoor = all.filter(({ file }) => isByDoor(file))
  const share = Math.min(1, most / secondsOf(byDoor))
  const few = new Set(shareOf(byDoor, share))
  const chosen = byDoor.filter((test) => test.whole || few.has(test))
  return [all.filter(({ file }) => !isByDoor(file)), chosen].filter(({ length }) => length > 0).map(selectionOf)
}

type Chosen = Pick<Test, 'name' | 'duration'> & { file: string }

const secondsOf = (tests: readonly Chosen[]) => tests.reduce((sum, { duration }) => sum + duration, 0)

function selectionOf(tests: readonly Chosen[]): Selection {
  const only: Record<string, string[]> = {}
  for (const { file, name } of tests) {
    only[file] ??= []
    only[file].push(name)
  }
  return { only, duration: secondsOf(tests) }
}

/** Evenly spread over the whole. */
export function shareOf<T>(all: readonly T[], share: number): T[] {
  return all.filter((_, at) => Math.floor((at + 1) * share) > Math.floor(at * share))
}

function hashOf(...texts: string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('hex')
}
