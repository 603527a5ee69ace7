import { join } from 'node:path'
import { root } from '../sandbox/workflow/job.ts'

/** For `NODE_COMPILE_CACHE` of our TypeScript programs that tests start often: half of their time is to compile them. */
export const compileCache = join(root, 'node_modules', '.cache', 'compiled')
