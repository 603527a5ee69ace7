/** The chapters of the demo's story, in turn. */
export const titles = {
  opened: 'A pull request is opened',
  broken: 'A push to it breaks: the diagnosis, and back to what ran before',
  mended: 'The next push mends it',
  merged: 'It is merged: its preview is taken away',
  images: 'The main branch moves: its images are built, once',
  released: 'A release is published: those very images go to production',
} as const
