import type { CreationFault } from '../../wait/creation.ts'
import type { Cause, Evidence } from '../types.ts'

/** Why a container's environment cannot be put together. */
export function configCause({ object, finding: { message } }: Evidence): Cause | undefined {
  const missing = missingObject(message, object.metadata.namespace)
  if (missing) return missing
  if (/runAsNonRoot/.test(message)) {
    return {
      means: 'The pod must not run as root (runAsNonRoot), and its image does.',
      remedy: 'Set USER in the Dockerfile to a number other than 0, or runAsUser in the securityContext.',
    }
  }
  if (/failed to sync .*cache/i.test(message)) {
    return {
      means: 'The node has not been able to read a Secret or ConfigMap from the API server.',
      remedy: 'Check that the node reaches the API server; the kubelet tries again by itself.',
    }
  }
  return undefined
}

/** A Secret or a ConfigMap that is not there, or lacks a key, as the kubelet says it. */
function missingObject(message: string, namespace = 'default'): Cause | undefined {
  const key = /couldn't find key (\S+) in (Secret|ConfigMap) (\S+)/i.exec(message)
  if (key) {
    return {
      means: `The ${key[2]} ${key[3]} has no key ${key[1]}.`,
      remedy: `Add the key, or correct the name by which the pod asks for it.`,
    }
  }
  const volumeKey = /references non-existent (secret|config) key: (\S+)/i.exec(message)
  if (volumeKey) {
    const kind = volumeKey[1] === 'secret' ? 'Secret' : 'ConfigMap'
    return {
      means: `A volume asks for the key ${volumeKey[2]}, which its ${kind} does not have.`,
      remedy: 'Add the key, or correct the items of the volume.',
    }
  }
  const object = /\b(secret|configmap)s? "([^"]+)" not found/i.exec(message)
  if (!object) return undefined
  const [, kind = '', name] = object
  const isSecret = kind.toLowerCase() === 'secret'
  return {
    means: `There is no ${isSecret ? 'Secret' : 'ConfigMap'} ${name} in namespace ${namespace}.`,
    remedy: isSecret
      ? "Make it by the input 'secrets', deploy what makes it first, or correct the name."
      : 'Add it to the manifests, or correct the name.',
  }
}

/** Why a pod that was given a node does not start: volumes, network. */
export function mountCause({ object, finding, events }: Evidence): Cause | undefined {
  const text = [finding.message, ...events.map(({ message }) => message)].join('\n')
  const missing = missingObject(text, object.metadata.namespace)
  if (missing) return missing
  if (/Multi-Attach error/.test(text)) {
    return {
      means: 'A volume is still attached to another node, where an older pod uses it.',
      remedy: 'Use the strategy Recreate (or a StatefulSet) for pods with a ReadWriteOnce volume.',
    }
  }
  const claim = /persistentvolumeclaim "([^"]+)" not found/i.exec(text)
  if (claim) {
    return {
      means: `There is no PersistentVolumeClaim ${claim[1]} in namespace ${object.metadata.namespace}.`,
      remedy: 'Add it to the manifests, or correct the name.',
    }
  }
  if (/failed to assign an IP address|no available IP|InsufficientFreeAddresses/i.test(text)) {
    return {
      means: 'The network plugin has no free address for the pod.',
      remedy: 'Give the cluster larger subnets, or prefix delegation in the VPC CNI.',
    }
  }
  const mount = events.find(({ reason }) => /^Failed(?:Mount|AttachVolume|MapVolume)$/.test(reason))
  if (!mount) return undefined
  return {
    means: 'A volume of the pod cannot be mounted; the event says why.',
    remedy: 'Check that what the volume names exists, and that its driver runs on the node.',
  }
}

/** Why the API server does not accept the pods of a workload. */
export function refusalCause({ kind, message }: CreationFault): Cause | undefined {
  switch (kind) {
    case 'quota':
      return {
        means: 'The namespace has no room left: a ResourceQuota refuses more pods.',
        remedy:
          'Raise the quota, lower the requests, or roll out with maxSurge: 0 so that old pods give theirs back first.',
      }
    case 'limit-range':
      return {
        means: 'A LimitRange of the namespace does not allow the resources that the pods ask for.',
        remedy: 'Set requests and limits within it (kubectl describe limitrange).',
      }
    case 'pod-security':
      return {
        means: 'The Pod Security level of the namespace does not allow these pods.',
        remedy: 'Set in their securityContext what the message lists, or have the namespace allow more.',
      }
    case 'webhook':
      return /failed calling webhook|no endpoints available/.test(message)
        ? {
            means: 'An admission webhook that has to be asked about each pod does not answer.',
            remedy: 'See whether the pods behind the webhook run; it is named in the message.',
          }
        : {
            means: 'An admission policy of the cluster refuses these pods.',
            remedy: 'Change in the manifest what the message names, or have the policy allow it.',
          }
    case 'service-account':
      return {
        means: `The ServiceAccount ${/serviceaccount "([^"]+)"/i.exec(message)?.[1] ?? 'of the pods'} does not exist.`,
        remedy: 'Add it to the manifests, or correct serviceAccountName.',
      }
    default:
      return undefined
  }
}
