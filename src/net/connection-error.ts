/** Faults of a connection that Node has no error for. */
type ConnectionFault =
  /** Nothing came, or nothing could be sent, for as long as the request allows. Node uses the same code. */
  | 'ETIMEDOUT'
  /** The answer is longer than what is kept in memory. */
  | 'ERR_ANSWER_TOO_LARGE'
  /** The proxy answered CONNECT with another status than 200. */
  | 'ERR_PROXY_REFUSED'

/** A fault that src/net itself notices. `networkError` turns it into an error for the user. */
export class ConnectionError extends Error {
  readonly code: ConnectionFault
  /** HTTP status that the proxy answered, for ERR_PROXY_REFUSED. */
  readonly status: number | undefined

  constructor(code: ConnectionFault, message: string, status?: number) {
    super(message)
    this.code = code
    this.status = status
  }
}
