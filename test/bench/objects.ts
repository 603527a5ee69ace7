import { configMap, deployment, documents, service } from '../support/deploy/bench.ts'

/** Manifests of some objects, a tenth of them Deployments; another `tag` changes each. */
export function manifests(count: number, tag: string): string {
  const workloads = Math.ceil(count / 10)
  const texts = Array.from({ length: count }, (_, index) => {
    if (index < workloads) return deployment(`web-${index}`, { image: `example.com/web:${tag}` })
    return index % 2 === 0 ? configMap(`settings-${index}`, { tag }) : service(`web-${index}`, 1000 + Number(tag))
  })
  return documents(...texts)
}
