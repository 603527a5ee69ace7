/**
 * The hub: the names that assume-role falls back to, and with it the job. They are defined here and as `default:` in its
 * action.yml (test/metadata checks that the two agree). An input can override each.
 */
export const hub = {
  account: '707930574880',
  region: 'us-east-1',
  role: 'EKS-HUB-Hub',
  profile: 'hub',
  /** Registry of the account in its region. */
  registry: '707930574880.dkr.ecr.us-east-1.amazonaws.com',
  clusters: { prod: 'hub-prod', ephemeral: 'hub-ephemeral' },
  /** Profile and role to use while `EKS-HUB-Hub` lacks a permission. */
  standIn: { profile: 'hub-pu', role: 'HFPowerUserAccess' },
} as const
