/**
 * Programs with other Kubernetes clients, to run in a job's step. Each reads KUBECONFIG with its own library and
 * prints, as JSON, the server and the names of its namespaces.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../sandbox/workflow/job.ts'

/** The output of a client's program. */
export interface Seen {
  server: string
  namespaces: string[]
}

const python = `import json
from kubernetes import client, config
config.load_kube_config()
api = client.CoreV1Api()
names = [item.metadata.name for item in api.list_namespace().items]
print(json.dumps({"server": api.api_client.configuration.host, "namespaces": names}))
`

const javascript = `import { CoreV1Api, KubeConfig } from '${pathToFileURL(join(root, 'node_modules/@kubernetes/client-node/dist/index.js'))}'
const config = new KubeConfig()
config.loadFromDefault()
const { items } = await config.makeApiClient(CoreV1Api).listNamespace()
const namespaces = items.map(({ metadata }) => metadata.name)
console.log(JSON.stringify({ server: config.getCurrentCluster().server, namespaces }))
`

/** Writes the programs to the folder and returns a command for each client, for a `run:` step. */
export function clientCommands(folder: string) {
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  return {
    kubectl:
      'printf \'{"server": "%s", "namespaces": %s}\\n\' "$(kubectl config view --minify --output \'jsonpath={.clusters[0].cluster.server}\')" "$(kubectl get namespaces --output \'go-template=[{{range $at, $one := .items}}{{if $at}}, {{end}}"{{$one.metadata.name}}"{{end}}]\')"',
    python: `python-kubernetes '${file('client.py', python)}'`,
    javascript: `'${process.execPath}' '${file('client.mjs', javascript)}'`,
  }
}
