import { finished, pipeline, type Readable, Transform, type Writable } from 'node:stream'
import { json, text } from 'node:stream/consumers'
import { ConnectionError } from './connection-error.ts'

/** A stream that can also be read as a whole. */
export type AnswerBody = Readable & { text(): Promise<string>; json(): Promise<unknown> }

/** Bytes. Answers that are kept in memory are far shorter (a manifest has at most 4 MiB); an endless one must end. */
const mostInMemory = 16 * 1024 * 1024

/**
 * The body of an answer. Unless `large`, it fails with ERR_ANSWER_TOO_LARGE after 16 MiB. A body that breaks off before
 * its reader has begun does not end the process: the reader meets the error then.
 */
export function answerBody(answer: Readable, large: boolean): AnswerBody {
  const body: Readable = large ? answer : pipeline(answer, atMost(mostInMemory), () => {})
  body.on('error', () => {})
  return Object.assign(body, { text: () => text(body), json: () => json(body) })
}

function atMost(bytes: number): Transform {
  let received = 0
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      received += chunk.length
      const tooLarge = received > bytes
      done(tooLarge ? new ConnectionError('ERR_ANSWER_TOO_LARGE', `the answer exceeds ${bytes} bytes`) : null, chunk)
    },
  })
}

/**
 * Sends a stream as the body of a request. Each ends with the other: a source that fails, or ends before `length`
 * bytes, makes the request fail, and the source is destroyed when the request closes. Returns what stops the sending
 * while the request stays open, to read its answer.
 */
export function sendStream(source: Readable, request: Writable, length: number | undefined): () => void {
  let sent = 0
  let stopped = false
  source.pipe(request)
  source.on('data', (chunk: string | Uint8Array) => {
    sent += Buffer.byteLength(chunk)
    // The source says only later that it has ended: an answer may be faster than that, and would look early.
    if (sent === length) request.end()
  })
  finished(source, { writable: false }, (error) => {
    const short = length !== undefined && sent < length
    if (stopped || !(short || (error && !request.writableEnded))) return
    request.destroy(error ?? new Error(`the body to send ended after ${sent} of ${length} bytes`))
  })
  request.once('close', () => source.destroy())
  return () => {
    stopped = true
    source.unpipe(request)
    source.destroy()
  }
}
