import { run } from '../index.js'
await run('setup-tools/post')
