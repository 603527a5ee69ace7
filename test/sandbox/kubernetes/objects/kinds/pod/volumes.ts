/** Volumes, and where containers mount them. */
import type { StatusCause } from '../../../api/status.ts'
import { duplicate, forbiddenField, invalidValue, required } from '../../causes.ts'
import { notLabel } from '../names.ts'

export interface Volume {
  name?: string
  secret?: { secretName?: string }
  configMap?: { name?: string }
  projected?: object
  downwardAPI?: object
  emptyDir?: object
  persistentVolumeClaim?: { claimName?: string }
  [source: string]: unknown
}

export interface VolumeMount {
  name?: string
  mountPath?: string
  subPath?: string
}

/** Causes, and the names of the volumes that are good. */
export function volumesCauses(volumes: Volume[], at: string): { causes: StatusCause[]; names: Set<string> } {
  const names = new Set<string>()
  const causes = volumes.flatMap((volume, index) => {
    const { name = '' } = volume
    const field = `${at}[${index}]`
    const found = sourceCauses(volume, field)
    const flaw = name ? notLabel(name) : undefined
    if (!name) found.push(required(`${field}.name`))
    if (flaw) found.push(invalidValue(`${field}.name`, name, flaw))
    if (names.has(name)) found.push(duplicate(`${field}.name`, name))
    if (found.length === 0) names.add(name)
    return found
  })
  return { causes, names }
}

/** In the order in which they are looked at. */
const sources = [
  'emptyDir',
  'hostPath',
  'secret',
  'nfs',
  'persistentVolumeClaim',
  'downwardAPI',
  'configMap',
  'projected',
  'csi',
  'ephemeral',
]

function sourceCauses(volume: Volume, at: string): StatusCause[] {
  const named = Object.keys(volume).filter((field) => field !== 'name')
  const [first, ...others] = named.sort((a, b) => sources.indexOf(a) - sources.indexOf(b))
  if (!first) return [required(at, 'must specify a volume type')]
  const causes = others.map((source) => forbiddenField(`${at}.${source}`, 'may not specify more than 1 volume type'))
  if (volume.secret && !volume.secret.secretName) causes.push(required(`${at}.secret.secretName`))
  if (volume.configMap && !volume.configMap.name) causes.push(required(`${at}.configMap.name`))
  if (volume.persistentVolumeClaim && !volume.persistentVolumeClaim.claimName)
    causes.push(required(`${at}.persistentVolumeClaim.claimName`))
  return causes
}

export function mountsCauses(mounts: VolumeMount[], volumes: Set<string>, at: string): StatusCause[] {
  const seen = new Set<string>()
  return mounts.flatMap(({ name = '', mountPath = '', subPath }, index) => {
    const field = `${at}[${index}]`
    const causes: StatusCause[] = []
    if (!name) causes.push(required(`${field}.name`))
    if (!volumes.has(name))
      causes.push({
        reason: 'FieldValueNotFound',
        field: `${field}.name`,
        message: `Not found: ${JSON.stringify(name)}`,
      })
    if (!mountPath) causes.push(required(`${field}.mountPath`))
    if (seen.has(mountPath)) causes.push(invalidValue(`${field}.mountPath`, mountPath, 'must be unique'))
    seen.add(mountPath)
    return [...causes, ...(subPath ? pathCauses(subPath, `${at}.subPath`) : [])]
  })
}

function pathCauses(path: string, field: string): StatusCause[] {
  if (path.startsWith('/')) return [invalidValue(field, path, 'must be a relative path')]
  return path.split('/').includes('..') ? [invalidValue(field, path, "must not contain '..'")] : []
}
