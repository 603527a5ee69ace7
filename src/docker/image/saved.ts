import { WorldError } from '../../errors.ts'
import type { Image } from './manifest.ts'

/** Images out of the Docker Engine, as they can be pushed. */
export interface SavedImages {
  /**
   * The image with this id.
   *
   * @throws WorldError when it was not saved.
   */
  image(id: string): Promise<Image>
}

/** What to throw for an image that is not among those that were saved. */
export function notSaved(id: string): WorldError {
  return new WorldError(
    `docker save did not write the image ${id} as a whole.`,
    'Check the Docker Engine and its log, and run the job again.',
  )
}
