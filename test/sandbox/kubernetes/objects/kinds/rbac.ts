/** https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/ */
import type { StatusCause } from '../../api/status.ts'
import type { KubernetesObject } from '../../types.ts'
import { invalidValue, notSupported, required } from '../causes.ts'
import { sameJson } from '../equality.ts'
import type { Draft } from '../store.ts'
import type { KindRules } from './kind.ts'

interface Rule {
  verbs?: string[]
  apiGroups?: string[]
  resources?: string[]
  resourceNames?: string[]
  nonResourceURLs?: string[]
}

interface Subject {
  kind?: string
  name?: string
  namespace?: string
  apiGroup?: string
}

interface Binding {
  subjects?: Subject[]
  roleRef?: { apiGroup?: string; kind?: string; name?: string }
}

const group = 'rbac.authorization.k8s.io'

function role(namespaced: boolean): KindRules {
  return {
    defaults: (draft) => {
      // The field is always there.
      draft.rules ??= null
    },
    causes: ({ rules }) =>
      ((rules ?? []) as Rule[]).flatMap((rule, index) => ruleCauses(rule, namespaced, `rules[${index}]`)),
  }
}

function ruleCauses(rule: Rule, namespaced: boolean, at: string): StatusCause[] {
  const { verbs, apiGroups, resources, resourceNames, nonResourceURLs } = rule
  const causes = verbs?.length ? [] : [required(`${at}.verbs`, 'verbs must contain at least one value')]
  if (nonResourceURLs?.length) {
    const urls = (detail: string) => invalidValue(`${at}.nonResourceURLs`, nonResourceURLs, detail)
    if (namespaced) causes.push(urls('namespaced rules cannot apply to non-resource URLs'))
    if ([apiGroups, resources, resourceNames].some((list) => list?.length))
      causes.push(urls('rules cannot apply to both regular resources and non-resource URLs'))
    return causes
  }
  if (!apiGroups?.length) causes.push(required(`${at}.apiGroups`, 'resource rules must supply at least one api group'))
  if (!resources?.length) causes.push(required(`${at}.resources`, 'resource rules must supply at least one resource'))
  return causes
}

function binding(namespaced: boolean): KindRules {
  const kinds = namespaced ? ['Role', 'ClusterRole'] : ['ClusterRole']
  return {
    defaults: (draft) => {
      const { subjects = [], roleRef } = draft as Draft & Binding
      if (roleRef) roleRef.apiGroup ??= group
      for (const subject of subjects) if (subject.kind !== 'ServiceAccount') subject.apiGroup ??= group
    },
    causes: (draft, previous) => {
      const { subjects = [], roleRef = {} } = draft as Draft & Binding
      const causes: StatusCause[] = []
      if (roleRef.apiGroup !== group) causes.push(notSupported('roleRef.apiGroup', roleRef.apiGroup ?? '', [group]))
      if (!kinds.includes(roleRef.kind ?? '')) causes.push(notSupported('roleRef.kind', roleRef.kind ?? '', kinds))
      if (!roleRef.name) causes.push(required('roleRef.name'))
      causes.push(...subjects.flatMap((subject, index) => subjectCauses(subject, namespaced, `subjects[${index}]`)))
      return [...causes, ...changeCauses(roleRef, previous)]
    },
  }
}

function subjectCauses({ kind = '', name, namespace, apiGroup = '' }: Subject, namespaced: boolean, at: string) {
  const causes = name ? [] : [required(`${at}.name`)]
  if (kind === 'ServiceAccount') {
    if (apiGroup) causes.push(notSupported(`${at}.apiGroup`, apiGroup, ['']))
    if (!namespaced && !namespace) causes.push(required(`${at}.namespace`))
  } else if (kind !== 'User' && kind !== 'Group') {
    causes.push(notSupported(`${at}.kind`, kind, ['ServiceAccount', 'User', 'Group']))
  } else if (apiGroup !== group) causes.push(notSupported(`${at}.apiGroup`, apiGroup, [group]))
  return causes
}

function changeCauses(roleRef: NonNullable<Binding['roleRef']>, previous: KubernetesObject | undefined): StatusCause[] {
  if (!previous || sameJson(previous.roleRef, roleRef)) return []
  const { apiGroup = '', kind = '', name = '' } = roleRef
  // In the form that the server has it inside.
  return [invalidValue('roleRef', { APIGroup: apiGroup, Kind: kind, Name: name }, 'cannot change roleRef')]
}

export const rbac: Record<string, KindRules> = {
  Role: role(true),
  ClusterRole: role(false),
  RoleBinding: binding(true),
  ClusterRoleBinding: binding(false),
}
