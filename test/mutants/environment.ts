/**
 * Jest's environment for `npm run mutants`, in the copy of the checkout. Runs only the tests that it is told to, none
 * after one that fails, and, where that is asked, writes down which places of the sources each test reaches.
 */
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment'
import type { Circus } from '@jest/types'
import NothingLeftOpen from '../support/nothing-left-open.ts'

/** What the environment is told, as JSON in the variable `MUTANTS`. */
export interface Orders {
  /** Absolute path of the copy. */
  folder: string
  /** By path of a test file: the full names of the tests to run. All, if it is left out. */
  only?: Readonly<Record<string, readonly string[]>>
  /** The file that programs started by tests write the places to that they reach. Set where places are recorded. */
  places?: string
  /** The file that gets a line of JSON, a `Reached`, for each test. */
  reached?: string
}

/** The places that a test reached; with `name` left out, what all tests of its file did, such as in `beforeAll`. */
export interface Reached {
  file: string
  name?: string
  /** Seconds. */
  duration: number
  /** `src/errors.ts:12` */
  places: string[]
}

export default class OneMistake extends NothingLeftOpen {
  readonly #orders: Orders = JSON.parse(process.env.MUTANTS ?? '{}')
  readonly #file: string
  readonly #places = new Set<string>()
  #began = performance.now()
  #failed = false

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context)
    this.#file = relative(this.#orders.folder, context.testPath)
  }

  override async setup(): Promise<void> {
    await super.setup()
    this.global.reachedPlace = (place: string) => this.#places.add(place)
  }

  override async teardown(): Promise<void> {
    await super.teardown()
    this.#write()
  }

  handleTestEvent(event: Circus.Event, state: Circus.State): void {
    const only = this.#orders.only?.[this.#file]
    if (event.name === 'run_start' && only) choose(state.rootDescribeBlock, new Set(only))
    if (event.name === 'test_start') {
      if (this.#failed) event.test.mode = 'skip'
      this.#write()
    }
    if (event.name === 'test_done') {
      this.#failed ||= event.test.errors.length > 0
      this.#write(nameOf(event.test))
    }
  }

  #write(name?: string): void {
    const { places: file, reached } = this.#orders
    if (file === undefined || reached === undefined) return
    const others = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
    rmSync(file, { force: true })
    const places = [...new Set([...this.#places, ...others])]
    const duration = (performance.now() - this.#began) / 1000
    const line: Reached = { file: this.#file, ...(name === undefined ? {} : { name }), duration, places }
    appendFileSync(reached, `${JSON.stringify(line)}\n`)
    this.#places.clear()
    this.#began = performance.now()
  }
}

/** Leaves out all tests but those with the names. */
function choose(block: Circus.DescribeBlock, names: ReadonlySet<string>): void {
  for (const child of block.children) {
    if (child.type === 'describeBlock') choose(child, names)
    else if (!names.has(nameOf(child))) child.mode = 'skip'
  }
}

/** The full name of a test, that of its blocks in front. */
function nameOf(test: Circus.TestEntry): string {
  const names = [test.name]
  // The outermost block is Jest's own.
  for (let block = test.parent; block.parent; block = block.parent) names.unshift(block.name)
  return names.join(' ')
}
