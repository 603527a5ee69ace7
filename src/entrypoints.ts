/**
 * Every program in `dist/`, by the path of its stub: `dist/assume-role/main.js` runs `assume-role/main`. One bundle
 * serves all; each program is imported only when it runs, so none pays for another's libraries.
 */
import type { Phase } from './runner/phase.ts'

/** An action's main or post module. `deadline` (seconds, 0 for none) replaces the default of ten minutes. */
interface PhaseModule {
  run: Phase
  deadline?: number
}

const action = (kind: 'main' | 'post', load: () => Promise<PhaseModule>) => async (): Promise<void> => {
  const [{ runPhase }, { run, deadline }] = await Promise.all([import('./runner/phase.ts'), load()])
  await runPhase(kind, run, deadline === undefined ? {} : { deadline })
}

export const entrypoints: Readonly<Record<string, () => Promise<void>>> = {
  'setup-tools/main': action('main', () => import('../actions/setup-tools/main.ts')),
  'setup-tools/post': action('post', () => import('../actions/setup-tools/post.ts')),
  'assume-role/main': action('main', () => import('../actions/assume-role/main.ts')),
  'assume-role/post': action('post', () => import('../actions/assume-role/post.ts')),
  'ecr-login/main': action('main', () => import('../actions/ecr-login/main.ts')),
  'ecr-login/post': action('post', () => import('../actions/ecr-login/post.ts')),
  'push-images/main': action('main', () => import('../actions/push-images/main.ts')),
  'push-images/post': action('post', () => import('../actions/push-images/post.ts')),
  'configure-kubeconfig/main': action('main', () => import('../actions/configure-kubeconfig/main.ts')),
  'configure-kubeconfig/post': action('post', () => import('../actions/configure-kubeconfig/post.ts')),
  'deploy/main': action('main', () => import('../actions/deploy/main.ts')),
  'deploy/post': action('post', () => import('../actions/deploy/post.ts')),
  'preview/main': action('main', () => import('../actions/preview/main.ts')),
  // Programs that other tools start: the AWS CLI and SDKs, and kubectl. They start often and load neither the runner
  // nor an SDK on their usual path.
  'assume-role/credential-process': async () => (await import('./aws/session/credential-process.ts')).run(),
  'configure-kubeconfig/eks-token': async () => (await import('./kubernetes/token/plugin.ts')).run(),
}

/** Runs one program. Called by the stubs in `dist/`. */
export async function run(name: string): Promise<void> {
  const program = entrypoints[name]
  if (!program) throw new Error(`dist/index.js has no program '${name}'`)
  await program()
}
