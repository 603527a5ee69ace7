import type { Document } from 'yaml'
import { entriesOf, putEntry, removeEntryNamed } from './document.ts'

/** An entry of `contexts`. */
export interface ContextEntry {
  name: string
  context: {
    cluster?: string
    user?: string
    namespace?: string
    extensions?: { name: string; extension: unknown }[]
  }
}

/**
 * What we keep with a context of ours, as an extension in the file, so that uses can be removed in any order. Contexts
 * of one name form a stack; only the newest is in the file's list of contexts.
 */
export interface Mark {
  /** Id of the use. */
  id: string
  /** ARN of the cluster, if the cluster's entry has another name. */
  arn?: string
  /** Set if ours became the current context: a number that grows with each use that did. */
  order?: number
  /** The current context before ours, if it was not one of ours. */
  previous?: string
  /** Id of the use whose context was current before ours. */
  previousUse?: string
  /** The cluster's entry existed before ours. */
  keepsCluster?: true
  /** The context of the same name that ours replaced. */
  replaced?: ContextEntry
}

const extensionName = 'ds-infra'

/** The mark of a context of ours; undefined for any other context. */
export function markOf(context: ContextEntry): Mark | undefined {
  const { extensions } = context.context
  const found = Array.isArray(extensions) ? extensions.find((item) => item?.name === extensionName) : undefined
  const mark = found?.extension as Mark | null | undefined
  return typeof mark?.id === 'string' ? mark : undefined
}

/** The context with another mark. */
export function marked(context: ContextEntry, mark: Mark): ContextEntry {
  const extensions = context.context.extensions?.filter(({ name }) => name !== extensionName) ?? []
  return {
    name: context.name,
    context: { ...context.context, extensions: [...extensions, { name: extensionName, extension: mark }] },
  }
}

/** The contexts of a name, newest first, each without its `replaced`. */
export function stackOf(tree: Document, name: string): ContextEntry[] {
  return unstacked(contextsOf(tree).find((context) => context.name === name))
}

function unstacked(top: ContextEntry | undefined): ContextEntry[] {
  const stack: ContextEntry[] = []
  for (let context = top; context; context = markOf(context)?.replaced) {
    const { replaced: _, ...mark } = markOf(context) ?? { id: '' }
    stack.push(markOf(context) ? marked(context, mark) : context)
  }
  return stack
}

/** Writes the contexts of a name, newest first. The inverse of `stackOf`. */
export function putStack(tree: Document, name: string, stack: readonly ContextEntry[]): void {
  const top = stack.reduceRight<ContextEntry | undefined>((replaced, context) => {
    const mark = markOf(context)
    return mark && replaced ? marked(context, { ...mark, replaced }) : context
  }, undefined)
  if (top) putEntry(tree, 'contexts', top)
  else removeEntryNamed(tree, 'contexts', name)
}

/** The contexts that clients see. */
export function contextsOf(tree: Document): ContextEntry[] {
  return entriesOf(tree, 'contexts').map((entry) => {
    const value = entry.toJS(tree) as { name: string; context?: ContextEntry['context'] | null }
    return { ...value, context: value.context ?? {} }
  })
}

/** All contexts, including those that others have replaced. */
export function allContexts(tree: Document): ContextEntry[] {
  return contextsOf(tree).flatMap(unstacked)
}
