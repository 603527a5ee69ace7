import type { Dependencies } from '../../job/dependencies.ts'
import { imageValues } from '../images/image-values.ts'
import type { DeployInputs } from '../inputs.ts'
import { openChart } from '../render/chart/chart.ts'
import { findHelm } from '../render/chart/helm.ts'
import type { OpenedChart } from './flow.ts'

/**
 * Gets the chart of the inputs ready for helm, with the services' images in its values. Asks nothing of the cluster.
 * Undefined where no chart is to be deployed.
 */
export async function openSourceChart(
  { source, mode, images }: Pick<DeployInputs, 'source' | 'mode' | 'images'>,
  dependencies: Dependencies,
): Promise<OpenedChart | undefined> {
  if (source?.kind !== 'chart' || mode === 'delete' || mode === 'sweep') return undefined
  const helm = await findHelm(dependencies)
  const derive = (values: Readonly<Record<string, unknown>>) => imageValues(source.imageValues, images, values)
  const chart = await openChart({ ...source, derive }, helm, dependencies)
  return { source, helm, chart, [Symbol.asyncDispose]: () => chart[Symbol.asyncDispose]() }
}
