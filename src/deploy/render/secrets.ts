import type { Rendered } from '../object.ts'
import { Faults } from './faults.ts'

/**
 * The Secrets that the input `secrets` describes: a mapping of each to its keys. The values are in `data` (base64), for
 * that is the form in which the API server keeps and compares them.
 *
 * @throws UserError for names and keys that Kubernetes does not allow; values are not quoted.
 */
export function secretObjects(secrets: Readonly<Record<string, Readonly<Record<string, string>>>>): Rendered[] {
  const faults = new Faults()
  const rendered = Object.entries(secrets).map(([name, keys]): Rendered => {
    const origin = "the input 'secrets'"
    if (!/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/.test(name)) {
      faults.add(origin, `'${name}' is no name for a Secret.`, "Use lower-case letters, digits, '-' and '.'.")
    }
    for (const key of Object.keys(keys)) {
      if (/^[-._a-zA-Z0-9]{1,253}$/.test(key) && key !== '.' && key !== '..' && key !== '__proto__') continue
      faults.add(origin, `The Secret ${name} has the key '${key}'.`, "Use letters, digits, '-', '_' and '.'.")
    }
    const data = Object.entries(keys).map(([key, value]) => [key, Buffer.from(value).toString('base64')])
    return {
      object: { apiVersion: 'v1', kind: 'Secret', metadata: { name }, type: 'Opaque', data: Object.fromEntries(data) },
      origin,
    }
  })
  faults.check()
  return rendered
}
