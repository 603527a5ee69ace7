/**
 * The value at a path as the API server writes paths of fields: `.spec.containers[name="api"].image`, `.items[0]`,
 * `.metadata.finalizers[="x"]`. Undefined where nothing is.
 */
export function valueAt(object: unknown, path: string): unknown {
  let value: unknown = object
  for (const [, name, index, keys] of path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\[([^\]]*="?[^\]]*)\]/g)) {
    if (typeof value !== 'object' || value === null) return undefined
    if (name !== undefined) value = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
    else if (index !== undefined) value = (value as unknown[])[Number(index)]
    else value = Array.isArray(value) ? value.find((item) => matches(item, keys ?? '')) : undefined
  }
  return value
}

/** Whether an item of a list has these keys: `name="api"` or `containerPort=80,protocol="TCP"`. */
function matches(item: unknown, keys: string): boolean {
  const pairs = [...keys.matchAll(/(\w*)=("(?:[^"\\]|\\.)*"|[^,]*)(?:,|$)/g)]
  return pairs.every(([, name, text = '']) => {
    const value: unknown = JSON.parse(text)
    return name ? (item as Record<string, unknown> | null)?.[name] === value : item === value
  })
}
