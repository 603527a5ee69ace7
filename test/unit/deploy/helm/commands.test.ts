import { expect, test } from '@jest/globals'
import { dryRunCommand, historyOf, rollbackCommand, upgradeCommand } from '../../../../src/deploy/helm/commands.ts'
import { healthyRevision } from '../../../../src/deploy/helm/flow.ts'
import type { DeploymentRecord } from '../../../../src/deploy/record/record.ts'

const target = { name: 'shop', namespace: 'prod', cluster: { kubeconfig: '/k', context: 'hub' } }
const chart = { path: 'charts/shop', valueFlags: ['--values', 'a.yaml'] }

test('an upgrade', () => {
  const options = { timeout: 90, history: 10, force: false, description: 'by a run' }
  expect(upgradeCommand(target, chart, options).join(' ')).toBe(
    'upgrade shop charts/shop --install --reset-values --disable-openapi-validation --output json --namespace prod --kubeconfig /k --kube-context hub --values a.yaml --timeout 90s --history-max 10 --description by a run',
  )
})

test('a rollback that takes fields over', () => {
  const given = { ...target, cluster: { kubeconfig: undefined, context: undefined } }
  expect(rollbackCommand(given, 4, { timeout: 90, history: 12, force: true }).join(' ')).toBe(
    'rollback shop 4 --namespace prod --timeout 90s --history-max 12 --force-conflicts',
  )
})

test.each([
  ['3.12.3', 3, '--dry-run'],
  ['3.13.0', 3, '--dry-run=server'],
  ['4.0.1', 4, '--dry-run=server'],
])('a dry run by helm %s', (version, major, flag) => {
  expect(dryRunCommand(target, chart, { version, major }).at(-1)).toBe(flag)
})

test.each([
  [{}, 5, 4, 10],
  [{ HELM_MAX_HISTORY: '3' }, 5, 4, 3],
  [{ HELM_MAX_HISTORY: '3' }, 9, 4, 6],
  [{ HELM_MAX_HISTORY: '0' }, 99, 4, 0],
  [{}, 20, 2, 19],
  [{}, 20, undefined, 10],
])('with %j, revision %i and %s as the healthy one, helm keeps %i', (environment, next, healthy, expected) => {
  expect(historyOf(environment, next, healthy)).toBe(expected)
})

const history = [
  { revision: 5, status: 'failed', at: 0 },
  { revision: 4, status: 'deployed', at: 0 },
  { revision: 3, status: 'superseded', at: 0 },
]
const record = (given: Partial<DeploymentRecord>) => ({
  record: {
    ...{ revision: 5, version: undefined, healthy: false, objects: [], images: {}, release: 'shop' },
    ...given,
  },
})

test.each<[string, ReturnType<typeof record> | undefined, number | undefined]>([
  ['of others is the one that is deployed', undefined, 4],
  ['is the one that was healthy last', record({ healthyRevision: 3 }), 3],
  ['is none where none was', record({}), undefined],
  ['is none where it is no longer kept', record({ healthyRevision: 2 }), undefined],
  ['is what others have deployed since', record({ revision: 3, healthyRevision: 3 }), 4],
])('the revision to return to %s', (_, previous, expected) => {
  expect(healthyRevision(previous, history, 4)).toBe(expected)
})
