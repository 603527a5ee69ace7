import { cut, fitName, labelOf, longestName, longestNamespace, shortHash } from '../names.ts'

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
export function namesOf(preview: PreviewOf): PreviewNames {
  const { repository, name, namespace } = preview
  if (namespace !== undefined) return { namespace, name: ownName(preview, longestName) }
  const short = name ?? repository.split('/').at(-1) ?? ''
  return { namespace: ownName(preview, longestNamespace), name: fitName(short) }
}

/**
 * `<owner>-<repository>[-<name>]-pr-<number>`. Where that is too long, or could be read as another repository's, a hash
 * follows. What ends in a hash never equals what ends in a number.
 */
function ownName({ repository, pullRequest, name }: PreviewOf, longest: number): string {
  // GitHub takes upper and lower case for the same.
  const origin = repository.toLowerCase()
  const base = labelOf([origin, name ?? ''].join('-')) || 'preview'
  const end = `-pr-${pullRequest}`
  const isPlain = name === undefined && /^[a-z0-9]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(origin)
  if (isPlain && base.length + end.length <= longest) return base + end
  const hash = `-${shortHash(`${origin} ${pullRequest} ${name ?? ''}`)}`
  return cut(base, longest - end.length - hash.length) + end + hash
}
