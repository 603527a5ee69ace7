/**
 * What the build bundles in place of `@actions/http-client`. `@actions/core` imports it for `getIDToken` alone, and
 * `@actions/tool-cache` for downloads: here src/net/http.ts does both.
 *
 * @throws Error always.
 */
export class HttpClient {
  constructor() {
    throw new Error('@actions/http-client is not in this bundle: use src/net/http.ts')
  }
}
