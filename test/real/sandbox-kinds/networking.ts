import type { Scenario } from '../../support/conformance/scenario.ts'
import { deployment, object } from '../sandbox-kubernetes/manifests.ts'

const service = (name: string, spec: object) => object('v1', 'Service', name, { spec })
const ingress = (name: string, spec: object) => object('networking.k8s.io/v1', 'Ingress', name, { spec })
const policy = (name: string, spec: object) => object('networking.k8s.io/v1', 'NetworkPolicy', name, { spec })
const backend = { service: { name: 'web', port: { number: 80 } } }
const path = (fields: object) => ({
  rules: [{ http: { paths: [{ path: '/', pathType: 'Prefix', backend, ...fields }] } }],
})

const bad: Record<string, string> = {
  'no-rules': ingress('a', {}),
  'no-path-type': ingress('a', path({ pathType: undefined })),
  'path-type': ingress('a', path({ pathType: 'Sometimes' })),
  relative: ingress('a', path({ path: 'relative' })),
  'double-slash': ingress('a', path({ path: '/a//b/..' })),
  'no-backend': ingress('a', path({ backend: {} })),
  'two-ports': ingress('a', path({ backend: { service: { name: 'web', port: { name: 'http', number: 80 } } } })),
  'no-port': ingress('a', path({ backend: { service: { name: 'Web' } } })),
  'no-paths': ingress('a', { rules: [{ http: { paths: [] } }] }),
  address: ingress('a', { rules: [{ host: '10.0.0.1' }] }),
  host: ingress('a', { rules: [{ host: 'Not_Valid' }, { host: 'a.*.example.com' }] }),
  'class-name': ingress('a', { ingressClassName: 'Not_Valid', defaultBackend: backend }),
  'tls-host': ingress('a', { defaultBackend: backend, tls: [{ hosts: ['Not_Valid'] }] }),
  'no-peer': policy('a', { podSelector: {}, ingress: [{ from: [{}] }] }),
  'policy-type': policy('a', { podSelector: {}, policyTypes: ['Sideways'] }),
  'policy-protocol': policy('a', { podSelector: {}, egress: [{ ports: [{ protocol: 'HTTP', port: 70_000 }] }] }),
  'end-port': policy('a', { podSelector: {}, ingress: [{ ports: [{ port: 'http', endPort: 90 }] }] }),
  'both-peers': policy('a', { ingress: [{ from: [{ podSelector: {}, ipBlock: { cidr: '10.0.0.0/8' } }] }] }),
  'external-name': service('a', { type: 'ExternalName', externalName: 'Not_Valid' }),
  'external-none': service('a', { type: 'ExternalName' }),
  'headless-node-port': service('a', { type: 'NodePort', clusterIP: 'None', ports: [{ port: 80 }] }),
  'node-port-range': service('a', { type: 'NodePort', ports: [{ port: 80, nodePort: 80 }] }),
  'unnamed-ports': service('a', { ports: [{ port: 80 }, { port: 81 }] }),
  'same-names': service('a', {
    ports: [
      { name: 'a', port: 80 },
      { name: 'a', port: 81 },
    ],
  }),
  affinity: service('a', { sessionAffinity: 'Sometimes', ports: [{ port: 80 }] }),
}

/** Services with what leads to pods, and what leads to services. */
export const networking: Scenario = {
  name: 'networking',
  files: {
    'web.json': deployment({
      name: 'web',
      replicas: 1,
      container: { ports: [{ name: 'http', containerPort: 8080 }] },
    }),
    'slow.json': deployment({ name: 'slow', replicas: 1, annotations: { 'sandbox.test/slow': 'never-ready' } }),
    'service.json': service('web', {
      selector: { app: 'web' },
      ports: [{ name: 'http', port: 80, targetPort: 'http' }],
    }),
    'two.json': service('two', {
      selector: { app: 'web' },
      ports: [
        { name: 'http', port: 80, targetPort: 'http' },
        { name: 'admin', port: 81, targetPort: 9000, protocol: 'UDP' },
      ],
    }),
    'headless.json': service('headless', { clusterIP: 'None', selector: { app: 'web' }, ports: [{ port: 80 }] }),
    'slow-service.json': service('slow', { selector: { app: 'slow' }, ports: [{ port: 80 }] }),
    'nobody.json': service('nobody', { selector: { app: 'nobody' }, ports: [{ port: 80, targetPort: 'missing' }] }),
    'by-hand.json': service('by-hand', { ports: [{ port: 80 }] }),
    'sticky.json': service('sticky', { sessionAffinity: 'ClientIP', ports: [{ port: 80 }] }),
    'node-port.json': service('web', {
      type: 'NodePort',
      selector: { app: 'web' },
      ports: [{ name: 'http', port: 80, targetPort: 'http', nodePort: 30_555 }],
    }),
    'ingress.json': ingress('web', {
      ingressClassName: 'alb',
      tls: [{ hosts: ['a.example.com'], secretName: 'tls' }],
      rules: [
        { host: 'a.example.com', ...path({}).rules[0] },
        { host: '*.example.com', ...path({ path: '/b', pathType: 'Exact' }).rules[0] },
        path({ path: undefined, pathType: 'ImplementationSpecific' }).rules[0],
      ],
    }),
    'default.json': ingress('default', { defaultBackend: backend }),
    'policy.json': policy('web', {
      podSelector: { matchLabels: { app: 'web' } },
      ingress: [{ from: [{ podSelector: {} }], ports: [{ port: 80 }] }],
    }),
    'deny.json': policy('deny', { podSelector: {}, egress: [{}] }),
    ...Object.fromEntries(Object.entries(bad).map(([name, text]) => [`bad/${name}.json`, text])),
  },
  steps: [
    'kubectl apply -f web.json -f slow.json -f service.json -f headless.json -f slow-service.json',
    'kubectl apply -f nobody.json -f by-hand.json -f sticky.json',
    'kubectl rollout status deployment/web',
    'kubectl wait pod -l app=slow --for=jsonpath="{.status.phase}"=Running',
    'kubectl wait endpointslice -l kubernetes.io/service-name=web --for=jsonpath="{.endpoints[0].conditions.ready}"=true',
    'kubectl wait endpointslice -l kubernetes.io/service-name=slow --for=jsonpath="{.endpoints[0].conditions.ready}"=false',
    // How often a slice has changed depends on when its service came.
    'kubectl get endpointslices -o yaml | grep -v "^    generation:"',
    'kubectl get endpointslices',
    'kubectl get endpoints -o jsonpath="{range .items[*]}{.metadata.labels} {.subsets}{end}"',
    'kubectl get endpoints',
    'kubectl apply -f two.json',
    'kubectl wait endpointslice -l kubernetes.io/service-name=two --for=jsonpath="{.endpoints[0].conditions.ready}"=true',
    'kubectl describe service web two',
    'kubectl describe endpointslice -l kubernetes.io/service-name=web',
    'kubectl get service sticky -o yaml',
    'kubectl apply -f node-port.json',
    'kubectl get service web -o yaml',
    'kubectl apply -f service.json',
    'kubectl get service web -o jsonpath="{.spec}"',
    'kubectl scale deployment web --replicas=0',
    'kubectl wait endpointslice -l kubernetes.io/service-name=headless --for=jsonpath="{.endpoints}"="" --timeout=20s || true',
    'kubectl wait pod -l app=web --for=delete --timeout=20s',
    { run: 'kubectl get endpoints web headless', until: 'web        <none>' },
    'kubectl delete service web two headless slow',
    {
      run: 'kubectl get endpointslices -o jsonpath="{.items[*].metadata.labels.kubernetes\\.io/service-name}"; echo .',
      until: 'nobody.',
    },
    'kubectl apply -f ingress.json -f default.json',
    'kubectl get ingress',
    'kubectl get ingress -o yaml',
    'kubectl describe ingress web',
    'kubectl create ingress made --class=nginx --rule="b.example.com/path*=web:80,tls=secret"',
    'kubectl get ingress made -o jsonpath="{.spec}"',
    'kubectl apply -f policy.json -f deny.json',
    'kubectl get networkpolicies -o wide',
    'kubectl get networkpolicies -o yaml',
    'kubectl describe networkpolicy web | grep -v "Created on"',
    'kubectl create -f bad',
  ],
}
