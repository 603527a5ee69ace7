/** A reference of an image, taken apart. */
export interface ImageName {
  /** Without tag and digest, as it is written: `registry.example.com:5000/shop/api`, `redis`. */
  name: string
  tag?: string
  digest?: string
}

export function splitReference(reference: string): ImageName {
  const [named = '', digest] = reference.split('@', 2)
  const colon = named.lastIndexOf(':')
  const tagged = colon > named.lastIndexOf('/')
  return {
    name: tagged ? named.slice(0, colon) : named,
    ...(tagged ? { tag: named.slice(colon + 1) } : {}),
    ...(digest === undefined ? {} : { digest }),
  }
}

/**
 * Whether the name of an image begins with a registry's host: the rule of Docker. Without one, the image comes from
 * Docker Hub. Source: https://github.com/distribution/reference, splitDockerDomain
 */
export function hasRegistry(name: string): boolean {
  const [first = '', ...rest] = name.split('/')
  return rest.length > 0 && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase())
}
