/**
 * `npm run test:windows`, `npm run test:arm64`, with options for Jest after `--`. If its programs are missing, the
 * suite is skipped, except in CI.
 */
import { spawnSync } from 'node:child_process'
import { root } from '../../sandbox/workflow/job.ts'
import { lackingFor, machineNames } from './parts.ts'

const [given = '', ...options] = process.argv.slice(2)
const name = machineNames.find((known) => known === given)
if (!name) throw new Error(`${given} is not one of ${machineNames.join(', ')}`)

const lacking = lackingFor(name)
if (lacking.length > 0) {
  const remedy = `On Debian or Ubuntu, this installs the parts: sudo bash -c '. .ci/parts && ${name}_machine'`
  const outcome = process.env.CI === 'true' ? 'cannot run' : 'were skipped'
  console.log(`The tests for ${name} ${outcome}. This machine lacks: ${lacking.join(', ')}.\n${remedy}`)
  process.exit(process.env.CI === 'true' ? 1 : 0)
}

// One file at a time, because emulation uses all of the machine.
const jest = ['node_modules/jest/bin/jest.js', '--testMatch', `<rootDir>/test/${name}/**/*.test.ts`]
const patience = ['--runInBand', '--testTimeout', '300000']
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
const { status } = spawnSync(process.execPath, [...flags, ...jest, ...patience, ...options], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
