/**
 * Amounts of CPU, memory and others, exactly: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */

/** Whole multiples of 10^-9, below which the API server rounds up. */
export interface Quantity {
  nano: bigint
  /** How the client wrote it, which is how it is shown. */
  notation: 'decimal' | 'binary' | 'exponent'
}

export type Amounts = Record<string, string>

const one = 10n ** 9n
const thousandth = 10n ** 6n
const largest = (2n ** 63n - 1n) * one
const decimal: Record<string, number> = { n: -9, u: -6, m: -3, '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 }
const binary: Record<string, bigint> = Object.fromEntries(
  ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((suffix, index) => [suffix, 1024n ** BigInt(index + 1)]),
)

/** A text that is no quantity, in the words of the API server. */
export class NotQuantity extends Error {}

/**
 * Reads `500m`, `1.5Gi`, `1e3` or a number.
 *
 * @throws NotQuantity
 */
export function parseQuantity(text: string | number): Quantity {
  return read(String(text).trim()).quantity
}

interface Reading {
  quantity: Quantity
  /** Whether the API server keeps the text as it is, although it would write it in another way itself. */
  kept: boolean
}

function read(text: string): Reading {
  const match = /^([+-]?)0*(\d*)(?:\.(\d*))?([eEinumkKMGTP]*[+-]?\d*)$/.exec(text)
  if (!match || text === '') {
    const message = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"
    throw new NotQuantity(message)
  }
  const [, sign, whole = '', fraction = '', suffix = ''] = match
  const factor = factorOf(suffix)
  const digits = BigInt(`0${whole}${fraction}`)
  const numerator = digits * factor.numerator * one
  const denominator = factor.denominator * 10n ** BigInt(fraction.length)
  const rounded = (numerator + denominator - 1n) / denominator
  const capped = factor.notation === 'binary' && rounded > largest ? largest : rounded
  return {
    quantity: { nano: sign === '-' ? -capped : capped, notation: factor.notation },
    kept: factor.notation !== 'binary' && isGrouped(whole, fraction, factor.exponent),
  }
}

/** Whether the digits are in groups of three, with no group of zeros at the end. */
function isGrouped(whole: string, fraction: string, exponent: number): boolean {
  const scale = exponent - fraction.length
  return scale >= -9 && scale % 3 === 0 && /^[1-9]/.test(whole) && !/000$/.test(whole + fraction)
}

function factorOf(suffix: string) {
  if (binary[suffix]) return { numerator: binary[suffix], denominator: 1n, notation: 'binary' as const, exponent: 0 }
  const exponent = Number(/^[eE]([+-]?\d+)$/.exec(suffix)?.[1] ?? decimal[suffix])
  if (Number.isNaN(exponent)) throw new NotQuantity("unable to parse quantity's suffix")
  const notation: Quantity['notation'] = /^[eE]./.test(suffix) ? 'exponent' : 'decimal'
  const power = 10n ** BigInt(Math.abs(exponent))
  const [numerator, denominator] = exponent < 0 ? [1n, power] : [power, 1n]
  return { numerator, denominator, notation, exponent }
}

/** The form in which the API server stores it: `1000m` is `1`, `1024Mi` is `1Gi`, `0.5` is `500m`. */
export function formatQuantity({ nano, notation }: Quantity): string {
  if (nano === 0n) return '0'
  const isWhole = nano % one === 0n
  const size = nano < 0n ? -nano : nano
  if (notation === 'binary' && isWhole && size >= 1024n * one) return inUnitsOf1024(nano / one)
  let mantissa = nano
  let exponent = -9
  while (mantissa % 1000n === 0n && exponent < 18) {
    mantissa /= 1000n
    exponent += 3
  }
  if (notation === 'exponent') return `${mantissa}${exponent === 0 ? '' : `e${exponent}`}`
  return `${mantissa}${Object.entries(decimal).find(([, power]) => power === exponent)?.[0] ?? ''}`
}

function inUnitsOf1024(value: bigint): string {
  const suffixes = Object.entries(binary).reverse()
  const [suffix, factor] = suffixes.find(([, size]) => value % size === 0n) ?? ['', 1n]
  return `${value / factor}${suffix}`
}

/**
 * The stored form of what a client sent. `milli`: rounded up to thousandths, as limits and requests are.
 *
 * @throws NotQuantity
 */
export function canonicalQuantity(sent: string | number, { milli = false } = {}): string {
  const text = String(sent).trim()
  const { quantity, kept } = read(text)
  const rest = quantity.nano % thousandth
  if (milli && rest !== 0n) {
    const nano = quantity.nano - rest + (rest > 0n ? thousandth : 0n)
    return formatQuantity({ ...quantity, nano })
  }
  return kept ? text : formatQuantity(quantity)
}

/** A stored quantity; nothing of it where there is none. */
export function quantityOf(text: string | number | undefined): Quantity {
  return text === undefined ? { nano: 0n, notation: 'decimal' } : parseQuantity(text)
}

export function plus(first: Quantity, second: Quantity): Quantity {
  const { notation } = first.nano === 0n ? second : first
  return { nano: first.nano + second.nano, notation }
}

/** Of each name the sum. */
export function sumOf(lists: readonly Amounts[]): Amounts {
  return combine(lists, plus)
}

/** Of each name the largest. */
export function maximumOf(lists: readonly Amounts[]): Amounts {
  return combine(lists, (first, second) => (second.nano > first.nano ? second : first))
}

function combine(lists: readonly Amounts[], of: (first: Quantity, second: Quantity) => Quantity): Amounts {
  const result = new Map<string, Quantity>()
  for (const list of lists) {
    for (const [name, text] of Object.entries(list)) {
      const known = result.get(name)
      const amount = quantityOf(text)
      result.set(name, known ? of(known, amount) : amount)
    }
  }
  return Object.fromEntries([...result].map(([name, amount]) => [name, formatQuantity(amount)]))
}
