/** A validating webhook of the tests' own: it sees every write to some kinds in one namespace, and decides. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { KubeJson, RealDeployBench } from './bench.ts'

/** What the API server asks: https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/ */
export interface Review {
  operation: 'CREATE' | 'UPDATE'
  dryRun: boolean
  name: string
  object: KubeJson
}

/** `true` admits, a text refuses, `hang` never answers. */
export type Verdict = true | string

export interface Webhook extends AsyncDisposable {
  /** The webhook's server is gone; its configuration stays. */
  stop(): void
}

/** Writes of ConfigMaps and Deployments in a namespace. Records of deployments are admitted unseen. */
export async function startWebhook(
  { plane, kubectl }: RealDeployBench,
  namespace: string,
  decide: (review: Review) => Verdict | Promise<Verdict>,
): Promise<Webhook> {
  const { certificate, key } = plane.certificates.server
  const server = createServer(
    { cert: readFileSync(certificate), key: readFileSync(key) },
    async (incoming, response) => {
      // An API server that is stopped may have sent half of its question.
      const question = await text(incoming).catch(() => undefined)
      if (question === undefined) return
      const { request } = JSON.parse(question)
      const { uid, operation, dryRun = false, name, object } = request
      const isRecord = String(name).startsWith('ds-infra-')
      const verdict = isRecord ? true : await decide({ operation, dryRun, name, object })
      if (verdict === 'hang') return
      const answer = verdict === true ? { uid, allowed: true } : { uid, allowed: false, status: { message: verdict } }
      const review = { apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', response: answer }
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(review))
    },
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const configuration = JSON.stringify(configurationOf(namespace, plane.ca, (server.address() as AddressInfo).port))
  await kubectl(`kubectl apply -f - <<'EOF'\n${configuration}\nEOF\nsleep 1`)
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return {
    stop,
    [Symbol.asyncDispose]: async () => {
      await kubectl(`kubectl delete validatingwebhookconfiguration ${namespace}`)
      stop()
    },
  }
}

function configurationOf(namespace: string, ca: string, port: number) {
  const operations = ['CREATE', 'UPDATE']
  return {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingWebhookConfiguration',
    metadata: { name: namespace },
    webhooks: [
      {
        name: 'review.example.com',
        clientConfig: { url: `https://127.0.0.1:${port}/`, caBundle: Buffer.from(ca).toString('base64') },
        rules: [
          { apiGroups: [''], apiVersions: ['v1'], resources: ['configmaps'], operations },
          { apiGroups: ['apps'], apiVersions: ['v1'], resources: ['deployments'], operations },
        ],
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
        sideEffects: 'None',
        failurePolicy: 'Fail',
        timeoutSeconds: 30,
        admissionReviewVersions: ['v1'],
      },
    ],
  }
}
