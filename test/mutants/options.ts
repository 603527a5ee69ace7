import { parseArgs } from 'node:util'
import { type Target, targets } from './targets.ts'

export interface Options {
  /** With their names. */
  targets: readonly (readonly [name: string, target: Target])[]
  share: number
  seconds: number
  survivors: boolean
}

export const usage = `npm run mutants -- [options]
  --target <name>   this target alone; repeatable. There are: ${Object.keys(targets).join(', ')}
  --share <n>       evenly spread mistakes, such as 0.1 for every tenth; default 1
  --seconds <n>     of the tests that start programs, those that take so long, evenly spread; 0 for none; default all
  --survivors       those mistakes alone that the last run of the target named
  --help            this`

/** A command line that cannot be meant. */
export class UsageError extends Error {}

/**
 * Reads the command line; undefined if it asks for the usage.
 *
 * @throws UsageError
 */
export function readOptions(args: readonly string[]): Options | undefined {
  const { target = Object.keys(targets), share, seconds, survivors, help } = parse(args)
  if (help) return undefined
  return {
    targets: target.map(targetOf),
    share: numberOf('share', share, (value) => value > 0 && value <= 1, 'above 0, up to 1'),
    seconds: numberOf('seconds', seconds, (value) => value >= 0, 'from 0'),
    survivors,
  }
}

function targetOf(name: string): readonly [string, Target] {
  const found = Object.entries(targets).find(([known]) => known === name)
  if (!found) throw new UsageError(`There is no target ${name}.`)
  return found
}

function numberOf(name: string, text: string, isValid: (value: number) => boolean, valid: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (!isValid(value)) throw new UsageError(`--${name}: '${text}' is no number ${valid}.`)
  return value
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        target: { type: 'string', multiple: true },
        share: { type: 'string', default: '1' },
        seconds: { type: 'string', default: 'Infinity' },
        survivors: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    return values
  } catch (error) {
    // Node goes on about what nobody wants here.
    const [text = ''] = (error as Error).message.split(/\.\s|\n/)
    throw new UsageError(`${text.replace(/\.$/, '')}.`)
  }
}
