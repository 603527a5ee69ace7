/** For the tests of the rights that deploy needs: users who have exactly some of .github/setup/deploy-rights.yml. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { type Job, root } from '../../sandbox/workflow/job.ts'
import { openProject, type RealDeployBench } from './bench.ts'

export interface Rule {
  apiGroups: string[]
  resources: string[]
  verbs: string[]
}

export const rightsFile = join(root, '.github/setup/deploy-rights.yml')
const rulesOf = new Map(
  parseAllDocuments(readFileSync(rightsFile, 'utf8'))
    .map((document) => document.toJS() as { metadata: { name: string }; rules: Rule[] })
    .map(({ metadata, rules }) => [metadata.name.replace('ds-infra-', ''), rules]),
)
export const rules = (...roles: string[]) => roles.flatMap((role) => rulesOf.get(role) ?? [])

/** The rules without one verb for one resource. */
export function without(all: readonly Rule[], verb: string, resource: string): Rule[] {
  return all.flatMap((rule) => {
    if (!rule.resources.includes(resource) || !rule.verbs.includes(verb)) return [rule]
    const others = rule.resources.filter((name) => name !== resource)
    return [
      ...(others.length > 0 ? [{ ...rule, resources: others }] : []),
      { ...rule, resources: [resource], verbs: rule.verbs.filter((name) => name !== verb) },
    ].filter(({ verbs }) => verbs.length > 0)
  })
}

/** What RBAC's refusal of a verb is turned into. */
export const denied = (verb: string, resource: string) => new RegExp(`may not ${verb} ${resource} in namespace`)

let users = 0

/** A kubeconfig with the token of a service account that has these rules, in one namespace or everywhere. */
export async function user(
  bench: RealDeployBench,
  job: Job,
  given: readonly Rule[],
  namespace?: string,
): Promise<string> {
  users += 1
  const name = `user-${users}`
  const kind = namespace ? 'Role' : 'ClusterRole'
  const metadata = { name, ...(namespace ? { namespace } : {}) }
  const apiVersion = 'rbac.authorization.k8s.io/v1'
  const subjects = [{ kind: 'ServiceAccount', namespace: 'default', name }]
  const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind, name }
  const items = [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace: 'default' } },
    { apiVersion, kind, metadata, rules: given },
    { apiVersion, kind: `${kind}Binding`, metadata, roleRef, subjects },
  ]
  writeFileSync(join(job.folder, 'user.json'), JSON.stringify({ apiVersion: 'v1', kind: 'List', items }))
  const token = await bench.kubectl(
    `kubectl apply -f ${join(job.folder, 'user.json')} >/dev/null; kubectl create token -n default ${name}`,
  )
  const config = JSON.parse(readFileSync(bench.plane.kubeconfig, 'utf8'))
  config.users[0].user = { token: token.trim() }
  const path = join(job.folder, `${name}.kubeconfig`)
  writeFileSync(path, JSON.stringify(config))
  return path
}

/** A project whose namespace is there, and its deployment as somebody who has these rules in it. */
export async function projectIn(bench: RealDeployBench, manifests: string, inputs: Record<string, string> = {}) {
  const here = openProject(bench, manifests, { 'create-namespace': 'false', timeout: '20s', ...inputs })
  await bench.kubectl(`kubectl create namespace ${here.namespace}`)
  const deployAs = async (given: readonly Rule[], text = manifests, more: Record<string, string> = {}) =>
    await here.deploy(text, { kubeconfig: await user(bench, here.job, given, here.namespace), ...more })
  return { ...here, deployAs }
}
