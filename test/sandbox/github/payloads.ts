/** What GitHub says of users and repositories, in events and in answers of its API: the fields that are read here. */

export const serverUrl = 'https://github.com'

export interface UserPayload {
  login: string
  id: number
  type: 'User' | 'Bot'
  html_url: string
  site_admin: boolean
}

/** The app that the tokens of jobs belong to. */
export const actionsBot = 'github-actions[bot]'

export function userPayload(login: string): UserPayload {
  const bots = { [actionsBot]: 41898282, 'dependabot[bot]': 49699333 }
  const known: Record<string, number> = { octocat: 583231, huggingface: 25720743, ...bots }
  const isBot = login.endsWith('[bot]')
  const path = isBot ? `apps/${login.slice(0, -'[bot]'.length)}` : login
  const id = known[login] ?? [...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1e8, 7)
  return { login, id, type: isBot ? 'Bot' : 'User', html_url: `${serverUrl}/${path}`, site_admin: false }
}

export interface RepositoryFacts {
  name: string
  id: number
  visibility: string
  defaultBranch: string
  fork?: boolean
}

export function repositoryPayload({ name, id, visibility, defaultBranch, fork = false }: RepositoryFacts) {
  const [owner = '', short = ''] = name.split('/')
  return {
    id,
    name: short,
    full_name: name,
    private: visibility !== 'public',
    visibility,
    fork,
    default_branch: defaultBranch,
    owner: userPayload(owner),
    html_url: `${serverUrl}/${name}`,
    clone_url: `${serverUrl}/${name}.git`,
  }
}

/** A moment as GitHub writes it. */
export function timestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}
