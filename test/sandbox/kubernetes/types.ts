/** What the cluster of the sandbox is made of and what it asks of the rest of the sandbox. */
import type { Traffic } from '../http.ts'

/** JSON as it travels. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

export interface OwnerReference {
  apiVersion: string
  kind: string
  name: string
  uid: string
  controller?: boolean
  blockOwnerDeletion?: boolean
}

/** Which fields somebody manages: https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management */
export interface ManagedFieldsEntry {
  manager: string
  operation: 'Apply' | 'Update'
  apiVersion: string
  /** RFC 3339, whole seconds. */
  time?: string
  fieldsType: 'FieldsV1'
  fieldsV1: JsonObject
  subresource?: string
}

export interface ObjectMeta {
  name: string
  generateName?: string
  namespace?: string
  uid: string
  resourceVersion: string
  generation?: number
  /** RFC 3339, whole seconds. */
  creationTimestamp: string
  deletionTimestamp?: string
  deletionGracePeriodSeconds?: number
  labels?: Record<string, string>
  annotations?: Record<string, string>
  finalizers?: string[]
  ownerReferences?: OwnerReference[]
  managedFields?: ManagedFieldsEntry[]
}

/** A stored object: what the API serves, with the fields that the server itself writes. */
export interface KubernetesObject {
  apiVersion: string
  kind: string
  metadata: ObjectMeta
  [field: string]: unknown
}

/** Credentials that STS of the sandbox issued. */
export interface Session {
  secretAccessKey: string
  sessionToken?: string
  /** Of the assumed role: `arn:aws:sts::<account>:assumed-role/<role>/<session>`. */
  arn: string
  /** On the sandbox's clock, milliseconds. */
  expiresAt: number
  /** `AROA...:<session name>`, where known. */
  userId?: string
}

/** EKS' own access policies that an access entry can be associated with. */
export type AccessPolicy =
  | 'AmazonEKSClusterAdminPolicy'
  | 'AmazonEKSAdminPolicy'
  | 'AmazonEKSEditPolicy'
  | 'AmazonEKSViewPolicy'

/**
 * An EKS access entry: without one, a principal with a valid token is Unauthorized.
 * https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html
 */
export interface AccessEntry {
  /** Of the IAM role (not of the session). */
  principalArn: string
  /** Default `arn:aws:sts::<account>:assumed-role/<role>/{{SessionName}}`. */
  username?: string
  /** Groups that RBAC bindings of the cluster may name. */
  kubernetesGroups?: string[]
  policies: AssociatedPolicy[]
}

export interface AssociatedPolicy {
  policy: AccessPolicy
  /** Namespaces that it is limited to (`dev-*` matches by prefix); the whole cluster by default. */
  namespaces?: string[]
}

export interface ClusterOptions {
  name: string
  /** Twelve digits. */
  account: string
  region: string
  /** Default `aws`. */
  partition?: string
  /** Minor version as EKS says it. Default `1.34`. */
  version?: string
  /**
   * Log, faults and clock of the sandbox. An operation is `<verb> <resource>` (`patch deployments`), or `get <path>`.
   */
  traffic: Traffic
  /** Bearer tokens that were accepted are added. */
  secrets?: Set<string>
  /** Credentials of an access key, or undefined where STS never issued it. */
  sessions: (accessKeyId: string) => Session | undefined
  /** Default: cluster administrator for the role `EKS-HUB-Hub` of the account. */
  accessEntries?: AccessEntry[]
  /** Namespaces beside default, kube-node-lease, kube-public and kube-system. Default `datasets-server`. */
  namespaces?: string[]
  /** Whether the nodes can pull an image reference as a pod names it. Default: all. */
  imageExists?: (reference: string) => boolean | Promise<boolean>
  /**
   * Milliseconds before a deleted namespace is emptied, and until it goes where something was left. Default: 200; a real
   * cluster takes some five seconds each.
   */
  namespacePatience?: number
  /** Host name that every Ingress and every Service of the type LoadBalancer gets. Default: nothing gives them one. */
  loadBalancer?: string
  /** What containers have written. Default: there are no logs, and who asks for some is told so. */
  logs?: (of: { namespace: string; pod: string; container: string; previous: boolean }) => string
  /** What is wrong with the certificate: signed by another CA than `ca`, for another host, or no longer valid. */
  certificate?: 'good' | 'other-ca' | 'other-host' | 'expired'
}

/** `closed`: connections are refused. `silent`: accepted and never answered, as behind a firewall that drops. */
export type Reachability = 'open' | 'closed' | 'silent'

export interface Cluster {
  readonly name: string
  /** `arn:aws:eks:<region>:<account>:cluster/<name>`. */
  readonly arn: string
  /** `https://127.0.0.1:<port>`. */
  readonly endpoint: string
  /** PEM of the CA that clients are to trust (DescribeCluster has it in base64). */
  readonly ca: string
  /** What DescribeCluster says; tests may change it. */
  status: string
  version: string
  /** Read at each request; tests may change it. */
  accessEntries: AccessEntry[]
  /**
   * Why tokens were refused, oldest first. EKS writes it to the authenticator's log and never sends it to the client.
   */
  readonly refusals: string[]
  /** Every stored object; by kind and namespace where given. Copies. */
  objects(filter?: { kind?: string; namespace?: string }): KubernetesObject[]
  /** Changes whether the endpoint can be reached: `closed` and `silent` are a private endpoint seen from outside. */
  setReachability(to: Reachability): Promise<void>
  stop(): Promise<void>
}
