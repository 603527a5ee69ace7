import { codeOf, excerpt, UserError, WorldError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { runProcess } from '../../system/process.ts'
import type { Faults } from './faults.ts'

/**
 * What a kustomization gives, by `kubectl kustomize`. Undefined if that is a fault, which is told with its file.
 *
 * @throws UserError without kubectl, and WorldError if a remote base is not reached.
 */
export async function renderKustomization(
  folder: string,
  faults: Faults,
  { environment, signal, logger }: Pick<Dependencies, 'environment' | 'signal' | 'logger'>,
): Promise<string | undefined> {
  const result = await runProcess('kubectl', ['kustomize', folder], { env: environment, signal }).catch(
    (error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error
      throw new UserError(
        `${folder} is a kustomization, and there is no kubectl on PATH to render it.`,
        'Run setup-tools before this step.',
        { cause: error },
      )
    },
  )
  if (result.exitCode !== 0) {
    tellRefusal(folder, result.stderr, faults)
    return undefined
  }
  for (const line of result.stderr.split('\n')) if (line.trim()) logger.info(`${folder}: ${line.trim()}`)
  return result.stdout
}

function tellRefusal(folder: string, stderr: string, faults: Faults): void {
  const text = withoutLogging(stderr)
  const what = `The kustomization cannot be rendered: ${excerpt(reasonIn(text), 1500).replace(/\.$/, '')}.`
  if (/dial tcp|i\/o timeout|no such host|Could not resolve host|connection refused/i.test(text)) {
    throw new WorldError(`${folder}: ${what}`, 'Check that the address of the remote base is reached from this runner.')
  }
  const known = remedies.find(([pattern]) => pattern.test(text))
  faults.add(folder, what, known?.[1] ?? `Correct it; 'kubectl kustomize ${folder}' shows the same.`)
}

/** The message alone. Builds of kubectl print it after `error: `, or as klog does, quoted or in angle brackets. */
function withoutLogging(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() && !line.startsWith('# Warning'))
  const text = lines.map((line) => line.trim()).join(' ')
  const logged = /^E\d{4} .*? err=(?:"(.*)"|< (.*) >)$/.exec(text)
  if (logged) return logged[2] ?? (logged[1] ?? '').replace(/\\(["\\])/g, '$1').replaceAll('\\n', ' ')
  return text.replace(/^error: /, '')
}

const remedies: readonly [RegExp, string][] = [
  [
    /must specify --enable-helm/,
    "kubectl does not inflate charts: give the chart in the input 'chart', or render it to a file in a step before.",
  ],
  [
    /security; file '.*' is not in or below/,
    'kustomize reads files in and below the folder of a kustomization alone: move the file, or make its folder a base.',
  ],
]

/** What kustomize puts before the reason, once per level of the tree. Some of it names a resource. */
const wrappings = [
  /^accumulating resources: /,
  /^accumulation err='/,
  /^accumulating resources from '([^']*)': /,
  /^'[^']*' must resolve to a file': recursed accumulation of path '[^']*': /,
]

/**
 * The reason, and which resource it is about. For a resource that is no good as a file, kustomize goes on to say that
 * it is no folder either. Literals are left out: they may be secrets, and kustomize quotes all of them for a fault in
 * one.
 */
function reasonIn(text: string): string {
  let reason = text
  const resources: string[] = []
  for (;;) {
    const match = wrappings.map((pattern) => pattern.exec(reason)).find((found) => found !== null)
    if (!match) break
    if (match[1] !== undefined) resources.push(match[1])
    reason = reason.slice(match[0].length)
  }
  reason = reason
    .replace(/'?: must build at directory: .*$/, '')
    .replace(/evalsymlink failure on '[^']*' : lstat /, '')
    .replace(/literal sources \[.*\]: invalid literal source .*, expected/, 'a literal is not as')
  return [...resources, reason].join(': ')
}
