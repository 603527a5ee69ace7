/** What the tests of the workflows by act ask for and expect again and again. */
import { expect } from '@jest/globals'
import { sampleServices } from '../../sandbox/registry/oci-sample.ts'
import { type Happening, type PullRequestHappening, pullRequest } from '../../sandbox/workflow/events.ts'
import { callers } from '../deploy-workflows.ts'
import type { ActRun } from './act.ts'
import type { ActBench } from './bench.ts'

/** The caller of README.md with other inputs. What is built is said by the consumer's variables, and where it goes, too. */
export function caller(name: string, inputs: string): string {
  return (callers()[name] ?? '').replace(/\n {4}with: .*/, inputs && `\n    with: { ${inputs} }`)
}

/** What happens to a pull request, whose head is what the consumer has checked out. */
export function of(
  number: number,
  action: PullRequestHappening['action'],
  details: Partial<PullRequestHappening> = {},
): Happening {
  return pullRequest({ ...details, action, number })
}

/** The namespace of a pull request. */
export const namespaceOf = (number: number): string => `huggingface-sample-pr-${number}`

/** The tag of a commit's images. */
export const tagOf = (commit: string): string => `sha-${commit.slice(0, 12)}`

/** Expects that every service runs in the namespace by the digest that a tag has. Returns what the images print. */
export async function printed({ cluster, registry }: ActBench, namespace: string, tag: string): Promise<string[]> {
  const images = await cluster.running(namespace)
  const expected = sampleServices.map(async (name) => {
    const repository = `hub-sample-${name}`
    return [name, `${registry.host}/${repository}@${await registry.digestOf(repository, tag)}`]
  })
  expect(images).toEqual(Object.fromEntries(await Promise.all(expected)))
  return sampleServices.map((name) => registry.pullAndRun(images[name] ?? ''))
}

/** Fails with the log of a run that failed. */
export function succeeded(run: ActRun): ActRun {
  const { exitCode, log, jobs } = run
  if (exitCode !== 0) throw new Error(`act ended with ${exitCode}:\n${log}`)
  expect([...new Set(Object.values(jobs))]).toEqual(['success'])
  expect(log).not.toContain('Unable to interpolate')
  return run
}

/** Expects that a run has looked at the event, for a reason that it says, and done nothing else. */
export function idle(run: ActRun, reason: string): void {
  expect(Object.keys(succeeded(run).jobs)).toEqual(['plan'])
  expect(run.log).toContain(`Nothing to do: ${reason}`)
}

/** Expects that one step failed, and that nothing else went wrong after it. */
export function failed(run: ActRun): ActRun {
  const { exitCode, log, jobs, steps } = run
  const ended = Object.values(jobs).filter((result) => result !== 'success')
  expect([exitCode, ended]).toEqual([1, ['failure']])
  const results = steps.map(({ stage, result }) => `${stage} ${result}`)
  expect(results.filter((result) => result.endsWith('failure'))).toEqual(['Main failure'])
  expect(results).toContain('Post success')
  expect(log).not.toContain('Unable to interpolate')
  return run
}
