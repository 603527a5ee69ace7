/** The one table of what may differ between a real cluster and the sandbox's. */

export interface Difference {
  what: string
  why: string
  pattern: RegExp
  /** As in `String.replace`. */
  instead: string
}

/** Letters and digits of generated names, as Kubernetes chooses them. */
const random = '[bcdfghjklmnpqrstvwxz2456789]'

/** A condition of an object, in YAML. */
const condition = (type: string) => `^ *- last(?:(?!^ *- ).*\\n)*? *type: ${type}\\n`

export const mayDiffer: readonly Difference[] = [
  {
    what: 'the address of the API server',
    why: 'each listens on a free port',
    pattern: /127\.0\.0\.1:\d+/g,
    instead: '<server>',
  },
  {
    what: 'the clients’ moments in front of log lines',
    why: 'they are different commands',
    pattern: /^([EWI])\d{4} [\d:.]+ +\d+ (\S+\.go):\d+\]/gm,
    instead: '$1<time> $2]',
  },
  {
    what: 'that a client has ended its own watch',
    why: 'kubectl and helm log it, each version in its words, when the watch was just being opened or read',
    pattern: /^[EWI]<time> (reflector|request)\.go\] .*\bcontext (deadline exceeded|canceled)\b.*\n/gm,
    instead: '',
  },
  {
    what: 'uids',
    why: 'they are random',
    pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g,
    instead: '<uid>',
  },
  {
    what: 'access keys and ids of roles',
    why: 'AWS chooses them',
    pattern: /\b(ASIA[A-Z0-9]{16}|AROA[A-Z0-9]{17})\b/g,
    instead: '<key>',
  },
  {
    what: 'an object that is quoted in a message',
    why: 'its fields are in the order in which the server happens to have them',
    pattern: /(is invalid: patch: Invalid value: )\\*"\{.*\}\\*"(: )/g,
    instead: '$1<object>$2',
  },
  {
    what: 'values in the form that the server has them inside',
    why: 'they show all fields of the types of its source code',
    pattern: /Invalid value: \[?\{("labels":\{[^}]*\},)?"[A-Z].*\}\]?: /g,
    instead: 'Invalid value: <dump>: ',
  },
  {
    what: 'what columns of tables are about',
    why: 'the sandbox has no texts for people who read its answers without kubectl',
    pattern: /("description": )".+"(?=,\n +"format")/g,
    instead: '$1"<text>"',
  },
  {
    what: 'certificates',
    why: 'each cluster has a CA of its own',
    pattern: /-----BEGIN CERTIFICATE-----[\\\w+/=\s]+-----END CERTIFICATE-----/g,
    instead: '<certificate>',
  },
  {
    what: 'resource versions',
    why: 'they count what happens in the whole cluster',
    pattern: /(resource-?version\\?["']?[:=]+ ?\\?["']?|version: 1 \(|ResourceVersion in record \()\d+/gi,
    instead: '$1<version>',
  },
  {
    what: 'points in time',
    why: 'the clusters work at different speeds',
    pattern: /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z| \+0000 UTC)?|\w{3}, \d\d \w{3} \d{4} [\d:]{8} [+-]\d{4}/g,
    instead: '<time>',
  },
  {
    what: 'points in time as helm writes them',
    why: 'the same',
    pattern: /\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4}/g,
    instead: '<time>',
  },
  {
    what: 'ages and durations',
    why: 'the clusters work at different speeds',
    pattern: /(?<=[\s("])\d+[smh](\d+[sm])?(?=\s|$|\)|")/gm,
    instead: '<age>',
  },
  {
    what: 'hashes of pod templates and the random ends of names',
    why: 'the sandbox has a hash function of its own',
    pattern: new RegExp(`-${random}{8,10}(-${random}{5})?\\b|-${random}{5}\\b(?=["' \\n,:]|$)`, 'g'),
    instead: '-<generated>',
  },
  {
    what: 'values of the labels that hold such hashes',
    why: 'the same',
    pattern: new RegExp(`(pod-template-hash["']?[:=] ?["']?)${random}{8,10}`, 'g'),
    instead: '$1<generated>',
  },
  {
    what: 'the order of two conditions of a deployment: that it fails to make pods, and that it makes no progress',
    why: 'the one that changed last is put last, and the clusters work at different speeds',
    pattern: new RegExp(`(${condition('ReplicaFailure')})(${condition('Progressing')})`, 'gm'),
    instead: '$2$1',
  },
  {
    what: 'how often something was tried',
    why: 'the sandbox has other pauses between tries than a real cluster, whose pauses grow to minutes',
    pattern: /\(x\d+ over/g,
    instead: '(x<n> over',
  },
  {
    what: 'that a real API server has found a service whose address it had not yet noted, in the list of events',
    why: 'its check runs by the clock, and meets a service that is just being made',
    pattern: /^Events:\n *Type .*\n *---- .*\n *Warning +ClusterIPNotAllocated .*\n(?! *(Normal|Warning) )/gm,
    instead: 'Events:  <none>\n',
  },
  {
    what: 'numbers of node ports',
    why: 'they are random',
    pattern: /(nodePort"?: |:)3[0-2]\d{3}\b/g,
    instead: '$1<port>',
  },
  {
    what: 'how two pods differ',
    why: 'a real server shows it with all fields of the types of its source code',
    pattern: /(previously negative\))(\n[@ +-].*)*\n*/g,
    instead: '$1',
  },
  {
    what: 'hashes of how kinds are stored',
    why: 'the sandbox stores nothing',
    pattern: /"storageVersionHash": ".+",\n +/g,
    instead: '',
  },
  {
    what: 'addresses of services, pods and nodes',
    why: 'the networks are different, and there is none behind either',
    pattern: /\b10\.\d+\.\d+\.\d+\b|\b172\.20\.\d+\.\d+\b/g,
    instead: '<ip>',
  },
  {
    what: 'names of nodes',
    why: 'the real control plane has one node, and the sandbox two as EKS names them',
    pattern: /\bnode-1\b|\bip-10-0-\d+-\d+\.ec2\.internal\b/g,
    instead: '<node>',
  },
  {
    what: 'the stages of a rollout that a client gets to see',
    why: 'the clusters work at different speeds',
    pattern: /^(Waiting for (deployment|daemon set|statefulset|\d+ pods|partitioned)|waiting for statefulset).*\n/gm,
    instead: '',
  },
  {
    what: 'the build of the server',
    why: 'EKS says another patch version and another commit than the source code',
    pattern: /v1\.34\.\d+(-eks-\w+)?/g,
    instead: '<release>',
  },
  {
    what: 'the width of columns',
    why: 'it follows from the rest of this table',
    pattern: /(\S) {2,}/g,
    instead: '$1  ',
  },
  {
    what: 'spaces in front of tabs and ends of lines',
    why: 'the same, of tables of helm',
    pattern: / +(?=\t|$)/gm,
    instead: '',
  },
]

/** The text with everything that may differ replaced. */
export function withoutDifferences(text: string): string {
  return mayDiffer.reduce((rest, { pattern, instead }) => rest.replaceAll(pattern, instead), text)
}
