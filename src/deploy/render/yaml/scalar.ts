/** A scalar as JSON has it. */
export type Scalar = string | number | boolean | null

/**
 * What an unquoted scalar means to Kubernetes: YAML 1.1 as sigs.k8s.io/yaml reads it, which is not quite what YAML 1.1
 * says. `y`, `n`, `on` and `off` are booleans, `0777` is octal and `1_000` a number, while dates (`2026-01-01`) and
 * numbers to the base of sixty (`12:30`) are text.
 * Source: https://github.com/kubernetes-sigs/yaml/blob/master/goyaml.v2/resolve.go
 */
export function resolvePlain(text: string): Scalar {
  const known = words.get(text)
  if (known !== undefined) return known
  if (text.startsWith('.')) return numberIn(text, /^\.\d+(?:[eE][-+]?\d+)?$/) ?? text
  if (!/^[-+\d]/.test(text)) return text
  const plain = text.replaceAll('_', '')
  return integerIn(plain) ?? numberIn(plain, /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/) ?? text
}

const words = new Map<string, Scalar>([
  ...written(['y', 'yes', 'true', 'on'], true),
  ...written(['n', 'no', 'false', 'off'], false),
  ...written(['null'], null),
  ['', null],
  ['~', null],
  ...written(['.nan'], Number.NaN),
  ...['', '+', '-'].flatMap((sign) =>
    written(['.inf'], sign === '-' ? -Infinity : Infinity).map(([word, value]): [string, Scalar] => [
      `${sign}${word}`,
      value,
    ]),
  ),
])

/** `yes`, `Yes`, `YES`; of `.nan` and `.inf` also `.NaN` and `.Inf`. */
function written(lower: readonly string[], value: Scalar): [string, Scalar][] {
  return lower.flatMap((word) => {
    const capital = word === '.nan' ? '.NaN' : word.replace(/[a-z]/, (letter) => letter.toUpperCase())
    return [...new Set([word, capital, word.toUpperCase()])].map((form): [string, Scalar] => [form, value])
  })
}

function integerIn(text: string): number | undefined {
  const parts = /^([-+]?)(0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9]\d*)$/.exec(text)
  if (!parts?.[2]) return undefined
  const digits = /^0\d/.test(parts[2]) ? `0o${parts[2].slice(1)}` : parts[2]
  const value = BigInt(digits)
  // What does not fit into 64 bits is text to Go, unless it is decimal: then it is a floating-point number.
  if (value >= 2n ** (parts[1] === '' ? 64n : 63n) && /^0./.test(digits)) return undefined
  return parts[1] === '-' ? 0 - Number(value) : Number(value)
}

function numberIn(text: string, pattern: RegExp): number | undefined {
  if (!pattern.test(text)) return undefined
  const value = Number(text)
  // To Go a number that is too large is none.
  return Number.isFinite(value) ? value : undefined
}
