import type { Claims } from './id-token.ts'

/** The two forms of one subject; equal if the token's claims are not enough to form both. */
export interface Subjects {
  /** `repo:<owner>/<name>:...` */
  classic: string
  /** `repo:<owner>@<owner id>/<name>@<id>:...`, of repositories that are new or renamed since 2026-07-15. */
  immutable: string
}

/** Both forms of a token's subject. A customised subject (not `repo:...`) has one form. */
export function subjectsOf(claims: Claims): Subjects {
  const sub = claims.sub ?? ''
  const [, ownerPart = '', namePart = '', rest] = /^repo:([^/:]+)\/([^:]+):(.*)$/s.exec(sub) ?? []
  if (rest === undefined) return { classic: sub, immutable: sub }
  const [owner = '', ownerId = claims.repository_owner_id] = ownerPart.split('@')
  const [name = '', id = claims.repository_id] = namePart.split('@')
  const classic = `repo:${owner}/${name}:${rest}`
  return { classic, immutable: ownerId && id ? `repo:${owner}@${ownerId}/${name}@${id}:${rest}` : sub }
}

/**
 * The trust policy that lets tokens with these claims assume a role of the account: for the audience, and for the
 * subject in both forms.
 */
export function trustPolicyFor(claims: Claims, role: { partition: string; account: string }): unknown {
  const issuer = (claims.iss ?? 'https://token.actions.githubusercontent.com').replace(/^https:\/\//, '')
  const { classic, immutable } = subjectsOf(claims)
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: `arn:${role.partition}:iam::${role.account}:oidc-provider/${issuer}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            [`${issuer}:aud`]: claims.aud ?? 'sts.amazonaws.com',
            [`${issuer}:sub`]: classic === immutable ? classic : [classic, immutable],
          },
        },
      },
    ],
  }
}

/** The token's claims, and the trust policy that would match them. No secret: the token itself is not shown. */
export function explainTrust(claims: Claims, role: { partition: string; account: string; arn: string }): string {
  const { classic, immutable } = subjectsOf(claims)
  const other = claims.sub === classic ? immutable : classic
  const lines = [
    'The token of this job says:',
    `  iss: ${claims.iss ?? '(nothing)'}`,
    `  aud: ${claims.aud ?? '(nothing)'}`,
    `  sub: ${claims.sub ?? '(nothing)'}`,
    ...(other === claims.sub
      ? []
      : [`  the same subject in its ${other === immutable ? 'immutable' : 'classic'} form: ${other}`]),
    `A trust policy of ${role.arn} that matches it:`,
    JSON.stringify(trustPolicyFor(claims, role), undefined, 2),
  ]
  return lines.join('\n')
}
