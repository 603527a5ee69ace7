/** What a connection can suffer that Node has no error for. */
export type ConnectionFault =
  /** Nothing came, or nothing could be sent, for the time that the request allows. Node's own code for the same. */
  | 'ETIMEDOUT'
  /** The answer is longer than what is kept in memory. */
  | 'ERR_ANSWER_TOO_LARGE'
  /** The proxy answered CONNECT with something else than 200. */
  | 'ERR_PROXY_REFUSED'

/** A fault that src/net itself notices; `networkError` makes it a sentence for the user. */
export class ConnectionError extends Error {
  readonly code: ConnectionFault

  constructor(code: ConnectionFault, message: string) {
    super(message)
    this.code = code
  }
}
