import type { FieldPath } from '../object.ts'

/**
 * The value at a path as the API server writes paths of fields: `.spec.containers[name="api"].image`, `.items[0]`,
 * `.metadata.finalizers[="x"]`. Undefined where nothing is.
 */
export function valueAt(object: unknown, path: string): unknown {
  return follow(object, path).value
}

/** Such a path as steps, its items of lists by their place. Undefined where nothing is. */
export function stepsOf(object: unknown, path: string): FieldPath | undefined {
  return follow(object, path).steps
}

function follow(object: unknown, path: string): { value: unknown; steps: FieldPath | undefined } {
  let value: unknown = object
  const steps: (string | number)[] = []
  for (const [, name, index, keys] of path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\[([^\]]*="?[^\]]*)\]/g)) {
    const step: string | number =
      name ??
      (index !== undefined
        ? Number(index)
        : Array.isArray(value)
          ? value.findIndex((item) => matches(item, keys ?? ''))
          : -1)
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return { value: undefined, steps: undefined }
    steps.push(step)
    value = (value as Record<string | number, unknown>)[step]
  }
  return { value, steps }
}

/** Whether an item of a list has these keys: `name="api"` or `containerPort=80,protocol="TCP"`. */
function matches(item: unknown, keys: string): boolean {
  const pairs = [...keys.matchAll(/(\w*)=("(?:[^"\\]|\\.)*"|[^,]*)(?:,|$)/g)]
  return pairs.every(([, name, text = '']) => {
    const value: unknown = JSON.parse(text)
    return name ? (item as Record<string, unknown> | null)?.[name] === value : item === value
  })
}
