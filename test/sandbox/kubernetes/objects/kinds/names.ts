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
