/**
 * What the demo prints, as a picture that plays it: an SVG with one style sheet and nothing else, so that it plays as
 * an image on a page. The lines stand below each other; a curtain uncovers them, and once the screen is full they move
 * up.
 */
const columns = 104
const rows = 28
const lineHeight = 18
const characterWidth = 7.8
const margin = 16
/** Seconds that the picture stands still at the end. */
const pause = 6

interface Part {
  style: Style | ''
  text: string
}

type Style = 'bold' | 'dim' | 'red' | 'green'
type Line = readonly Part[]

/** By what SGR codes of a terminal they are begun. */
const styles: Readonly<Record<string, Style>> = { 1: 'bold', 2: 'dim', 31: 'red', 32: 'green' }

/** `output`: of the demo, with a terminal's colours. */
export function recordingOf(output: string): string {
  const typed = [[{ style: 'bold', text: '$ npm run demo' }]] satisfies Line[]
  const lines = [
    ...typed,
    ...output
      .trim()
      .split('\n')
      .flatMap((line) => wrapped(partsOf(line))),
  ]
  const times = timesOf(lines.map(textOf))
  const total = (times.at(-1) ?? 0) + pause
  const width = Math.ceil(columns * characterWidth + 2 * margin)
  const height = rows * lineHeight + 2 * margin
  const percent = (at: number) => `${((at / total) * 100).toFixed(2)}%`
  const scroll = times
    .slice(rows)
    .map((at, index) => `${percent(at)}{transform:translateY(${-(index + 1) * lineHeight}px)}`)
  const uncover = times
    .slice(0, rows)
    .map((at, index) => `${percent(at)}{transform:translateY(${(index + 1) * lineHeight}px)}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title" xml:space="preserve">
<title id="title">What npm run demo prints: from a pull request to a release</title>
<style>
:root{--back:#f6f8fa;--text:#1f2328;--dim:#59636e;--red:#b35900;--green:#1a7f37;--edge:#d1d9e0}
@media (prefers-color-scheme:dark){:root{--back:#0d1117;--text:#e6edf3;--dim:#9198a1;--red:#ffa657;--green:#3fb950;--edge:#3d444d}}
.back{fill:var(--back)}.edge{fill:none;stroke:var(--edge)}
text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace;fill:var(--text);white-space:pre}
.bold{font-weight:600}.dim{fill:var(--dim)}.red{fill:var(--red)}.green{fill:var(--green)}
.lines{animation:scroll ${total.toFixed(1)}s step-end infinite}.curtain{transform:translateY(${height}px);animation:uncover ${total.toFixed(1)}s step-end infinite}
@keyframes scroll{0%{transform:none}${scroll.join('')}}
@keyframes uncover{0%{transform:none}${uncover.join('')}}
@media (prefers-reduced-motion:reduce){.lines,.curtain{animation:none}}
</style>
<rect class="back" width="${width}" height="${height}" rx="6"/>
<svg aria-hidden="true" y="${margin}" width="${width}" height="${rows * lineHeight}">
<g class="lines">
${lines.map(drawn).filter(Boolean).join('\n')}
</g>
<rect class="back curtain" width="${width}" height="${height}"/>
</svg>
<rect class="edge" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="6"/>
</svg>
`
}

const escapeCode = String.fromCharCode(27)

/** Takes a line apart where its style changes. */
function partsOf(line: string): Line {
  return line.split(escapeCode).flatMap((piece, index) => {
    const [whole, code = ''] = (index > 0 && /^\[(\d+)m/.exec(piece)) || ['']
    const text = piece.slice(whole.length)
    return text ? [{ style: styles[code] ?? '', text }] : []
  })
}

/** As many lines as it needs, broken at spaces, the further ones as far in as the first. */
function wrapped(line: Line): Line[] {
  const text = textOf(line)
  if (text.length <= columns) return [line]
  const indent = /^ */.exec(text)?.[0].length ?? 0
  const space = text.lastIndexOf(' ', columns)
  const end = space > indent ? space : columns
  const rest = cut(line, end, text.length)
  const [first, ...others] = rest
  const trimmed = first ? [{ ...first, text: `${' '.repeat(indent)}${first.text.trimStart()}` }, ...others] : []
  return [cut(line, 0, end), ...wrapped(trimmed)]
}

function cut(line: Line, from: number, to: number): Line {
  let at = 0
  return line.flatMap(({ style, text }) => {
    const start = at
    at += text.length
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return part ? [{ style, text: part }] : []
  })
}

function textOf(line: Line): string {
  return line.map(({ text }) => text).join('')
}

/** When each line is shown, in seconds: long enough to be read, shorter than it takes. */
function timesOf(texts: readonly string[]): number[] {
  let at = 0
  return texts.map((text) => {
    const before = at
    at += waitAfter(text)
    return before
  })
}

function waitAfter(text: string): number {
  if (/^\d\. |^\$ /.test(text)) return 1.5
  if (/[✓✗] +\d+\.\d s/.test(text)) return 0.3
  if (/^ {4}\S.*\.$|CrashLoopBackOff|SETTINGS/.test(text)) return 1.4
  return text.trim() === '' ? 0.5 : 0.25
}

function drawn(line: Line, index: number): string {
  const text = textOf(line)
  const indent = text.length - text.trimStart().length
  if (text.trim() === '') return ''
  const parts = cut(line, indent, text.length).map(({ style, text: part }) =>
    style ? `<tspan class="${style}">${escaped(part)}</tspan>` : escaped(part),
  )
  const x = (margin + indent * characterWidth).toFixed(1)
  return `<text x="${x}" y="${index * lineHeight + 13}">${parts.join('')}</text>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
