import { run } from '../index.js'
await run('configure-kubeconfig/post')
