import type { Scenario } from '../../support/conformance/scenario.ts'

/** The documentation of fields, which comes from the server. */
export const explain: Scenario = {
  name: 'explain',
  steps: [
    'kubectl explain deployment',
    'kubectl explain deployment.spec',
    'kubectl explain deployment.spec.replicas',
    'kubectl explain deployments.spec.template.spec.containers.image',
    'kubectl explain pod.spec.containers.resources',
    'kubectl explain service.spec.ports',
    'kubectl explain configmap',
    'kubectl explain secret.data',
    'kubectl explain job.spec.template.spec.restartPolicy',
    'kubectl explain deployment.spec.strategy --recursive',
    'kubectl explain deployment --api-version=apps/v1',
    'kubectl explain deployment --api-version=apps/v2',
    'kubectl explain deployment.spec.nothing',
    'kubectl explain nothing',
  ],
}
