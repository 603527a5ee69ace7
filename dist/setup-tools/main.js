import { run } from '../index.js'
await run('setup-tools/main')
