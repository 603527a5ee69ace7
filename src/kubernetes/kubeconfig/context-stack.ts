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
 * What a context of ours carries, as an extension in the file, so that uses can be taken out in any order. Contexts of
 * one name are a stack, of which the newest alone is among the file's contexts.
 */
export interface Mark {
  /** The use's. */
  id: string
  /** ARN of the cluster, where the cluster's entry has another name. */
  arn?: string
  /** Where ours became the current context: the how-manieth of the file's uses it is that did. */
  order?: number
  /** The current context whose place ours took, if it was none of ours. */
  previous?: string
  /** The id of the use whose context was current before ours. */
  previousUse?: string
  /** The cluster's entry was there before ours. */
  keepsCluster?: true
  /** The context of the same name whose place ours took. */
  replaced?: ContextEntry
}

const extensionName = 'ds-infra'

/** The mark of a context of ours; undefined for a context of anybody else. */
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

/** The contexts of one name, newest first, each without the one that it replaced. */
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

/** Makes these the contexts of a name, newest first. The inverse of `stackOf`. */
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

/** All contexts, also those whose place others have taken. */
export function allContexts(tree: Document): ContextEntry[] {
  return contextsOf(tree).flatMap(unstacked)
}
