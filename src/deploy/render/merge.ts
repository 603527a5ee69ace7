import { isMapping, type Mapping } from './mapping.ts'

/** Merges values as helm does: mappings key by key, anything else as a whole; `null` takes a key out. */
export function mergeValues(base: Mapping, over: Mapping): Mapping {
  const merged: Mapping = { ...base }
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key]
    if (value === null) delete merged[key]
    else merged[key] = isMapping(below) && isMapping(value) ? mergeValues(below, value) : value
  }
  return merged
}
