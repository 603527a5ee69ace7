import { finished, pipeline, type Readable, Transform, type Writable } from 'node:stream'
import { json, text } from 'node:stream/consumers'
import { ConnectionError } from './connection-error.ts'

/** A stream that can also be read as a whole. */
export type AnswerBody = Readable & { text(): Promise<string>; json(): Promise<unknown> }

/** Bytes. Answers that are kept in memory are far shorter: a manifest has at most 4 MiB. */
const mostInMemory = 16 * 1024 * 1024

/**
 * The body of an answer. Unless `large`, it fails with ERR_ANSWER_TOO_LARGE after 16 MiB. A body that breaks off before
 * it is read does not end the process: a later reader gets the error.
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
 * Sends a stream as the body of a request. A source that fails, or that has another length than `length` (bytes), makes
 * the request fail. When the request closes, the source is destroyed. Returns a function that stops the sending and
 * leaves the request open, so that its answer can be read.
 */
export function sendStream(source: Readable, request: Writable, length: number | undefined): () => void {
  let sent = 0
  let stopped = false
  const fail = (error: Error) => {
    if (!stopped) request.destroy(error)
  }
  // Not `pipe`: after the request has failed, that would go on reading a source with other listeners.
  source.on('data', (chunk: string | Uint8Array) => {
    sent += Buffer.byteLength(chunk)
    if (length !== undefined && sent > length) return fail(new Error(`the body to send exceeds its ${length} bytes`))
    if (!request.write(chunk)) source.pause()
    // Ends with the last byte: the source's own end comes later, and a fast answer in between would look early.
    if (sent === length) request.end()
  })
  request.on('drain', () => source.resume())
  finished(source, { writable: false }, (error) => {
    if (length !== undefined && sent < length) {
      fail(error ?? new Error(`the body to send ended after ${sent} of ${length} bytes`))
    } else if (!request.writableEnded) {
      if (error) fail(error)
      else request.end()
    }
  })
  request.once('close', () => source.destroy())
  return () => {
    stopped = true
    source.destroy()
  }
}
