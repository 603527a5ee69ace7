// `node floor.mjs <file>`: sends the requests that record.cjs has written, with nothing but Node's own modules. Each
// waits for those that had ended before it began.
import { readFileSync } from 'node:fs'

const requests = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const secure = requests.some(({ url }) => url.startsWith('https:'))
const plain = await import('node:http')
const tls = secure ? await import('node:https') : undefined
const agents = {
  'http:': new plain.Agent({ keepAlive: true }),
  'https:': tls && new tls.Agent({ keepAlive: true, rejectUnauthorized: false }),
}

function send({ method, url, headers, body }) {
  const { protocol } = new URL(url)
  const { request } = protocol === 'https:' ? tls : plain
  return new Promise((resolve, reject) => {
    const call = request(url, { method, headers, agent: agents[protocol] }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks)))
    })
    call.on('error', reject)
    call.end(Buffer.from(body, 'base64'))
  })
}

const sent = []
for (const one of requests.sort((left, right) => left.begin - right.begin)) {
  const before = sent.filter(({ end }) => end <= one.begin)
  sent.push({ end: one.end, done: Promise.all(before.map(({ done }) => done)).then(() => send(one)) })
}
await Promise.all(sent.map(({ done }) => done))
for (const agent of Object.values(agents)) agent?.destroy()
