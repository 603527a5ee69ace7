import type { Runner } from '../../src/runner/phase.ts'

/** Ends what a cancelled step has left half done. */
export async function run(runner: Runner): Promise<void> {
  await runner.undo({
    'helm-revision': async () => (await import('../../src/deploy/helm/held.ts')).heldRevision(runner),
    'github-deployment': async () => {
      const [{ openGitHub }, { begunDeployment }] = await Promise.all([
        import('../../src/deploy/github/api.ts'),
        import('../../src/deploy/github/record.ts'),
      ])
      return begunDeployment(openGitHub(runner.inputs.optional('token'), runner))
    },
  })
}
