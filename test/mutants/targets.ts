/** Files, and patterns of Jest for the test files that have to notice a mistake in them. */
export interface Target {
  files: readonly string[]
  tests: readonly string[]
}

/** What matters most. */
export const targets: Readonly<Record<string, Target>> = {
  masks: {
    files: ['src/job/log-text.ts', 'src/errors.ts', 'src/deploy/difference.ts'],
    tests: ['unit/runner/logger', 'unit/errors', 'unit/deploy/difference'],
  },
  credentials: {
    files: ['src/docker/config/docker-config.ts', 'src/docker/config/job-config.ts', 'src/system/files.ts'],
    tests: ['unit/docker/config', 'unit/system/files', 'e2e/ecr-login', 'e2e/machine'],
  },
  sessions: {
    files: ['src/aws/config-file.ts', 'src/kubernetes/leftovers.ts', 'src/kubernetes/configure.ts'],
    tests: ['unit/aws/config-file', 'unit/kubernetes', 'e2e/configure-kubeconfig', 'e2e/assume-role.test'],
  },
  downloads: {
    files: ['src/tools/install.ts', 'src/tools/pin.ts', 'src/tools/setup-tools.ts'],
    tests: ['unit/tools', 'e2e/setup-tools'],
  },
  registry: {
    files: ['src/docker/registry/client.ts', 'src/docker/registry/push.ts', 'src/docker/registry/tags.ts'],
    tests: ['unit/docker/registry', 'e2e/push-images-failures', 'e2e/push-images.test'],
  },
  images: {
    files: ['src/docker/services/reuse-phase.ts', 'src/docker/image/layout.ts', 'src/job/event.ts'],
    tests: ['unit/job/event', 'unit/docker/image', 'unit/docker/services', 'e2e/push-images'],
  },
  undo: {
    files: ['src/runner/undo.ts', 'src/kubernetes/kubeconfig/file.ts', 'src/system/lock.ts'],
    tests: ['unit/runner/undo', 'unit/kubernetes', 'unit/system/lock', 'e2e/undo'],
  },
  'deploy-images': {
    files: ['src/deploy/images/place.ts', 'src/deploy/images/proof.ts', 'src/deploy/images/image-values.ts'],
    tests: ['unit/deploy/images', 'e2e/deploy'],
  },
  readiness: {
    files: ['src/deploy/wait/judge.ts', 'src/deploy/wait/fault.ts', 'src/deploy/wait/kinds/workloads.ts'],
    tests: ['unit/deploy/wait', 'e2e/deploy'],
  },
  rollback: {
    files: ['src/deploy/rollback/rollback.ts', 'src/deploy/helm/pending.ts', 'src/deploy/record/record.ts'],
    tests: ['unit/deploy/rollback', 'unit/deploy/record', 'unit/deploy/helm', 'e2e/deploy'],
  },
  deletion: {
    files: ['src/deploy/prune.ts', 'src/deploy/removal/plan.ts', 'src/deploy/removal/remove.ts'],
    tests: ['unit/deploy/prune', 'unit/deploy/removal', 'e2e/deploy', 'e2e/workflow-deploy'],
  },
}
