/** deploy against a real control plane. */
import { applyScenarios } from '../../support/deploy/apply-scenarios.ts'
import { deployPrograms, openDeployBench } from '../../support/deploy/bench.ts'
import { describeWith } from '../../support/real-programs.ts'

describeWith(deployPrograms, 'deploy on a real control plane', () => applyScenarios(openDeployBench))
