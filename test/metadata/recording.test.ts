/** The picture in README.md of what the demo prints: of today's story, and fit to be shown as an image. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { recordingOf } from '../sandbox/demo/recording.ts'
import { titles } from '../sandbox/demo/titles.ts'
import { root } from '../sandbox/workflow/job.ts'

const file = '.github/docs/demo.svg'
const picture = readFileSync(join(root, file), 'utf8')

/** The lines of a picture, as they are read. */
function linesOf(svg: string): string[] {
  const lines = [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, text = '']) => text.replaceAll(/<[^>]+>/g, ''))
  return lines.map((line) => line.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
}

test('tells the story that the demo tells (else: node test/sandbox/record.ts)', () => {
  const chapters = linesOf(picture).filter((line) => /^\d\. /.test(line))
  expect(chapters).toEqual(Object.values(titles).map((title, index) => `${index + 1}. ${title}`))
  const text = linesOf(picture).join(' ')
  expect(text).toContain('CrashLoopBackOff')
  expect(text).toContain('The release built none.')
  expect(text).toMatch(/requests to the sandbox, \d+ s in all\.$/)
  expect(text).not.toContain('Not shown')
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`](${file})`)
})

test('is an image of its own: small, without scripts and addresses, for light and dark', () => {
  expect(XMLValidator.validate(picture)).toBe(true)
  expect(picture.length).toBeLessThan(100_000)
  const names = new Set([...picture.matchAll(/<([\w:]+)/g)].map(([, name]) => name))
  expect([...names].sort()).toEqual(['g', 'rect', 'style', 'svg', 'text', 'title', 'tspan'])
  expect(picture.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
    /href|src|url\(|@import|@font-face|:\/\/| on\w+=/,
  )
  expect(picture).toContain('@media (prefers-color-scheme:dark)')
  expect(picture).toContain('@media (prefers-reduced-motion:reduce)')
})

test('a recording keeps every character and its colours, and breaks long lines', () => {
  const long = `  ${'word '.repeat(40).trim()}`
  const svg = recordingOf(
    `\u001b[1mTitle\u001b[22m & <co>\n  \u001b[31m✗\u001b[39m \u001b[2m  1.0 s\u001b[22m  step\n\n${long}\n`,
  )
  expect(XMLValidator.validate(svg)).toBe(true)
  expect(linesOf(svg).slice(0, 3)).toEqual(['$ npm run demo', 'Title & <co>', '✗   1.0 s  step'])
  expect(svg).toContain('<tspan class="red">✗</tspan> <tspan class="dim">  1.0 s</tspan>  step')
  const broken = linesOf(svg).slice(3)
  expect(broken.join(' ')).toBe(long.trim())
  for (const line of broken) expect(line.length).toBeLessThanOrEqual(104)
  const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg) as { svg: Record<string, string> }
  expect(root['@_role']).toBe('img')
})
