import { WorldError } from '../../errors.ts'
import type { Image } from './manifest.ts'

/** Images saved from the Docker Engine, ready to be pushed. */
export interface SavedImages {
  /**
   * The image with this id.
   *
   * @throws WorldError when it was not saved.
   */
  image(id: string): Promise<Image>
}

/** The error for an image that is not among the saved ones. */
export function notSaved(id: string): WorldError {
  return new WorldError(
    `docker save did not write the image ${id} as a whole.`,
    'Check the Docker Engine and its log, and run the job again.',
  )
}
