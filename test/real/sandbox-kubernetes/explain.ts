import type { Scenario } from '../../support/conformance/scenario.ts'

/** What there is, without what is said about it: the sandbox's texts are of another version, and not complete. */
const bare = (line: string) => `${line} | grep -E "^(GROUP|KIND|VERSION|FIELD:|ENUM|  [a-z]|    [A-Z][A-Za-z]+$)"`

/** The documentation of fields, which comes from the server. */
export const explain: Scenario = {
  name: 'explain',
  steps: [
    bare('kubectl explain deployment'),
    bare('kubectl explain deployment.spec'),
    'kubectl explain deployment.spec.replicas',
    'kubectl explain deployments.spec.template.spec.containers.image',
    bare('kubectl explain pod.spec.containers.resources'),
    bare('kubectl explain pod.spec.containers.ports'),
    bare('kubectl explain service.spec.ports'),
    bare('kubectl explain configmap'),
    'kubectl explain secret.data',
    bare('kubectl explain job.spec.template.spec.restartPolicy'),
    'kubectl explain deployment.spec.strategy --recursive | sed "/^DESCRIPTION/,/^FIELDS/d"',
    bare('kubectl explain deployment --api-version=apps/v1'),
    'kubectl explain deployment --api-version=apps/v2',
    'kubectl explain deployment.spec.nothing',
    'kubectl explain nothing',
  ],
}
