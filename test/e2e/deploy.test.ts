/** deploy in the sandbox: the same scenarios as on a real control plane (test/real/deploy). */
import { applyScenarios } from '../support/deploy/apply-scenarios.ts'
import { openSandboxBench } from '../support/deploy/bench.ts'
import { describeWith } from '../support/real-programs.ts'

describeWith({ kubectl: ['version', '--client'] }, 'deploy in the sandbox', () => applyScenarios(openSandboxBench))
