/**
 * The hub: the names that every action falls back to. They stand here and as `default:` in each action.yml
 * (test/metadata holds the two together). Any of them can be overridden by an input.
 */
export const hub = {
  account: '707930574880',
  region: 'us-east-1',
  role: 'EKS-HUB-Hub',
  profile: 'hub',
  /** Registry of the account in its region; what `ecr-login` and `push-images` use unless told otherwise. */
  registry: '707930574880.dkr.ecr.us-east-1.amazonaws.com',
  clusters: { prod: 'hub-prod', ephemeral: 'hub-ephemeral' },
  /** Profile and role that stand in while `EKS-HUB-Hub` lacks a right. */
  standIn: { profile: 'hub-pu', role: 'HFPowerUserAccess' },
} as const
