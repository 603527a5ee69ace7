/** What GitHub makes of a job summary, as far as it can be had: its Markdown, what it lets through, Mermaid's charts. */
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const folder = process.env.DS_INFRA_TEST_PICTURES ?? ''

/** Why there is nothing to draw with, or false. */
export const withoutPictures =
  process.env.CI !== 'true' && !existsSync(join(folder, 'schema.js')) && 'DS_INFRA_TEST_PICTURES names no Mermaid'

/** The versions of Mermaid that `.ci/parts` fetches. */
export const mermaidVersions = ['11.4.1', '12.3.0'] as const

interface Schema {
  tagNames: string[]
  /** By tag, as properties of the DOM; one may be limited to values. */
  attributes: Record<string, (string | [string, ...unknown[]])[]>
}

/** A summary on GitHub. */
export interface Shown {
  /** Tags and attributes that GitHub takes out. */
  stripped: string[]
  /** Texts of the charts. */
  charts: string[]
}

/** By cmark-gfm, GitHub's own Markdown, and the rules of GitHub that the npm package hast-util-sanitize keeps. */
export async function onGitHub(markdown: string): Promise<Shown> {
  const { defaultSchema } = (await import(join(folder, 'schema.js'))) as { defaultSchema: Schema }
  const args = [
    '--unsafe',
    '--github-pre-lang',
    ...['table', 'strikethrough', 'autolink', 'tagfilter'].flatMap((name) => ['-e', name]),
  ]
  const html = execFileSync('cmark-gfm', args, { input: markdown, encoding: 'utf8' })
  // GitHub itself gives a block its language.
  const given = ['pre lang']
  const stripped = [...html.matchAll(/<(\w+)((?:\s+[\w-]+="[^"]*")*)\s*\/?>/g)].flatMap(
    ([, tag = '', attributes = '']) => {
      const allowed = [...(defaultSchema.attributes[tag] ?? []), ...(defaultSchema.attributes['*'] ?? [])]
      const names = new Set(allowed.map((one) => (typeof one === 'string' ? one : one[0])))
      const unknown = [...attributes.matchAll(/([\w-]+)=/g)].flatMap(([, name = '']) =>
        names.has(name) ? [] : [`${tag} ${name}`],
      )
      return [...(defaultSchema.tagNames.includes(tag) ? [] : [tag]), ...unknown].filter((one) => !given.includes(one))
    },
  )
  const charts = [...html.matchAll(/<pre lang="mermaid"><code>(.*?)<\/code><\/pre>/gs)].map(([, text = '']) =>
    decoded(text),
  )
  return { stripped: [...new Set(stripped)], charts }
}

function decoded(html: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return html.replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => names[name] ?? '')
}

/** A chart that was drawn. */
export interface Drawn {
  /** Why it could not be. */
  error?: string
  sections: string[]
  bars: { text: string; width: number; failed: boolean }[]
  /** The axis, from the left. */
  ticks: string[]
}

/** Draws charts in a browser in India, where a day begins on the half hour of UTC. `picture`: a PNG to write as well. */
export async function draw(charts: readonly string[], version: string, picture?: string): Promise<Drawn[]> {
  const work = mkdtempSync(join(tmpdir(), 'pictures-'))
  try {
    const page = join(work, 'page.html')
    writeFileSync(page, pageOf(charts, join(folder, `mermaid-${version}.js`)))
    const common = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(work, 'profile')}`]
    const budget = '--virtual-time-budget=120000'
    const env = { ...process.env, TZ: 'Asia/Kolkata', HOME: work }
    const run = async (...args: string[]) =>
      await promisify(execFile)('chromium', [...common, budget, ...args, `file://${page}`], { env, maxBuffer: 2 ** 27 })
    const { stdout } = await run('--dump-dom')
    if (picture) await run(`--screenshot=${picture}`, '--window-size=1000,1400')
    const [, result = ''] = /<script id="drawn" type="text\/plain">(.*?)<\/script>/s.exec(stdout) ?? []
    if (!result) throw new Error(`The page has not drawn its charts: ${stdout.slice(-2000)}`)
    return JSON.parse(result) as Drawn[]
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Mermaid as GitHub sets it up: nothing of a chart is a link or a script. */
function pageOf(charts: readonly string[], mermaid: string): string {
  const texts = JSON.stringify(charts).replaceAll('<', '\\u003c')
  return `<!doctype html><meta charset="utf-8"><body><script src="file://${mermaid}"></script><script type="module">
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
const textsOf = (svg, query) => [...svg.querySelectorAll(query)].map((one) => one.textContent)
const drawn = []
for (const [index, text] of ${texts}.entries()) {
  try {
    await mermaid.parse(text)
    const place = document.createElement('div')
    place.style.width = '900px'
    document.body.append(place)
    place.innerHTML = (await mermaid.render('chart' + index, text)).svg
    const names = [...place.querySelectorAll('text.taskText, text.taskTextOutsideRight, text.taskTextOutsideLeft')]
    const bars = [...place.querySelectorAll('rect.task')].map((rect, at) => ({
      text: names[at]?.textContent.trim(),
      width: Number(rect.getAttribute('width')),
      failed: /crit/.test(rect.getAttribute('class')),
    }))
    drawn.push({ sections: textsOf(place, 'text.sectionTitle'), bars, ticks: textsOf(place, '.grid .tick text') })
  } catch (error) {
    drawn.push({ error: String(error), sections: [], bars: [], ticks: [] })
  }
}
const result = document.createElement('script')
Object.assign(result, { id: 'drawn', type: 'text/plain', textContent: JSON.stringify(drawn).replaceAll('<', '\\\\u003c') })
document.body.append(result)
</script>`
}
