import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A commit that somebody names. */
export interface Commit {
  sha: string
  /** What was named, in full: `refs/tags/v1`, or the commit's own id. */
  ref: string
}

/** Where actions and called workflows come from: a repository, by name and commit. */
export interface Source {
  /** `owner/name` */
  name: string
  /** The commit that a branch, a tag (first) or a full id means; undefined if there is none. */
  resolve(ref: string): Promise<Commit | undefined>
  /** A folder with the commit's files, for reading. */
  files(sha: string): Promise<string>
}

/** A folder that stands for every branch, tag and commit of a repository: what is worked on, under any name. */
export class WorkingCopy implements Source {
  readonly name: string
  readonly folder: string

  constructor(name: string, folder: string) {
    this.name = name
    this.folder = folder
  }

  resolve(ref: string): Promise<Commit | undefined> {
    const isId = /^[0-9a-f]{40}$/.test(ref)
    const sha = isId ? ref : createHash('sha1').update(`${this.name}@${ref}`).digest('hex')
    return Promise.resolve({ sha, ref: isId ? ref : `refs/${/^v?\d/.test(ref) ? 'tags' : 'heads'}/${ref}` })
  }

  files(): Promise<string> {
    return Promise.resolve(this.folder)
  }
}

/** The folder of an action in a source's files, or undefined where it has no action of that name. */
export function actionFolder(files: string, path: string): string | undefined {
  const folder = join(files, path)
  return ['action.yml', 'action.yaml'].some((name) => existsSync(join(folder, name))) ? folder : undefined
}
