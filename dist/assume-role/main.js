import { run } from '../index.js'
await run('assume-role/main')
