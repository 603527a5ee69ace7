import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

/** What helm keeps of one revision of a release, as far as it is read here; the rest is kept as it is. */
export interface Release {
  name: string
  namespace: string
  /** The revision. */
  version: number
  info: { status: string; description?: string; [field: string]: unknown }
  chart?: {
    metadata?: ChartName | null
    /** Files beside the templates, those of `crds` among them; contents in base64. */
    files?: { name: string; data: string }[] | null
  } | null
  /** YAML of all objects but the hooks. */
  manifest: string
  hooks?: ReleaseHook[] | null
  /** `ssa` where helm 4 applies on the server's side. */
  apply_method?: string
  [field: string]: unknown
}

export interface ChartName {
  name?: string
  version?: string
  appVersion?: string
}

/** An object that helm makes at certain times, beside the release. */
export interface ReleaseHook {
  name: string
  kind: string
  /** The template. */
  path: string
  /** YAML. */
  manifest: string
  events?: string[] | null
  delete_policies?: string[] | null
  last_run?: { started_at?: string; phase?: string } | null
}

/** Statuses of a release that some helm is working on, or was when it died. */
const underWay = new Set(['pending-install', 'pending-upgrade', 'pending-rollback', 'uninstalling'])

/** Whether helm refuses to touch a release because another helm seems to be at work. */
export function isPending(status: string): boolean {
  return underWay.has(status)
}

/**
 * Reads what helm has stored: base64 of the gzip of JSON.
 * Source: https://github.com/helm/helm/blob/main/pkg/storage/driver/util.go
 */
export async function decodeRelease(text: string): Promise<Release> {
  const bytes = Buffer.from(text, 'base64')
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b
  const json = isZipped ? await promisify(gunzip)(bytes) : bytes
  return JSON.parse(json.toString('utf8')) as Release
}

/** The inverse of `decodeRelease`. */
export async function encodeRelease(release: Release): Promise<string> {
  return (await promisify(gzip)(JSON.stringify(release))).toString('base64')
}
