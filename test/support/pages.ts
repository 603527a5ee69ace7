/** What pages for people show, for the tests that run it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../sandbox/workflow/job.ts'

/** A block of shell commands, as it stands on a page. */
export interface ShellBlock {
  text: string
  /** What it needs that no test has, by its first line. */
  needs: 'AWS' | 'GitHub' | undefined
}

/** The shell blocks of a page, in their order. */
export function shellBlocks(page: string): ShellBlock[] {
  return blocks(page, 'sh', 'bash', 'shell').map((text) => {
    const [, needs] = /^# Needs (AWS|GitHub)/.exec(text) ?? []
    return { text, needs: needs as ShellBlock['needs'] }
  })
}

/** The blocks of a page in these languages. */
export function blocks(page: string, ...languages: string[]): string[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/```(\w+)\n(.*?)```/gs)].flatMap(([, of, block = '']) =>
    languages.includes(of ?? '') ? [block] : [],
  )
}
