import { invalid, messageOf, UserError } from '../../errors.ts'
import { isPartition } from '../partitions.ts'

/** What narrows a session below its role. Source of the limits: AssumeRole in the STS API reference. */
export interface SessionPolicies {
  /** An IAM policy as JSON without white space. */
  policy?: string
  /** ARNs of managed policies. */
  managed: readonly string[]
}

const limits = { characters: 2048, managed: 10 }
const arnPattern = /^arn:([\w-]+):iam::(aws|\d{12}):policy\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,128}$/

/**
 * The inputs `session-policy` and `managed-policies` against the limits of STS.
 *
 * @throws UserError that names the input.
 */
export function parseSessionPolicies(text: string, arns: readonly string[]): SessionPolicies {
  const policy = text === '' ? undefined : parsePolicy(text)
  for (const arn of arns) {
    if (!isPartition(arnPattern.exec(arn)?.[1] ?? '')) {
      throw invalid(
        'managed-policies',
        arn,
        'Use ARNs of managed policies, like arn:aws:iam::aws:policy/ReadOnlyAccess.',
      )
    }
  }
  const managed = [...new Set(arns)]
  if (managed.length > limits.managed) {
    throw invalid('managed-policies', `${managed.length} ARNs`, `STS takes at most ${limits.managed}.`)
  }
  const length = (policy?.length ?? 0) + managed.join('').length
  if (length > limits.characters) {
    throw new UserError(
      `'session-policy' (without white space) and 'managed-policies' have ${length} characters together.`,
      `STS takes at most ${limits.characters}: shorten the policy, or attach a managed policy instead.`,
    )
  }
  return { ...(policy === undefined ? {} : { policy }), managed }
}

function parsePolicy(text: string): string {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (cause) {
    throw new UserError(
      `The input 'session-policy' is not JSON: ${messageOf(cause)}.`,
      'Give an IAM policy as a JSON document.',
      { cause },
    )
  }
  if (!isPolicy(document)) {
    throw new UserError(
      "The input 'session-policy' is no IAM policy.",
      'Give a JSON object with Version and a Statement whose entries have an Effect of Allow or Deny.',
    )
  }
  const policy = JSON.stringify(document)
  // The characters that the STS API reference allows in a session policy.
  const strange = /[^\t\n\r\u0020-\u00FF]/u.exec(policy)?.[0]
  if (strange) throw invalid('session-policy', strange, 'STS takes no characters beyond Latin-1 in it.')
  return policy
}

function isPolicy(document: unknown): boolean {
  if (typeof document !== 'object' || document === null || !('Statement' in document)) return false
  const statements: unknown[] = [document.Statement].flat()
  return statements.length > 0 && statements.every(isStatement)
}

function isStatement(statement: unknown): boolean {
  return (
    typeof statement === 'object' &&
    statement !== null &&
    'Effect' in statement &&
    (statement.Effect === 'Allow' || statement.Effect === 'Deny')
  )
}
