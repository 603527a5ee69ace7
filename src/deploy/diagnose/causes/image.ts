import { allow, denialRemedy, deniedRole, parseDenial } from '../../../aws/denial.ts'
import type { Cause, Evidence } from '../types.ts'

interface Pull {
  image: string
  message: string
  isEcr: boolean
}

interface PullCause {
  test: RegExp
  tell: (pull: Pull, match: RegExpExecArray) => Cause
}

/** Failures to pull, by what container runtimes and registries say. The first that matches counts. */
const causes: readonly PullCause[] = [
  {
    test: /no match(?:ing)? (?:for platform|manifest for)/i,
    tell: ({ image }) => ({
      means: `The image ${image} is not built for the architecture of the node.`,
      remedy:
        "Build it for the nodes' architecture as well ('platforms' of push-images), or choose other nodes by the node selector kubernetes.io/arch.",
    }),
  },
  {
    test: /not authorized to perform:? (ecr[\w-]*:\w+)/i,
    tell: ({ message }, [, permission = '']) => {
      const role = `role ${deniedRole(message)?.name ?? 'of the nodes'}`
      const denial = parseDenial(message)
      return {
        means: `The nodes lack the permission ${permission}.`,
        remedy: denial ? denialRemedy(denial, permission, role) : allow(permission, role),
      }
    },
  },
  {
    test: /no basic auth credentials|\b401\b|unauthorized|authentication required|failed to fetch (?:anonymous|oauth) token/i,
    tell: ({ image, isEcr }) => ({
      means: `The registry wants a login for ${image}, and the node has none that it accepts.`,
      remedy: isEcr
        ? "Allow ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer to the nodes' role; nodes of another cloud need imagePullSecrets."
        : 'Give the pod imagePullSecrets (or its service account) for this registry.',
    }),
  },
  {
    test: /\b403\b|forbidden|denied|not authorized/i,
    tell: ({ image, isEcr }) => ({
      means: `The registry refuses to hand out ${image}.`,
      remedy: isEcr
        ? "Allow ecr:BatchGetImage and ecr:GetDownloadUrlForLayer to the nodes' role, and in the policy of the repository as well if it is another account's."
        : 'Give the pod imagePullSecrets of an account that may pull it, and check that the repository exists.',
    }),
  },
  {
    test: /toomanyrequests|\b429\b|rate limit/i,
    tell: ({ image }) => ({
      means: `The registry limits how often the nodes may pull, and ${image} is over it.`,
      remedy: 'Pull with a login (imagePullSecrets), or keep the image in a registry of your own.',
    }),
  },
  {
    test: /not found|manifest unknown|name unknown|\b404\b|does not exist/i,
    tell: ({ image }) => ({
      means: `The registry does not have ${image}.`,
      remedy: `Push it before it is deployed, or correct ${image.includes('@') ? 'its repository and digest' : 'its name and tag'}; a lifecycle policy of the registry may have removed it.`,
    }),
  },
  {
    test: /x509|certificate/i,
    tell: () => ({
      means: 'The node does not trust the certificate of the registry.',
      remedy: "Install the registry's CA on the nodes, or use a registry with a public certificate.",
    }),
  },
  {
    test: /dial tcp|no such host|i\/o timeout|connection refused|connection reset|TLS handshake|deadline exceeded|network is unreachable/i,
    tell: () => ({
      means: 'The node cannot reach the registry.',
      remedy:
        "Check the registry's host name and the nodes' way out: NAT gateway, VPC endpoints for ecr.api, ecr.dkr and s3, security groups, DNS.",
    }),
  },
  {
    test: /no space left on device/i,
    tell: () => ({
      means: 'The disk of the node is full.',
      remedy: 'Give the nodes larger disks, or let the kubelet remove unused images sooner.',
    }),
  },
]

/** Why an image cannot be pulled. */
export function imageCause({ finding, events }: Evidence): Cause | undefined {
  const image = finding.container?.spec?.image ?? 'the image'
  if (finding.reason === 'InvalidImageName') {
    return {
      means: `'${image}' is no valid reference of an image.`,
      remedy: 'Correct it in the manifest: registry/repository:tag in lower case, or with @sha256: and a digest.',
    }
  }
  if (finding.reason === 'ErrImageNeverPull') {
    return {
      means: `The node does not have ${image}, and imagePullPolicy is Never.`,
      remedy: 'Set imagePullPolicy to IfNotPresent.',
    }
  }
  // The status may have come down to "back-off" before anybody looked; then an event has the error.
  const message = [
    finding.message,
    ...events.filter(({ reason }) => reason === 'Failed').map((event) => event.message),
  ].join('\n')
  const pull = { image, message, isEcr: /\.dkr[.-]ecr[.-]/.test(image) }
  for (const { test, tell } of causes) {
    // The reference itself may contain a number or a word that looks like an error.
    const match = test.exec(message.replaceAll(image, ''))
    if (match) return tell(pull, match)
  }
  return undefined
}
