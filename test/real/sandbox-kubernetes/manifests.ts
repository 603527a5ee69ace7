/** Manifests that several scenarios apply. */

interface WebOptions {
  name?: string
  image?: string
  replicas?: number
  /** Added to the container. */
  container?: object
  /** Added to the spec of the pods. */
  pod?: object
  /** Added to the Deployment's spec. */
  spec?: object
  /** Of the pods. */
  annotations?: Record<string, string>
}

/** A Deployment as people write them. */
export function deployment(options: WebOptions = {}): string {
  const { name = 'web', image = 'registry.example/web:1', replicas = 2, container, pod, spec, annotations } = options
  const labels = { app: name }
  return json({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, labels },
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels, ...(annotations ? { annotations } : {}) },
        spec: { containers: [{ name, image, ports: [{ containerPort: 8080 }], ...container }], ...pod },
      },
      ...spec,
    },
  })
}

export const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`

/** An object of another kind. */
export function object(apiVersion: string, kind: string, name: string, rest: object = {}): string {
  return json({ apiVersion, kind, metadata: { name }, ...rest })
}
