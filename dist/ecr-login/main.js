import { run } from '../index.js'
await run('ecr-login/main')
