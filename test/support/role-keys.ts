import type { Sandbox } from '../sandbox/sandbox.ts'

/** Keys of a session of one of the sandbox's roles, as environment variables. */
export function roleKeys(sandbox: Sandbox, name: string, seconds = 3600): Record<string, string> {
  const role = sandbox.iam.roles.get(name)
  if (!role) throw new Error(`The sandbox has no role ${name}`)
  const { accessKeyId, secretAccessKey, sessionToken } = sandbox.iam.startSession(role, { name: 'test', seconds })
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  }
}
