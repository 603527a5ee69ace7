import { absent, readNamespace } from './apply/namespace.ts'
import { plan, type Step } from './apply/plan.ts'
import { differencesOf, linesOf } from './difference.ts'
import { type Change, changeOf, type DeployJob, type Outcome } from './job.ts'
import { checkPrevious, prepare } from './manifests.ts'
import { keyOf, nameOf, type ObjectName, type Rendered } from './object.ts'
import { readRecord } from './record/record.ts'

/** Lines of all differences together that the summary shows; the log has all of them. */
const mostLines = 400

/** Shows what a deployment would change, object by object, and changes nothing. */
export async function diffManifests(rendered: readonly Rendered[], job: DeployJob): Promise<Outcome> {
  const { inputs, cluster, namespace, origin } = job
  const objects = await prepare(rendered, job)
  const found = await readNamespace(namespace, cluster)
  const isAbsent = found === undefined || (found !== 'unknown' && found.metadata.deletionTimestamp !== undefined)
  if (isAbsent && !inputs.createNamespace) throw absent(namespace)
  if (isAbsent)
    return outcomeOf(
      objects.map(({ object }) => ({ object: nameOf(object), action: 'created', lines: [] })),
      job,
    )
  const previous = await readRecord({ name: inputs.name, namespace, repository: origin.repository }, cluster)
  checkPrevious(previous, inputs)
  const { steps, later } = await plan(objects, cluster, objects)
  const current = new Set(objects.map(({ object }) => keyOf(nameOf(object))))
  const gone = inputs.prune ? (previous?.record.objects ?? []).filter((object) => !current.has(keyOf(object))) : []
  return outcomeOf(
    [
      ...steps.flatMap(differing),
      ...later.map(({ object }) => ({ object: nameOf(object), action: 'created' as const, lines: [] })),
      ...gone.map((object) => ({ object, action: 'pruned' as const, lines: [] })),
    ],
    job,
  )
}

export interface Differing {
  object: ObjectName
  action: Change['action']
  /** As `diff` would mark them. */
  lines: string[]
}

/** How an object differs; none where nothing but bookkeeping does. */
export function differing({ object, live, next, action }: Step): Differing[] {
  if (action === 'unchanged') return []
  if (!live || !next) return [{ object: nameOf(object), action, lines: [] }]
  const lines = differencesOf(live, next).flatMap(linesOf)
  // Nothing but bookkeeping differs.
  return lines.length === 0 ? [] : [{ object: nameOf(object), action, lines }]
}

/** Logs the differences and turns them into outputs and summary. */
export async function outcomeOf(differences: readonly Differing[], { dependencies }: DeployJob): Promise<Outcome> {
  const { logger } = dependencies
  for (const { object, action, lines } of differences) {
    await logger.group(`${object.kind} ${object.name}: would be ${action}`, async () => {
      for (const line of lines) logger.info(line)
    })
  }
  const changed = differences.map(({ object, action }) => changeOf(object, action))
  return { status: changed.length > 0 ? 'differs' : 'unchanged', changed, objects: [], details: detailsOf(differences) }
}

function detailsOf(differences: readonly Differing[]): string[] {
  let room = mostLines
  return differences.flatMap(({ object, lines }) => {
    if (lines.length === 0 || room <= 0) return []
    const shown = lines.slice(0, room)
    room -= shown.length
    const rest = lines.length - shown.length
    const ticks = [...lines.join('\n').matchAll(/`+/g)].map(([run]) => run.length + 1)
    const fence = '`'.repeat(Math.max(3, ...ticks))
    return [
      `<details><summary>${object.kind} ${object.name}</summary>`,
      '',
      `${fence}diff`,
      ...shown,
      ...(rest > 0 ? [`... ${rest} more lines in the log`] : []),
      fence,
      '',
      '</details>',
    ]
  })
}
