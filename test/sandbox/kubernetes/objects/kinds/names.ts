/** Which names the API server takes: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */

const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/
const wildcard = /^\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/
const labelPattern = '[a-z0-9]([-a-z0-9]*[a-z0-9])?'
const subdomainPattern = `${labelPattern}(\\.${labelPattern})*`

const used = (example: string, pattern: string) => `(e.g. ${example}, regex used for validation is '${pattern}')`

/** What is wrong with a DNS label; undefined where nothing is. */
export function notLabel(name: string): string | undefined {
  if (name.length > 63) return 'must be no more than 63 characters'
  if (label.test(name)) return undefined
  return `a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character ${used("'my-name',  or '123-abc'", labelPattern)}`
}

export function notSubdomain(name: string): string | undefined {
  if (name.length > 253) return 'must be no more than 253 characters'
  if (subdomain.test(name)) return undefined
  return `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character ${used("'example.com'", subdomainPattern)}`
}

export function notWildcard(name: string): string | undefined {
  if (wildcard.test(name)) return undefined
  return `a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character ${used("'*.example.com'", `\\*\\.${subdomainPattern}`)}`
}

/** Names of services are labels of RFC 1035. */
export function notServiceName(name: string): string | undefined {
  if (name.length > 63) return 'must be no more than 63 characters'
  if (/^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(name)) return undefined
  return `a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character ${used("'my-name',  or 'abc-123'", '[a-z]([-a-z0-9]*[a-z0-9])?')}`
}

export function notPort(port: number): string | undefined {
  return Number.isInteger(port) && port >= 1 && port <= 65535 ? undefined : 'must be between 1 and 65535, inclusive'
}

const namePart = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]'
const shortLabel = /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/

/** What is wrong with the key of a label or an annotation: `app`, `example.com/app`. */
export function notQualified(key: string): string | undefined {
  const consists =
    "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"
  const example = used("'MyName',  or 'my.name',  or '123-abc'", namePart)
  const parts = key.split('/')
  const name = parts.at(-1) ?? ''
  if (parts.length > 2)
    return `a qualified name ${consists} ${example} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`
  if (parts.length === 2) {
    if (!parts[0]) return 'prefix part must be non-empty'
    const flaw = notSubdomain(parts[0])
    if (flaw) return `prefix part ${flaw}`
  }
  if (!name) return 'name part must be non-empty'
  if (name.length > 63) return 'name part must be no more than 63 characters'
  return shortLabel.test(name) ? undefined : `name part ${consists} ${example}`
}

export function notLabelValue(value: string): string | undefined {
  if (value.length > 63) return 'must be no more than 63 characters'
  if (shortLabel.test(value)) return undefined
  return `a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character ${used("'MyValue',  or 'my_value',  or '12345'", `(${namePart})?`)}`
}

/** Names that are part of a path. */
export function notPathSegment(name: string): string | undefined {
  if (name === '.' || name === '..') return `may not be '${name}'`
  const bad = ['/', '%'].find((text) => name.includes(text))
  return bad && `may not contain '${bad}'`
}

/** All that is wrong with the name of a port. */
export function portNameFlaws(name: string): string[] {
  const flaws = [
    name.length > 15 && 'must be no more than 15 characters',
    !/^[-a-z0-9]*$/.test(name) && 'must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)',
    !/[a-z]/.test(name) && 'must contain at least one letter (a-z)',
    name.includes('--') && 'must not contain consecutive hyphens',
    /^-|-$/.test(name) && 'must not begin or end with a hyphen',
  ]
  return flaws.filter((flaw) => flaw !== false)
}

/** What is wrong with a key of a ConfigMap or a Secret. */
export function notDataKey(key: string): string | undefined {
  if (key.length > 253) return 'must be no more than 253 characters'
  if (key === '.' || key === '..' || key.startsWith('..'))
    return key.length <= 2 ? `must not be '${key}'` : "must not start with '..'"
  if (/^[-._a-zA-Z0-9]+$/.test(key)) return undefined
  return `a valid config key must consist of alphanumeric characters, '-', '_' or '.' ${used("'key.name',  or 'KEY_NAME',  or 'key-name'", '[-._a-zA-Z0-9]+')}`
}

/** What is wrong with a count or a percentage. */
export function notPercent(value: string): string | undefined {
  if (/^\d+%$/.test(value)) return undefined
  return `a valid percent string must be a numeric string followed by an ending '%' ${used("'1%',  or '93%'", '[0-9]+%')}`
}
