import { run } from '../index.js'
await run('push-images/main')
