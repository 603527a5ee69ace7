import type { HttpResponse } from '../../net/http.ts'

/** An answer of the API server. */
export interface ApiAnswer {
  status: number
  /** Names in lower case. */
  headers: HttpResponse['headers']
  text: string
}
