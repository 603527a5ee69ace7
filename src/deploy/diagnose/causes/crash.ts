import type { Cause, Evidence } from '../types.ts'

/** Why a container ends, by what it said and by its exit code. */
export function crashCause(evidence: Evidence): Cause | undefined {
  const { finding, log } = evidence
  const { ended, container, message } = finding
  const text = `${message}\n${ended?.message ?? ''}\n${log}`
  if (/exec format error/i.test(text)) {
    return {
      means:
        'The program in the image is built for another architecture than that of the node, or is a script without #!.',
      remedy:
        "Build the image for the nodes' architecture ('platforms' of push-images), or choose other nodes by the node selector kubernetes.io/arch.",
    }
  }
  if (ended?.reason === 'OOMKilled') {
    const limit = container?.spec?.resources?.limits?.memory
    return {
      means: limit
        ? `The container used more memory than its limit of ${limit}.`
        : 'The container was killed because memory ran out; it has no limit of its own, so the node or the pod did.',
      remedy: 'Raise resources.limits.memory, or see what in the program takes so much.',
    }
  }
  if (finding.kind === 'cannot-run') {
    return {
      means: 'The node could not start the container, which is usually a fault of the node.',
      remedy: 'Run the job again; if it stays, drain the node that the pod is on.',
    }
  }
  if (/executable file not found|: no such file or directory/i.test(ended?.message ?? '')) {
    return {
      means: 'The program that the container starts is not in the image.',
      remedy: 'Correct command in the manifest, or ENTRYPOINT and CMD in the Dockerfile.',
    }
  }
  return ended && exitCodes(ended.exitCode)
}

/** Source: https://tldp.org/LDP/abs/html/exitcodes.html; 128 + n is the end by signal n. */
function exitCodes(code: number): Cause {
  switch (code) {
    case 0:
      return {
        means: 'The program ended without an error, but it should go on running.',
        remedy: 'Start it in the foreground, or make this a Job if it has an end.',
      }
    case 126:
      return {
        means: 'The command was found but may not be executed (exit code 126).',
        remedy: 'Make it executable in the image (chmod +x), and check its first line (#!).',
      }
    case 127:
      return {
        means: 'A command was not found in the image (exit code 127).',
        remedy: 'Correct the command, or add what it needs to the image.',
      }
    case 137:
      return {
        means: 'The container was killed by force (exit code 137), often for want of memory on its node.',
        remedy: 'See the events, and set resources.requests.memory to what it uses.',
      }
    case 139:
      return {
        means: 'The program crashed by an invalid access to memory (exit code 139, SIGSEGV).',
        remedy: 'Look for native code in it that does not fit the base image (musl or glibc) or the processor.',
      }
    case 134:
      return {
        means: 'The program aborted itself (exit code 134, SIGABRT).',
        remedy: 'Its log says why.',
      }
    case 143:
      return {
        means: 'The container was asked to end (exit code 143, SIGTERM).',
        remedy: 'See the events: a failing liveness probe or the node ended it.',
      }
    default:
      return {
        means: `The program ended with an error of its own (exit code ${code}).`,
        remedy: 'Its log says why: often a setting that is missing, or a service that it cannot reach.',
      }
  }
}
