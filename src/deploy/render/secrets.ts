import type { KubeObject, Rendered } from '../object.ts'
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

/**
 * A Secret as the API server keeps it: `stringData` moved into `data`, over which it wins. The server would move it,
 * too, but then nobody owns the keys in `data`: one that is dropped from the manifest would stay, and a rollback could
 * not find the values. Other objects stay as they are.
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/secret-v1/
 */
export function withStoredData(object: KubeObject): KubeObject {
  const { stringData, data, ...rest } = object as KubeObject & Record<'stringData' | 'data', unknown>
  if (object.kind !== 'Secret' || object.apiVersion !== 'v1' || stringData === undefined) return object
  const moved = Object.entries(stringData ?? {}).map(([key, value]) => [
    key,
    Buffer.from(`${value}`).toString('base64'),
  ])
  return { ...rest, data: { ...(data as object | undefined), ...Object.fromEntries(moved) } }
}
