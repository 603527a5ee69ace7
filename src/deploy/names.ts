import { createHash } from 'node:crypto'

/** Helm's limit for the name of a release, which a deployment's name may be. */
export const longestName = 53

/** Kubernetes' limit for the name of a namespace. */
export const longestNamespace = 63

export const namespacePattern = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
export const validNamespace = 'Use up to 63 lower-case letters, digits and hyphens.'

/** A name that Kubernetes and Helm take. One that has to be cut ends in a hash, so that two of them stay apart. */
export function fitName(name: string): string {
  const fit = labelOf(name)
  return fit.length <= longestName ? fit || 'deployment' : `${cut(fit, longestName - 9)}-${shortHash(name)}`
}

/** A text as a DNS label, of any length: lower-case letters and digits, hyphens between them. */
export function labelOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** The beginning of a label, which is one, too. */
export function cut(label: string, longest: number): string {
  return label.slice(0, longest).replace(/-+$/, '')
}

/** Eight digits that tell one text from others. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
