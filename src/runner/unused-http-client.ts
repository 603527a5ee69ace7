/**
 * What the build bundles in place of `@actions/http-client`, which `@actions/core` imports for its `getIDToken` alone:
 * we ask for the token by our own client (src/aws/id-token.ts).
 *
 * @throws Error always.
 */
export class HttpClient {
  constructor() {
    throw new Error('getIDToken of @actions/core is not in this bundle: use src/aws/id-token.ts')
  }
}
