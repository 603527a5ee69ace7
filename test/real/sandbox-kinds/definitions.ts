import type { Scenario } from '../../support/conformance/scenario.ts'
import { json } from '../sandbox-kubernetes/manifests.ts'

const schema = {
  type: 'object',
  required: ['spec'],
  properties: {
    spec: {
      type: 'object',
      required: ['size'],
      properties: {
        size: { type: 'integer', minimum: 1, maximum: 10 },
        color: { type: 'string', enum: ['red', 'blue'], default: 'red' },
        name: { type: 'string', pattern: '^[a-z]+$', maxLength: 5 },
        tags: { type: 'array', items: { type: 'string' }, maxItems: 2 },
        labels: { type: 'object', additionalProperties: { type: 'string' } },
        port: { 'x-kubernetes-int-or-string': true },
        free: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
        nested: { type: 'object', properties: { enabled: { type: 'boolean', default: true } } },
      },
    },
    status: {
      type: 'object',
      properties: {
        conditions: {
          type: 'array',
          items: {
            type: 'object',
            required: ['type'],
            properties: { type: { type: 'string' }, status: { type: 'string' } },
          },
        },
      },
    },
  },
}

const version = {
  name: 'v1',
  served: true,
  storage: true,
  subresources: { status: {} },
  additionalPrinterColumns: [
    { name: 'Size', type: 'integer', jsonPath: '.spec.size' },
    { name: 'Color', type: 'string', jsonPath: '.spec.color', priority: 1 },
    { name: 'Ready', type: 'string', jsonPath: '.status.conditions[?(@.type=="Ready")].status' },
    { name: 'Age', type: 'date', jsonPath: '.metadata.creationTimestamp' },
  ],
  schema: { openAPIV3Schema: schema as object },
}
const names = { plural: 'widgets', singular: 'widget', kind: 'Widget', shortNames: ['wd'], categories: ['all'] }

const definition = (spec: object = {}, name = 'widgets.example.com') =>
  json({
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name },
    spec: { group: 'example.com', scope: 'Namespaced', names, versions: [version], ...spec },
  })

const withSpec = (fields: object) => ({
  versions: [
    {
      ...version,
      schema: { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object', properties: fields } } } },
    },
  ],
})

const badDefinitions: Record<string, string> = {
  name: definition({ group: 'other.com' }),
  plural: definition({ names: { ...names, plural: 'Widgets' } }),
  'no-storage': definition({ versions: [{ ...version, storage: false }] }),
  'no-type': definition(withSpec({ size: { minimum: 1 } })),
  'no-items': definition(withSpec({ tags: { type: 'array' } })),
  default: definition(withSpec({ size: { type: 'integer', default: 'one' } })),
  scope: definition({ scope: 'Wide' }),
  'no-kind': definition({ names: { plural: 'widgets', kind: '' } }),
  column: definition({
    versions: [{ ...version, additionalPrinterColumns: [{ name: 'A', type: 'string', jsonPath: 'spec' }] }],
  }),
  version: definition({ versions: [{ ...version, name: 'V_1' }] }),
  'no-schema': definition({ versions: [{ name: 'v1', served: true, storage: true }] }),
}

const widget = (name: string, spec?: object) =>
  json({ apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name }, ...(spec ? { spec } : {}) })

const badWidgets: Record<string, string> = {
  type: widget('a', { size: 'big' }),
  minimum: widget('a', { size: 0 }),
  maximum: widget('a', { size: 11 }),
  enum: widget('a', { size: 1, color: 'green' }),
  pattern: widget('a', { size: 1, name: 'A' }),
  length: widget('a', { size: 1, name: 'abcdefg' }),
  items: widget('a', { size: 1, tags: ['a', 'b', 'c'] }),
  item: widget('a', { size: 1, tags: [1] }),
  required: widget('a', {}),
  map: widget('a', { size: 1, labels: { a: 1 } }),
  port: widget('a', { size: 1, port: true }),
  unknown: widget('a', { size: 1, more: 1 }),
  float: widget('a', { size: 1.5 }),
  null: widget('a', { size: null }),
  object: widget('a', { size: 1, nested: 'x' }),
  name: widget('Not_Valid', { size: 1 }),
  'no-spec': widget('a'),
}

/** A kind that is not Kubernetes' own. */
export const definitions: Scenario = {
  name: 'definitions',
  files: {
    'definition.json': definition(),
    'wider.json': definition({
      versions: [
        {
          ...version,
          schema: {
            openAPIV3Schema: {
              ...schema,
              properties: { ...schema.properties, more: { type: 'string' } },
            },
          },
        },
      ],
    }),
    'one.json': widget('one', { size: 3, nested: {}, free: { a: { b: 1 } }, port: 'http', tags: [] }),
    'two.json': widget('two', { size: 2, port: 80 }),
    'unknown.json': widget('unknown', { size: 1, more: 1, free: { any: [1] } }),
    ...Object.fromEntries(Object.entries(badDefinitions).map(([name, text]) => [`bad/${name}.json`, text])),
    ...Object.fromEntries(Object.entries(badWidgets).map(([name, text]) => [`bad-widgets/${name}.json`, text])),
  },
  steps: [
    'kubectl create -f bad',
    'kubectl apply -f one.json',
    'kubectl apply -f definition.json',
    'kubectl wait crd/widgets.example.com --for=condition=Established',
    'kubectl get crd widgets.example.com -o yaml',
    'kubectl api-resources --api-group=example.com',
    'kubectl get --raw /apis/example.com',
    'kubectl apply -f one.json -f two.json',
    'kubectl apply -f one.json',
    'kubectl get widgets',
    'kubectl get wd -o wide',
    'kubectl get widget one -o yaml --show-managed-fields',
    'kubectl describe widget one | grep -v "Resource Version"',
    'kubectl create -f bad-widgets',
    'kubectl create --validate=false -f unknown.json',
    'kubectl get widget unknown -o jsonpath="{.spec}"',
    'kubectl patch widget one --type=merge -p \'{"spec":{"size":"x"}}\'',
    'kubectl patch widget one -p \'{"spec":{"size":4}}\'',
    'kubectl patch widget one --type=merge -p \'{"spec":{"size":4}}\'',
    'kubectl patch widget one --type=json -p \'[{"op":"replace","path":"/spec/size","value":5}]\'',
    'kubectl patch widget one --subresource=status --type=merge -p \'{"status":{"conditions":[{"type":"Ready","status":"True"}]},"spec":{"size":9}}\'',
    'kubectl get widget one -o yaml',
    'kubectl wait widget/one --for=condition=Ready --timeout=5s',
    'kubectl apply --server-side --field-manager=other -f two.json',
    'kubectl patch widget two --type=merge -p \'{"spec":{"size":7}}\'',
    'kubectl apply --server-side --field-manager=other -f two.json',
    'kubectl apply --server-side --field-manager=other --force-conflicts -f two.json',
    'kubectl apply --server-side -f bad-widgets/type.json',
    'kubectl apply --server-side -f bad-widgets/unknown.json',
    'kubectl scale widget one --replicas=2',
    'kubectl label widget one a=b',
    'kubectl get widgets -l a=b -o name',
    'kubectl get all -o name',
    // Documents are published a while after the kind is served.
    'until kubectl explain widget.spec.size 2>/dev/null; do sleep 1; done',
    'kubectl explain widget',
    'kubectl get --raw /openapi/v2 | grep -o "\\"com.example.v1.Widget\\":\\|\\"swagger\\":\\"2.0\\""',
    'kubectl apply -f wider.json',
    'kubectl delete widget two unknown',
    'kubectl delete crd widgets.example.com',
    'kubectl get widgets 2>&1 | grep -o "could not find the requested resource\\|the server doesn.t have a resource type"',
  ],
}
