import { join } from 'node:path'

/** The folder for the files of configure-kubeconfig, in the job's folder. */
export function kubeFolder(jobFolder: string): string {
  return join(jobFolder, 'kube')
}

/** The job's own kubeconfig. */
export function ownFile(jobFolder: string): string {
  return join(kubeFolder(jobFolder), 'config')
}

/** The job's cache folder for kubectl. */
export function cacheFolder(jobFolder: string): string {
  return join(kubeFolder(jobFolder), 'cache')
}
