import { cut, fitName, labelOf, longestNamespace, shortHash } from '../names.ts'

/** Of which pull request's deployment the names are. */
export interface PreviewOf {
  /** `huggingface/shop` */
  repository: string
  pullRequest: number
  /** Of several deployments of one pull request; undefined for its only one. */
  name: string | undefined
  /** A namespace that the caller has chosen. */
  namespace: string | undefined
}

export interface PreviewNames {
  namespace: string
  /** The deployment's name in it. */
  name: string
}

/**
 * Where the preview of a pull request is deployed: in a namespace of its own, or in one that may hold others, under a
 * name of its own. No two repositories, pull requests or names share both.
 */
export function namesOf({ repository, pullRequest, name, namespace }: PreviewOf): PreviewNames {
  const short = name ?? repository.split('/').at(-1) ?? ''
  if (namespace !== undefined) return { namespace, name: fitName(`${short}-pr-${pullRequest}`) }
  return { namespace: ownNamespace(repository, pullRequest, name), name: fitName(short) }
}

/**
 * `<owner>-<repository>[-<name>]-pr-<number>`. Where that is too long, or could be read as another repository's, a hash
 * follows. What ends in a hash never equals what ends in a number.
 */
function ownNamespace(repository: string, pullRequest: number, name: string | undefined): string {
  // GitHub takes upper and lower case for the same.
  const origin = repository.toLowerCase()
  const base = labelOf([origin, name ?? ''].join('-'))
  const end = `-pr-${pullRequest}`
  const isPlain = name === undefined && /^[a-z0-9]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(origin)
  if (isPlain && base.length + end.length <= longestNamespace) return base + end
  const hash = `-${shortHash(`${origin} ${pullRequest} ${name ?? ''}`)}`
  return cut(base, longestNamespace - end.length - hash.length) + end + hash
}
