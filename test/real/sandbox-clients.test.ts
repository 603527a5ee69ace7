/**
 * The client libraries for Go, Python and JavaScript on the sandbox's cluster and on a real one: each does the same
 * operations on both, and sees the same.
 */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { root } from '../sandbox/workflow/job.ts'
import { type Clusters, openClusters, type Side } from '../support/conformance/clusters.ts'
import { withoutDifferences } from '../support/conformance/may-differ.ts'
import { type Scenario, start } from '../support/conformance/scenario.ts'
import { controlPlanePrograms } from '../support/control-plane/control-plane.ts'
import { describeWith } from '../support/real-programs.ts'

const programs = join(root, 'test/support/conformance/clients')
const commands = {
  go: 'client-go',
  python: `python-kubernetes '${programs}/operations.py'`,
  javascript: `'${process.execPath}' '${programs}/operations.mjs'`,
}
type Client = keyof typeof commands
const clients = Object.keys(commands) as Client[]

const needed = {
  kubectl: ['version', '--client'],
  'client-go': ['--version'],
  'python-kubernetes': ['-c', 'import kubernetes'],
  ...controlPlanePrograms,
}

/** What an operation came to, by its name. */
type Seen = Record<string, unknown>

describeWith(needed, 'the client libraries on the sandbox and on a real cluster', () => {
  let clusters: Clusters
  const started = {} as Record<Client, Record<Side['name'], Promise<Seen>>>

  beforeAll(async () => {
    clusters = await openClusters()
    for (const client of clients)
      started[client] = { real: see(client, clusters.real), sandbox: see(client, clusters.sandbox) }
    const all = clients.flatMap((client) => Object.values(started[client]))
    await Promise.allSettled(all)
  }, 120_000)

  afterAll(async () => {
    await clusters?.[Symbol.asyncDispose]()
  })

  test.each(clients)('%s sees the same on both', async (client) => {
    expect(await started[client].sandbox).toEqual(await started[client].real)
  })

  test.each(clients.slice(1))('%s sees what go sees', async (client) => {
    expect(await started[client].real).toEqual(await started.go.real)
  })
})

async function see(client: Client, side: Side): Promise<Seen> {
  const namespace = `clients-${client}`
  const scenario: Scenario = { name: namespace, steps: [commands[client]] }
  const { exit, stdout, stderr } = await (start(scenario, side)[0] ?? Promise.reject(new Error('no step')))
  if (exit !== 0) throw new Error(`${client} on the ${side.name} cluster: ${stderr}`)
  const text = withoutDifferences(stdout).replaceAll(namespace, '<namespace>')
  // The manager of a field is named after the library.
  const told = text.replaceAll(/client-go|OpenAPI-Generator|kubernetes-client-javascript/g, '<client>')
  return Object.fromEntries(JSON.parse(told) as [string, unknown][])
}
